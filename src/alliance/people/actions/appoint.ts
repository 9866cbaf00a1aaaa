import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  email,
  input,
  optional,
  personal,
  several,
  text,
  unitKey,
} from '../../../platform/form/inputs.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { roles } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { landCodes, landOf } from '../../territory/lands.ts';
import { personWithLink } from '../db/invitations.ts';
import { insertOffice, selectOfficesOf } from '../db/offices.ts';
import { selectPerson, selectPersonByEmail } from '../db/persons.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayAppoint } from '../permissions.ts';
import { decideAppointment } from '../rules/appoint.ts';

/**
 * Gives somebody an office. Whoever is not known yet becomes a person by it; either way a mail says so and brings a
 * log-in link.
 *
 * @de Berufung
 */
export const appoint = action({
  name: 'people.appoint',
  input: input({
    name: personal(text(120)),
    email: personal(email()),
    role: choice(roles),
    municipality: optional(unitKey()),
    lands: several(landCodes),
    title: optional(text(120)),
    organisation: optional(text(160)),
    fromDay: day(),
    toDay: optional(day()),
  }),
  async load(db, { email: address, role, municipality, lands }) {
    const known = await selectPersonByEmail(db, address);
    const unit = municipality ? await unitOf(db, municipality) : undefined;
    const land = municipality ? (unit?.land ?? landOf(municipality)?.key ?? null) : (lands[0] ?? null);
    return {
      place: { municipality, land },
      role,
      unit: unit ?? null,
      held: known ? await selectOfficesOf(db, known.id) : [],
    };
  },
  may: mayAppoint,
  decide: (facts, input, { today }) => decideAppointment(facts, input, today),
  async save(db, { name, email: address, ...office }, { now, actor }, { place }) {
    const { person, isNew, token } = await personWithLink(db, { name, email: address, back: '/ich' }, now);
    const id = await insertOffice(db, { ...office, title: office.title ?? '', person }, now);
    const known = await selectPerson(db, person);
    if (known)
      await sendEssential(
        db,
        { ...known, municipality: place.municipality },
        isNew ? 'invitation' : 'office-granted',
        {
          name: known.name,
          office: office.role,
          from: formatLongDay(office.fromDay, known.language),
          by: byLine(actor),
          token,
        },
        now,
      );
    return { about: `people.office:${id}`, ...place, reply: { office: id, person } };
  },
});

const byLine = (actor: { kind: string; name?: string }): string => actor.name ?? '–';
