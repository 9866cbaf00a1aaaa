import { choice, input, optional, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf, roles } from '../../../shared/occasion.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectAuthorities } from '../db/authorities.ts';
import { scopeOf } from '../db/places.ts';
import { mayAppoint, maySeePeople } from '../permissions.ts';

/** Which offices the reader can give, and what the form begins with. @de Berufbare Ämter */
export const appointable = read({
  name: 'people.appointable',
  input: input({
    municipality: optional(unitKey()),
    role: optional(choice(roles)),
    land: optional(choice(landCodes)),
  }),
  load: async (db, _input, { actor }) => ({
    place: scopeOf(officeOf(actor)).place,
    authorities: await selectAuthorities(db),
  }),
  may: maySeePeople,
  show({ place, authorities }, occasion, { municipality, role, land }) {
    const acting = officeOf(occasion.actor)?.role;
    const ownOnly = acting === 'AP' || acting === 'OB';
    return {
      today: occasion.today,
      roles: roles.filter((one) => mayAppoint(occasion, { place, role: one }).allowed),
      role: ownOnly ? ('AP' as const) : role,
      municipality: ownOnly ? place.municipality : municipality,
      ownOnly,
      /** Only the federation gives an office that belongs to Länder. */
      givesLands: acting === 'K',
      lands: land ? [land] : [],
      authorities: authorities
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id, name }) => ({ value: String(id), label: name })),
    };
  },
});
