import { choice, input, optional, unitKey } from '../../../platform/form/inputs.ts';
import { together } from '../../../platform/database/index.ts';
import { read } from '../../../platform/read.ts';
import type { Day } from '../../../shared/days.ts';
import { audienceOf, audiences, mayRead, type Occasion, previewOf } from '../../../shared/occasion.ts';
import { contactsOf } from '../../people/facts.ts';
import type { Contact } from '../../people/types.ts';
import { type Municipality, selectMunicipality } from '../db/municipality.ts';
import { mayEditEntry, mayKeepRegister, mayReadRegister } from '../permissions.ts';
import { beginningOf } from '../rules/since.ts';
import { standingsOn } from '../rules/standing.ts';
import { visibleEntry } from '../rules/visible.ts';
import { type Step, statuses } from '../types.ts';

/**
 * What the register holds about one municipality, as much of it as the reader may see; `sicht` shows it as a narrower
 * audience would. Every municipality has a page, also one that has nothing to do with the alliance yet.
 *
 * @de Seite einer Kommune
 */
export const municipality = read({
  name: 'members.municipality',
  input: input({ key: unitKey(), sicht: optional(choice(audiences)) }),
  async load(db, { key }, { today }) {
    const asked = together(db);
    const [found, contacts] = await Promise.all([
      selectMunicipality(asked, key, today),
      contactsOf(asked, [key], today),
    ]);
    return found ? { found, place: { municipality: found.key, land: found.land }, contacts } : null;
  },
  may: mayReadRegister,
  show({ found, place, contacts }, occasion, { sicht }) {
    const own = audienceOf(occasion.actor, { municipality: found.key, land: found.land ?? '' });
    const { reader, readers } = previewOf(own, sicht);
    const { entry, steps, ...unit } = found;
    const mayKeep = mayKeepRegister(occasion, { place }).allowed;
    return {
      ...unit,
      ...standingOf(steps, occasion.today),
      // What was taken back is the business of those who keep the register.
      steps: steps.filter(({ voidedAt }) => voidedAt === null || (mayKeep && reader === own)),
      entry: entry && { ...visibleEntry(entry, reader), version: entry.version },
      fieldAudience: mayRead(reader, 'office') ? (entry?.fieldAudience ?? {}) : {},
      contacts: contacts.map((contact) => visibleContact(contact, reader)),
      reader,
      readers,
      may: mayDo(occasion, { place }, reader === own),
      today: occasion.today,
    };
  },
});

const standingOf = (all: readonly Municipality['steps'][number][], day: Day) => {
  const steps: Step[] = all.filter(({ voidedAt }) => voidedAt === null);
  const standings = standingsOn(steps, day);
  return {
    standings,
    since: Object.fromEntries(
      statuses.map((status) => [status, beginningOf(steps, status, day)?.day ?? null]),
    ) as Record<(typeof statuses)[number], Day | null>,
    declaration: beginningOf(steps, 'member', day)?.declaration ?? null,
  };
};

const visibleContact = (contact: Contact, reader: (typeof audiences)[number]) => ({
  id: contact.id,
  unit: contact.unit,
  mailbox: contact.mailbox,
  phone: mayRead(reader, contact.phoneAudience) ? contact.phone : null,
  name: mayRead(reader, contact.nameAudience) ? contact.personName : null,
  confirmedOn: contact.confirmedOn,
});

const mayDo = (
  occasion: Occasion,
  facts: { place: { municipality: string; land: string | null } },
  own: boolean,
) => ({
  recordStep: own && mayKeepRegister(occasion, facts).allowed,
  editEntry: own && mayEditEntry(occasion, facts).allowed,
});
