import { choice, input, optional, text, wholeNumber, yesNo } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { fold } from '../../../shared/fold.ts';
import { officeOf, roles } from '../../../shared/occasion.ts';
import { landCodes } from '../../territory/lands.ts';
import { peopleOrders, selectPeople } from '../db/directory.ts';
import { scopeOf } from '../db/places.ts';
import { maySeePeople } from '../permissions.ts';

const pageSize = 60;

/** Offices and who holds them, as far as one's own office reaches. @de Menschen und Ämter */
export const directory = read({
  name: 'people.directory',
  input: input({
    suche: optional(text(100)),
    amt: optional(choice(roles)),
    land: optional(choice(landCodes)),
    auch: yesNo(),
    sort: optional(choice(peopleOrders)),
    seite: optional(wholeNumber(1, 10_000)),
  }),
  async load(db, { suche, amt, land, auch, sort, seite }, { actor, today }) {
    const scope = scopeOf(officeOf(actor));
    const filter = {
      folded: suche ? fold(suche) : '',
      role: amt,
      land,
      standing: !auch,
      lands: scope.lands,
      municipality: scope.municipality,
    };
    const offset = ((seite ?? 1) - 1) * pageSize;
    const found = await selectPeople(db, filter, sort ?? 'amt', today, { limit: pageSize, offset });
    return { place: scope.place, found };
  },
  may: maySeePeople,
  show: ({ found }, { today, actor }, { suche, amt, land, auch, sort, seite }) => ({
    today,
    filter: { suche, amt, land, auch },
    order: sort ?? ('amt' as const),
    page: seite ?? 1,
    pages: Math.max(1, Math.ceil(found.total / pageSize)),
    total: found.total,
    withLands: ['K', 'LK'].includes(officeOf(actor)?.role ?? ''),
    rows: found.rows.map(({ id, person, name, role, municipality, lands, municipalityName, ...office }) => ({
      id,
      person,
      name,
      role,
      municipality,
      municipalityName,
      lands,
      email: office.email,
      title: office.title,
      organisation: office.organisation,
      fromDay: office.fromDay,
      toDay: office.toDay,
    })),
  }),
});
