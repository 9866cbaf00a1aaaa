import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectOffice } from '../db/offices.ts';
import { officePlace } from '../db/places.ts';
import { mayEndOffice } from '../permissions.ts';

/** An office whose end or hand-over somebody considers. @de Amt */
export const office = read({
  name: 'people.office',
  input: input({ office: id() }),
  async load(db, input) {
    const held = await selectOffice(db, input.office);
    return held && { place: officePlace(held), role: held.role, person: held.person, held };
  },
  may: mayEndOffice,
  show: (
    { held: { id: number, person, name, role, municipality, lands, title, fromDay, toDay } },
    { today },
  ) => ({
    today,
    id: number,
    person,
    name,
    role,
    municipality,
    lands,
    title,
    fromDay,
    toDay,
  }),
});
