import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockSnapshot, setSnapshotJob } from '../db/snapshots.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import type { poolDe } from '../texts/pool.de.ts';

const decline = declines<keyof typeof poolDe.refusals>('offers');

/** Begins anew after freezing was stopped or failed. @de Einfrieren neu beginnen */
export const freezeAgain = action({
  name: 'offers.freeze-again',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const snapshot = await lockSnapshot(db, number);
    return snapshot && { land: snapshot.land, snapshot, job: await jobState(db, snapshot.job) };
  },
  may: mayKeepSnapshot,
  decide: ({ snapshot, job }, deed) =>
    snapshot.state === 'preparing' && !isUnderWay(job) ? accept(deed) : decline('not-stopped'),
  async save(db, deed, { now, actor }, { land }) {
    const job = await enqueue(db, 'offers.freeze-snapshot', deed, { actor, now });
    await setSnapshotJob(db, deed.id, job);
    return { about: `offers.snapshot:${deed.id}`, land };
  },
});
