import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { recipientsOf } from '../../people/facts.ts';
import { lockSnapshot, releaseSnapshotNow } from '../db/snapshots.ts';
import { changedSince } from '../loads/frozen.ts';
import { tellRecipients } from '../mails/snapshot.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import { decideRelease } from '../rules/pool/snapshot-state.ts';

/** Sends a frozen pooled offer to its recipient: from now on it is binding. @de Gebündeltes Angebot freigeben */
export const releaseSnapshot = action({
  name: 'offers.release-snapshot',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, { id: number }, { today }) {
    const snapshot = await lockSnapshot(db, number);
    return (
      snapshot && {
        land: snapshot.land,
        snapshot,
        changed: await changedSince(db, snapshot, today, 'ask'),
        replaced: snapshot.replaces === null ? null : ((await lockSnapshot(db, snapshot.replaces)) ?? null),
        people: await recipientsOf(db, snapshot.authority, today),
      }
    );
  },
  may: mayKeepSnapshot,
  decide: ({ snapshot, changed, replaced, people }, deed) =>
    decideRelease(deed, { snapshot, changed, replaced, recipients: people.length }),
  async save(db, { id: number }, occasion, { snapshot, replaced, people }) {
    await releaseSnapshotNow(db, number, personOf(occasion), occasion.now);
    await tellRecipients(
      db,
      replaced ? 'snapshot-replaces' : 'snapshot-sent',
      people,
      snapshot,
      occasion.now,
      {
        replaced: replaced?.number ?? '',
      },
    );
    return {
      about: `offers.snapshot:${number}`,
      land: snapshot.land,
      details: { hash: snapshot.hash, number: snapshot.number, authority: snapshot.authority },
    };
  },
  conflicts: { snapshot_replaced_once: 'offers.replaced-already' },
  essential: true,
});
