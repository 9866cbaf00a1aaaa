import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { day, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { insertFile } from '../../../platform/files.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { accept, declines } from '../../../shared/decision.ts';
import {
  freezeSnapshotAs,
  insertLines,
  keepKeyed,
  lockSnapshot,
  nextNumber,
  removeFrozen,
} from '../db/snapshots.ts';
import { mayFreezeSnapshot } from '../permissions.ts';
import { canonicalJson } from '../rules/pool/canonical.ts';
import { numberOf } from '../rules/pool/snapshot-number.ts';
import {
  snapshotFiles,
  type SnapshotContent,
  type SnapshotFile,
  type SnapshotLine,
  type SnapshotSummary,
} from '../snapshot-types.ts';
import type { poolDe } from '../texts/pool.de.ts';

const decline = declines<keyof typeof poolDe.refusals>('offers');
const mediaTypes: Record<SnapshotFile, string> = {
  json: 'application/json',
  letter: 'application/pdf',
  annex: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const endings: Record<SnapshotFile, string> = {
  json: '.json',
  letter: '-anschreiben.pdf',
  annex: '-anlage.pdf',
  xlsx: '-anlage.xlsx',
};

/** Stores what the background froze, whole or not at all. @de Gebündeltes Angebot festhalten */
export const keepSnapshot = action({
  name: 'offers.keep-snapshot',
  input: input({
    id: id(),
    year: wholeNumber(2000, 9999),
    number: wholeNumber(1),
    day: day(),
    // made by the product itself a moment ago; too large for the record, which keeps the check sum
    content: z.custom<SnapshotContent>().meta({ record: 'secret' }),
    keyed: z.custom<SnapshotLine[]>().meta({ record: 'secret' }),
    summary: z.custom<SnapshotSummary>().meta({ record: 'secret' }),
    files: z.custom<Record<Exclude<SnapshotFile, 'json'>, Uint8Array>>().meta({ record: 'secret' }),
  }),
  async load(db, { id: wanted, year }) {
    const snapshot = await lockSnapshot(db, wanted);
    return snapshot && { snapshot, next: await nextNumber(db, year) };
  },
  may: mayFreezeSnapshot,
  decide({ snapshot, next }, deed) {
    if (snapshot.state !== 'preparing') return decline('not-preparing');
    const isOwn = snapshot.number === numberOf(deed.year, deed.number);
    return isOwn || next === deed.number ? accept(deed) : decline('number-taken');
  },
  async save(
    db,
    { id: wanted, year, number, day: on, content, keyed, summary, files },
    { now },
    { snapshot },
  ) {
    const text = canonicalJson(content);
    const hash = sha256Of(text);
    const bytes = { ...files, json: Buffer.from(canonicalJson({ ...content, sha256: hash })) };
    const kept = {} as Record<SnapshotFile, number>;
    for (const kind of snapshotFiles)
      kept[kind] = await insertFile(
        db,
        {
          name: `buendel-${numberOf(year, number)}${endings[kind]}`,
          mediaType: mediaTypes[kind],
          bytes: bytes[kind],
        },
        now,
      );
    await removeFrozen(db, wanted);
    await insertLines(db, wanted, 'added', content.lines, 0);
    await insertLines(db, wanted, 'recurring', content.recurring, content.lines.length);
    await keepKeyed(db, wanted, keyed);
    await freezeSnapshotAs(db, wanted, { year, number, day: on, hash, summary, files: kept });
    return {
      about: `offers.snapshot:${wanted}`,
      land: snapshot.land,
      details: { hash, number: numberOf(year, number) },
    };
  },
  browserOnly: true,
});
