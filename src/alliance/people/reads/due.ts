import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths, type Day } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectCampaign } from '../db/confirmations.ts';
import { selectContactsOf } from '../db/contacts.ts';
import { scopeOf } from '../db/places.ts';
import { maySeePeople } from '../permissions.ts';
import { freshness, parametersOn } from '../rules/confirmation.ts';

/** Something about people and contacts that waits for the reader. */
export type DueItem =
  | { kind: 'no-contact'; municipality: string }
  | { kind: 'confirm'; municipality: string; contact: number; unit: string; confirmedOn: Day }
  | { kind: 'escalated'; count: number };

/** What is due: a municipality's contacts, a coordination's silent ones. @de Fälliges */
export const due = read({
  name: 'people.due',
  input: input({}),
  async load(db, _, { actor, today }) {
    const office = officeOf(actor);
    const { place, lands, municipality } = scopeOf(office);
    const before = addMonths(today, -parametersOn(today).afterMonths);
    if (municipality) return { place, municipality, own: await selectContactsOf(db, municipality) };
    const { open } = await selectCampaign(db, lands, today, before);
    return { place, open };
  },
  may: maySeePeople,
  show({ municipality, own = [], open = [] }, { today }): DueItem[] {
    if (municipality) {
      const standing = own.filter(({ land, toDay }) => land === null && (!toDay || toDay >= today));
      if (standing.length === 0) return [{ kind: 'no-contact', municipality }];
      return standing
        .filter((contact) => freshness({ ...contact, done: [] }, today) !== 'confirmed')
        .map(({ id: contact, unit, confirmedOn }) => ({
          kind: 'confirm',
          municipality,
          contact,
          unit,
          confirmedOn,
        }));
    }
    const escalated = open.filter((contact) => freshness(contact, today) === 'escalated').length;
    return escalated > 0 ? [{ kind: 'escalated', count: escalated }] : [];
  },
});
