import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockImport, setImportState } from '../db/imports.ts';
import { mayImport } from '../permissions.ts';
import { ownLand } from '../rules/import-scope.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Has the valid rows of a list taken over, in the background. @de Einfuhr bestätigen */
export const confirmImport = action({
  name: 'members.confirm-import',
  input: input({ import: id() }),
  async load(db, { import: wanted }, occasion) {
    const list = await lockImport(db, wanted);
    return list && { list, job: await jobState(db, list.job), own: ownLand(occasion, list.uploadedBy) };
  },
  may: mayImport,
  decide({ list, job }, deed) {
    // A take-over that failed may be tried again.
    const failed = list.state === 'applying' && !isUnderWay(job);
    if (list.state !== 'preview' && !failed) return decline('import-closed');
    const { new: fresh = 0, changed = 0 } = list.summary ?? {};
    return fresh + changed > 0 ? accept(deed) : decline('nothing-to-import');
  },
  async save(db, { import: list }, { actor, now }) {
    await setImportState(
      db,
      list,
      'applying',
      await enqueue(db, 'members.write-import', { import: list }, { actor, now }),
    );
    return { about: `members.import:${list}` };
  },
});
