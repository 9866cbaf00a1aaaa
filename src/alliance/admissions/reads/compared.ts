import { choice, day, id, input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { isWithin } from '../../../shared/days.ts';
import { officeOf, type Occasion } from '../../../shared/occasion.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectCounts, selectCountsOnPledges } from '../db/arrivals.ts';
import { selectPledgeLines } from '../db/bookings.ts';
import { selectPublished } from '../db/published.ts';
import { mayReadPublic, readsExactly } from '../permissions.ts';
import { compareBy, comparedBy, type Compared, stillOpen } from '../rules/compare.ts';
import { arrivalLadders, arrivalLines, pledgeLadders } from '../rules/counted.ts';
import { keyOf, whole } from '../rules/lattice.ts';
import { type ShownCell, suppress } from '../rules/suppress.ts';
import { thresholdOn } from '../rules/threshold.ts';

const first = '2015-01-01';

/** Promise against arrival: by Land, municipality or programme, as of today and, for those who coordinate, of any day. */
export const compared = read({
  name: 'admissions.compared',
  input: input({
    nach: choice(comparedBy).default('land'),
    land: optional(choice(landCodes)),
    programm: optional(id()),
    stand: optional(day()),
  }),
  async load(db, { stand }, { actor, today }) {
    // Yesterday's public numbers beside today's would tell what came in between.
    const isPast = stand !== null && isWithin(stand, first, today) && mayLookBack(actor);
    const asOf = isPast ? stand : today;
    return {
      asOf,
      counts: await selectCounts(db, asOf),
      onPledges: await selectCountsOnPledges(db, asOf),
      pledges: await selectPledgeLines(db, asOf),
      published: await selectPublished(db),
      programmes: await programmesOn(db, today),
    };
  },
  may: mayReadPublic,
  show({ asOf, counts, onPledges, pledges, published, programmes }, occasion, filter) {
    const threshold = thresholdOn(asOf);
    const arrived = suppress(arrivalLines(counts), arrivalLadders(counts), threshold);
    const promised = publishedPledges(pledges, threshold);
    const places = new Map([...counts, ...pledges].map(({ municipality, land }) => [municipality, land]));
    const isMeant = (line: { land: string | null; programme: number }): boolean =>
      (filter.land === null || line.land === filter.land) &&
      (filter.programm === null || line.programme === filter.programm);
    const arrivals = [
      ...counts.map((line) => ({ ...line, onPledge: false })),
      ...onPledges.flatMap((line) => [
        { ...line, onPledge: true },
        { ...line, count: -line.count, onPledge: false },
      ]),
    ].filter(isMeant);
    const exact = (row: Compared) => {
      const land =
        filter.nach === 'programme'
          ? filter.land
          : filter.nach === 'land'
            ? row.key
            : (places.get(row.key) ?? null);
      return readsExactly(occasion.actor, {
        municipality: filter.nach === 'municipality' ? row.key : null,
        land,
      });
    };
    const programme = filter.programm === null ? whole : String(filter.programm);
    const rowFor = (row: Compared) => {
      const [place, which] =
        filter.nach === 'programme' ? [filter.land ?? whole, row.key] : [row.key, programme];
      return exact(row)
        ? { ...row, reported: row.arrived !== null, open: stillOpen(row), isExact: true }
        : publicRow(row, {
            pledged: promised.pledged.get(keyOf([place, which])),
            accepted: promised.accepted.get(keyOf([place, which])),
            arrived: arrived.get(keyOf([place, whole, which, whole])),
          });
    };
    return {
      filter,
      asOf,
      rows: compareBy(filter.nach, pledges.filter(isMeant), arrivals).map(rowFor),
      published: published.filter(({ place }) => filter.land === null || place?.startsWith(filter.land)),
      programmes: programmes.map(({ id: number, name }) => ({ id: number, name })),
      threshold,
      today: occasion.today,
      may: { lookBack: mayLookBack(occasion.actor) },
    };
  },
});

/** Only those who read all or a Land's counts anyway. */
const mayLookBack = (actor: Occasion['actor']): boolean => {
  const role = officeOf(actor)?.role;
  return role === 'K' || role === 'LK';
};

/** Small promises are hidden like small counts: beside a hidden arrival they would say too much. */
const publishedPledges = (
  pledges: readonly {
    municipality: string;
    land: string | null;
    programme: number;
    pledged: number;
    accepted: number;
  }[],
  threshold: number,
) => {
  const table = (count: (line: (typeof pledges)[number]) => number) =>
    suppress(
      pledges.map((line) => ({ at: [line.municipality, String(line.programme)], count: count(line) })),
      pledgeLadders(pledges),
      threshold,
    );
  return { pledged: table(({ pledged }) => pledged), accepted: table(({ accepted }) => accepted) };
};

/** A row for those who read what is published; `null` is hidden. */
const publicRow = (
  row: Compared,
  shown: Record<'pledged' | 'accepted' | 'arrived', ShownCell | undefined>,
) => ({
  key: row.key,
  pledged: shown.pledged ? shown.pledged.count : 0,
  accepted: shown.accepted ? shown.accepted.count : 0,
  arrived: shown.arrived ? shown.arrived.count : null,
  reported: row.arrived !== null,
  onPledge: null,
  open: null,
  isExact: false,
});
