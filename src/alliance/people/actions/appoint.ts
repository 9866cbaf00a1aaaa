import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  email,
  id,
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
import { selectAuthority } from '../db/authorities.ts';
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
    authority: optional(id()),
    title: optional(text(120)),
    organisation: optional(text(160)),
    fromDay: day(),
    toDay: optional(day()),
  }),
  async load(db, { email: address, role, municipality, lands, authority }) {
    const known = await selectPersonByEmail(db, address);
    const unit = municipality ? await unitOf(db, municipality) : undefined;
    const land = municipality ? (unit?.land ?? landOf(municipality)?.key ?? null) : (lands[0] ?? null);
    return {
      place: { municipality, land },
      role,
      unit: unit ?? null,
      authority: authority === null ? null : ((await selectAuthority(db, authority)) ?? null),
      held: known ? await selectOfficesOf(db, known.id) : [],
    };
  },
  may: mayAppoint,
  decide: (facts, input, { today }) => decideAppointment(facts, input, today),
  async save(db, { name, email: address, ...held }, { now, actor }, { place }) {
    const { person, isNew, token } = await personWithLink(db, { name, email: address, back: '/ich' }, now);
    const office = await insertOffice(db, { ...held, title: held.title ?? '', person }, now);
    const known = await selectPerson(db, person);
    if (known)
      await sendEssential(
        db,
        { ...known, municipality: place.municipality },
        isNew ? 'invitation' : 'office-granted',
        {
          name: known.name,
          office: held.role,
          from: formatLongDay(held.fromDay, known.language),
          by: byLine(actor),
          token,
        },
        now,
      );
    return { about: `people.office:${office}`, ...place, reply: { office, person } };
  },
});

const byLine = (actor: { kind: string; name?: string }): string => actor.name ?? '–';
