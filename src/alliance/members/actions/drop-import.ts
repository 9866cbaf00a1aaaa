import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { requestCancel } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { deleteImportRows, lockImport, setImportState } from '../db/imports.ts';
import { mayImport } from '../permissions.ts';
import { ownLand } from '../rules/import-scope.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Puts a list away without taking anything over; also stops the work on it. @de Liste verwerfen */
export const dropImport = action({
  name: 'members.drop-import',
  input: input({ import: id() }),
  async load(db, { import: wanted }, occasion) {
    const list = await lockImport(db, wanted);
    return list && { list, own: ownLand(occasion, list.uploadedBy) };
  },
  may: mayImport,
  decide: ({ list }, deed) =>
    ['applied', 'undone', 'dropped'].includes(list.state) ? decline('import-closed') : accept(deed),
  async save(db, _, { now }, { list }) {
    if (list.job !== null) await requestCancel(db, list.job, now);
    await deleteImportRows(db, list.id);
    await setImportState(db, list.id, 'dropped');
    return { about: `members.import:${list.id}` };
  },
});
