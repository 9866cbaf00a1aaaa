import { action } from '../../../platform/action.ts';
import { id, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { recipientsOf } from '../../people/facts.ts';
import { lockSnapshot, withdrawSnapshotOn } from '../db/snapshots.ts';
import { tellRecipients } from '../mails/snapshot.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import { decideWithdraw } from '../rules/pool/snapshot-state.ts';

/** Takes back what was sent; it stays visible with the reason. @de Gebündeltes Angebot zurückziehen */
export const withdrawSnapshot = action({
  name: 'offers.withdraw-snapshot',
  input: input({ id: id(), version: wholeNumber(), reason: longText(1_000) }),
  async load(db, { id: number }, { today }) {
    const snapshot = await lockSnapshot(db, number);
    return (
      snapshot && { land: snapshot.land, snapshot, people: await recipientsOf(db, snapshot.authority, today) }
    );
  },
  may: mayKeepSnapshot,
  decide: ({ snapshot }, deed) => decideWithdraw(deed, snapshot),
  async save(db, { id: number, reason }, { now, today }, { snapshot, people }) {
    await withdrawSnapshotOn(db, number, today, reason);
    await tellRecipients(db, 'snapshot-withdrawn', people, snapshot, now, { reason });
    return { about: `offers.snapshot:${number}`, land: snapshot.land };
  },
  essential: true,
});
