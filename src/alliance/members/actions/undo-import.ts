import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import type { Db } from '../../../platform/database/index.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { changeContacts, contactVersions, removeContacts } from '../../people/facts.ts';
import { lockImport, selectWritten, setUndone } from '../db/imports.ts';
import {
  lockWebsites,
  reviveSteps,
  selectStepsById,
  selectStepsOfEntries,
  setWebsites,
  voidSteps,
} from '../db/many.ts';
import { mayImport } from '../permissions.ts';
import { ownLand } from '../rules/import-scope.ts';
import { type NowThere, undoOf } from '../rules/undo-import.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Takes back what an import wrote, as far as nobody has built on it since. @de Einfuhr zurücknehmen */
export const undoImport = action({
  name: 'members.undo-import',
  input: input({ import: id() }),
  async load(db, { import: wanted }, occasion) {
    const list = await lockImport(db, wanted);
    if (!list) return null;
    const there = list.state === 'applied' ? await nowThere(db, list.id) : [];
    return { list, there, own: ownLand(occasion, list.uploadedBy) };
  },
  may: mayImport,
  decide: ({ list, there }) =>
    list.state === 'applied' ? accept(there.map(undoOf)) : decline('import-not-applied'),
  async save(db, undos, { now }, { list, there }) {
    await voidSteps(
      db,
      undos.flatMap((undo) => undo.voidSteps),
      `Einfuhr ${list.id} zurückgenommen`,
      now,
    );
    await reviveSteps(
      db,
      undos.flatMap((undo) => undo.reviveSteps),
    );
    await setWebsites(
      db,
      undos.flatMap(({ website }, index) =>
        website ? [{ entry: there[index]?.written.entry ?? 0, ...website }] : [],
      ),
    );
    const contacts = undos.flatMap(({ contact }) => (contact ? [contact] : []));
    await removeContacts(
      db,
      contacts.flatMap(({ id: contact, before }) => (before ? [] : [contact])),
    );
    await changeContacts(
      db,
      contacts.flatMap(({ id: contact, before }) => (before ? [{ id: contact, ...before }] : [])),
    );
    const kept = undos.flatMap(({ municipality, kept: reasons }) =>
      reasons.map((reason) => ({ municipality, reason })),
    );
    const undone = undos.filter((undo) => undo.kept.length === 0).length;
    await setUndone(db, list.id, { undone, kept }, now);
    return {
      about: `members.import:${list.id}`,
      reply: { undone, kept },
      details: { file: list.fileName, undone, kept },
    };
  },
});

const nowThere = async (db: Db, list: number): Promise<NowThere[]> => {
  const rows = await selectWritten(db, list);
  const entries = rows.map(({ written }) => written.entry);
  const websites = new Map((await lockWebsites(db, entries)).map((entry) => [entry.id, entry.website]));
  const steps = Map.groupBy(await selectStepsOfEntries(db, entries), ({ entry }) => entry);
  const replaced = Map.groupBy(
    await selectStepsById(
      db,
      rows.flatMap(({ written }) => written.voided),
    ),
    ({ entry }) => entry,
  );
  const contacts = rows.flatMap(({ written }) => (written.contact ? [written.contact.id] : []));
  const versions = new Map(
    (await contactVersions(db, contacts)).map(({ id: contact, version }) => [contact, version]),
  );
  return rows.map(({ municipality, written }) => ({
    municipality,
    written,
    steps: steps.get(written.entry) ?? [],
    replaced: replaced.get(written.entry) ?? [],
    website: websites.get(written.entry) ?? null,
    contactVersion: (written.contact && versions.get(written.contact.id)) ?? null,
  }));
};
