import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { requestCancel } from '../../../platform/jobs/state.ts';
import { lockSnapshot, setSnapshotState } from '../db/snapshots.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import { decideDrop } from '../rules/pool/snapshot-state.ts';

/** Drops a pooled offer that was never sent. @de Gebündeltes Angebot verwerfen */
export const dropSnapshot = action({
  name: 'offers.drop-snapshot',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const snapshot = await lockSnapshot(db, number);
    return snapshot && { land: snapshot.land, snapshot };
  },
  may: mayKeepSnapshot,
  decide: ({ snapshot }, deed) => decideDrop(deed, snapshot),
  async save(db, { id: number }, { now }, { snapshot }) {
    if (snapshot.job !== null) await requestCancel(db, snapshot.job, now);
    await setSnapshotState(db, number, 'dropped');
    return { about: `offers.snapshot:${number}`, land: snapshot.land };
  },
});
