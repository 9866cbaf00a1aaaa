import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { isUnderWay, jobState, requestCancel } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockUpload } from '../db/uploads.ts';
import { mayKeepTerritory } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('territory');

/** Stops the comparison of an upload. @de Abgleich anhalten */
export const cancelComparison = action({
  name: 'territory.cancel-comparison',
  input: input({ upload: id() }),
  async load(db, { upload: wanted }) {
    const upload = await lockUpload(db, wanted);
    return upload && { job: await jobState(db, upload.job) };
  },
  may: mayKeepTerritory,
  decide: ({ job }) => (isUnderWay(job) ? accept(job.id) : decline('nothing-to-cancel')),
  async save(db, job, { now }) {
    await requestCancel(db, job, now);
    return { about: `platform.job:${job}` };
  },
});
