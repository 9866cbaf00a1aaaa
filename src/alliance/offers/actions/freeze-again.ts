import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { lockSnapshot, setSnapshotJob, setSnapshotState } from '../db/snapshots.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import { decideFreezeAgain } from '../rules/pool/snapshot-state.ts';

/** Begins anew after freezing was stopped or failed, or because offers have changed since. @de Einfrieren neu beginnen */
export const freezeAgain = action({
  name: 'offers.freeze-again',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const snapshot = await lockSnapshot(db, number);
    return snapshot && { land: snapshot.land, snapshot, job: await jobState(db, snapshot.job) };
  },
  may: mayKeepSnapshot,
  decide: ({ snapshot, job }, deed) => decideFreezeAgain(deed, snapshot, isUnderWay(job)),
  async save(db, deed, { now, actor }, { land, snapshot }) {
    if (snapshot.state === 'prepared') await setSnapshotState(db, deed.id, 'preparing');
    const job = await enqueue(db, 'offers.freeze-snapshot', deed, { actor, now });
    await setSnapshotJob(db, deed.id, job);
    return { about: `offers.snapshot:${deed.id}`, land };
  },
});
