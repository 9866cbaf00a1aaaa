import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { isUnderWay, jobState, requestCancel } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectSnapshot } from '../db/snapshots.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import type { poolDe } from '../texts/pool.de.ts';

const decline = declines<keyof typeof poolDe.refusals>('offers');

/** Stops the background work on a pooled offer; nothing of it is kept. @de Einfrieren anhalten */
export const cancelFreezing = action({
  name: 'offers.cancel-freezing',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const snapshot = await selectSnapshot(db, number);
    return snapshot && { land: snapshot.land, job: await jobState(db, snapshot.job) };
  },
  may: mayKeepSnapshot,
  decide: ({ job }, { id: number }) =>
    isUnderWay(job) ? accept({ id: number, job: job.id }) : decline('nothing-to-stop'),
  async save(db, deed, { now }, { land }) {
    await requestCancel(db, deed.job, now);
    return { about: `offers.snapshot:${deed.id}`, land };
  },
});
