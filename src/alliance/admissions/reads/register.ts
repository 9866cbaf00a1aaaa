import { choice, id, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf, type Occasion } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectPublished } from '../db/published.ts';
import { loadCounted } from '../loads/counted.ts';
import {
  mayBeginPublished,
  mayEnterSomewhere,
  mayListArrivals,
  mayReadPublic,
  readsExactly,
  tablesFor,
} from '../permissions.ts';
import { noGroup } from '../rules/counted.ts';
import { whole } from '../rules/lattice.ts';
import { categoriesOf, columnsOf, rowsOf, sumWithParts, valueAt } from '../rules/register.ts';
import type { Published } from '../types.ts';

/** Confirmed admissions by place, period, programme and group; small counts only for those whose business they are. */
export const register = read({
  name: 'admissions.register',
  shared: true,
  input: input({
    land: optional(choice(landCodes)),
    jahr: optional(wholeNumber(2015, 2100)),
    programm: optional(id()),
    gruppe: optional(text(60)),
  }),
  load: async (db, _, { today }) => ({
    ...(await loadCounted(db, today)),
    published: await selectPublished(db),
    programmes: await programmesOn(db, today),
    groups: await groupsOf(db),
  }),
  may: mayReadPublic,
  show(facts, occasion, filter) {
    const { cells, shown, lands, programmes, groups } = facts;
    const tables = tablesFor({ cells, shown, lands }, occasion);
    const place = filter.land ?? whole;
    const at = {
      place,
      period: whole,
      programme: filter.programm === null ? whole : String(filter.programm),
      group: filter.gruppe ?? whole,
    };
    const periods = columnsOf(cells, filter.jahr);
    const places = categoriesOf(cells, 'place').filter((key) =>
      filter.land === null ? !lands.has(key) || lands.get(key) === null : lands.get(key) === filter.land,
    );
    const rows = rowsOf(tables, 'place', places, periods, at);
    const total = periods.map((period) => valueAt(tables, { ...at, period }));
    return {
      filter,
      periods,
      rows,
      total,
      sum: sumWithParts(rows, periods.length - 1, total.at(-1) ?? null),
      byProgramme: rowsOf(tables, 'programme', categoriesOf(cells, 'programme'), periods, {
        ...at,
        programme: whole,
      }),
      byGroup: rowsOf(tables, 'group', categoriesOf(cells, 'group'), periods, { ...at, group: whole }),
      published: facts.published.filter((one) => concerns(one, filter.land)),
      programmes: programmes.map(({ id: number, name }) => ({ id: number, name })),
      groups: groups.map(({ key, de, en }) => ({ key, de, en })),
      years: categoriesOf(cells, 'period')
        .filter((period) => period.length === 4)
        .map(Number),
      lands: [...new Set(lands.values())].filter((land) => land !== null).sort(),
      noGroup,
      threshold: facts.threshold,
      exact: readsExactly(occasion.actor, { municipality: null, land: filter.land }),
      today: occasion.today,
      may: {
        enter: mayEnterSomewhere(occasion, {}).allowed,
        list: mayListArrivals(occasion, {}).allowed,
        keepPublished: mayBeginPublished(occasion, {}).allowed,
        voidPublished: voidableLands(occasion),
      },
    };
  },
});

/** Published numbers about a place or about anything in it. */
const concerns = ({ place }: Published, land: string | null): boolean =>
  land === null || (place !== null && place.startsWith(land));

/** Whose published numbers this reader may take back: `null` of everybody, else only of these Länder. */
const voidableLands = ({ actor }: Occasion): string[] | null => {
  const office = officeOf(actor);
  return office?.role === 'K' ? null : office?.role === 'LK' ? office.lands : [];
};
