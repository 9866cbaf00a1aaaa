import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockUpload, setRows } from '../db/uploads.ts';
import { mayWorkBehind } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');
const match = z.strictObject({
  row: z.int(),
  municipality: z.string().nullable(),
  candidates: z.array(z.string()).max(10),
});

/** Keeps which municipality each row of a file means. @de Zuordnung merken */
export const keepMatches = action({
  name: 'practices.keep-matches',
  input: input({ id: id(), matches: z.array(match).max(2_000) }),
  async load(db, input) {
    const upload = await lockUpload(db, input.id);
    return upload && { upload };
  },
  may: mayWorkBehind,
  decide: ({ upload }, deed) => (upload.state === 'matching' ? accept(deed) : decline('upload-closed')),
  async save(db, deed, _, { upload }) {
    const rows = upload.entries.entries.flatMap((entry) => {
      const found = deed.matches.find(({ row }) => row === entry.row);
      return found ? [{ ...entry, ...found }] : [];
    });
    await setRows(db, deed.id, rows);
    return { about: `practices.upload:${deed.id}` };
  },
  browserOnly: true,
});
