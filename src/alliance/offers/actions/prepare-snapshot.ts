import { action } from '../../../platform/action.ts';
import { email, id, input, longText, optional, text } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { officeOf, personOf } from '../../../shared/occasion.ts';
import { authorityOf } from '../../people/facts.ts';
import { insertSnapshot, selectSnapshot, setSnapshotJob } from '../db/snapshots.ts';
import { inquiryFields } from '../loads/inquiry-fields.ts';
import { poolFacts } from '../loads/pool.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import { ancestryOf } from '../rules/cells.ts';
import { inquiryFrom } from '../rules/pool/inquiry.ts';
import { decidePrepare } from '../rules/pool/prepare.ts';

/** Asks for a pooled offer to be frozen; that is done in the background. @de Gebündeltes Angebot vorbereiten */
export const prepareSnapshot = action({
  name: 'offers.prepare-snapshot',
  input: input({
    title: text(150),
    authority: id(),
    letter: longText(6_000),
    contactUnit: text(120),
    contactMailbox: email(),
    contactPhone: optional(text(40)),
    replaces: optional(id()),
    ...inquiryFields,
  }),
  async load(db, { authority, replaces, ...fields }, { actor, today }) {
    const { programmes, groups } = await poolFacts(db, today);
    const inquiry = inquiryFrom(fields, today);
    return {
      inquiry,
      // a Land coordination speaks for exactly one of its Länder
      land:
        officeOf(actor)?.role === 'LK' ? (inquiry.lands.length === 1 ? (inquiry.lands[0] ?? '') : '') : null,
      authority: (await authorityOf(db, authority)) ?? null,
      replaced: replaces === null ? null : ((await selectSnapshot(db, replaces)) ?? null),
      order: { programmes, ancestry: ancestryOf(groups) },
    };
  },
  may: mayKeepSnapshot,
  decide: ({ order, ...facts }, deed, { today }) =>
    decidePrepare(deed, { ...facts, authorityId: deed.authority }, order, today),
  async save(db, deed, occasion, { inquiry, land }) {
    const { now, actor } = occasion;
    const number = await insertSnapshot(db, { ...deed, inquiry, land }, personOf(occasion), now);
    const job = await enqueue(db, 'offers.freeze-snapshot', { id: number }, { actor, now });
    await setSnapshotJob(db, number, job);
    return { about: `offers.snapshot:${number}`, land, reply: { id: number } };
  },
});
