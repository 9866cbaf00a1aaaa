import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { authoritiesOf, contactsOf } from '../../people/facts.ts';
import { selectSnapshots } from '../db/snapshots.ts';
import { inquiryFields } from '../loads/inquiry-fields.ts';
import { poolFacts } from '../loads/pool.ts';
import { mayKeepSnapshot, mayPrepareSomewhere } from '../permissions.ts';
import { ancestryOf } from '../rules/cells.ts';
import { inquiryFrom } from '../rules/pool/inquiry.ts';
import { explorePool } from '../rules/pool/explore.ts';

/** What the form for a pooled offer shows: recipients, what may be replaced, and what would be in it. @de Formular des gebündelten Angebots */
export const snapshotForm = read({
  name: 'offers.snapshot-form',
  input: input(inquiryFields),
  async load(db, _, { actor, today }) {
    const seat = officeOf(actor)?.municipality ?? null;
    return {
      facts: await poolFacts(db, today),
      authorities: await authoritiesOf(db),
      sent: await selectSnapshots(db, { states: ['released'] }),
      contacts: seat === null ? [] : await contactsOf(db, [seat], today),
    };
  },
  may: mayPrepareSomewhere,
  show({ facts: { offers, programmes, groups }, authorities, sent, contacts }, occasion, fields) {
    const inquiry = inquiryFrom(fields, occasion.today);
    const asked = {
      ...inquiry,
      asked: inquiry.uses,
      wanted: inquiry.uses.map(({ wanted }) => wanted),
      today: occasion.today,
    };
    const found = explorePool(offers, asked, { programmes, ancestry: ancestryOf(groups) });
    const own = contacts[0];
    return {
      today: occasion.today,
      fields,
      inquiry,
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      groups,
      total: { ...found.most.total, municipalities: found.municipalities },
      monthly: found.monthly,
      apart: found.apart.reduce((sum, { offers: own }) => sum + own, 0),
      authorities: authorities
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id, name }) => ({ id, name })),
      replaceable: sent
        .filter((one) => !one.replacedBy && mayKeepSnapshot(occasion, one).allowed)
        .map(({ id, number, title, authority }) => ({ id, number: number ?? '', title, authority })),
      contact: own ? { unit: own.unit, mailbox: own.mailbox } : null,
    };
  },
});
