import { choice, day, id, input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectCounts, selectCountsOnPledges } from '../db/arrivals.ts';
import { selectPledgeLines } from '../db/bookings.ts';
import { selectPublished } from '../db/published.ts';
import { mayCompare, readsExactly } from '../permissions.ts';
import { compareBy, comparedBy, type Compared, type PledgeLine, stillOpen } from '../rules/compare.ts';
import { arrivalLadders, arrivalLines } from '../rules/counted.ts';
import { keyOf, whole } from '../rules/lattice.ts';
import { publishedPledges } from '../rules/published-pledges.ts';
import { type ShownCell, suppress } from '../rules/suppress.ts';
import { thresholdOn } from '../rules/threshold.ts';
import type { ArrivalCount } from '../types.ts';

/**
 * Promise against arrival: by Land, municipality or programme. As of an earlier day only for those who coordinate:
 * yesterday's public numbers beside today's would tell what came in between.
 */
export const compared = read({
  name: 'admissions.compared',
  shared: true,
  input: input({
    nach: choice(comparedBy).default('land'),
    land: optional(choice(landCodes)),
    programm: optional(id()),
    stand: optional(day()),
  }),
  async load(db, { stand }, { today }) {
    const asOf = stand !== null && stand < today ? stand : today;
    const counts = await selectCounts(db, asOf);
    const pledges = await selectPledgeLines(db, asOf);
    const threshold = thresholdOn(asOf);
    return {
      asOf,
      isPast: asOf < today,
      counts,
      onPledges: await selectCountsOnPledges(db, asOf),
      pledges,
      threshold,
      // Nothing of the past is published, so nothing has to be worked out.
      shown: asOf < today ? null : publishedTables(counts, pledges, threshold),
      published: await selectPublished(db),
      programmes: await programmesOn(db, today),
    };
  },
  may: mayCompare,
  show(facts, occasion, filter) {
    const { asOf, counts, pledges, shown, threshold } = facts;
    const places = new Map([...counts, ...pledges].map(({ municipality, land }) => [municipality, land]));
    const isMeant = (line: { land: string | null; programme: number }): boolean =>
      (filter.land === null || line.land === filter.land) &&
      (filter.programm === null || line.programme === filter.programm);
    const arrivals = [
      ...counts.map((line) => ({ ...line, onPledge: false })),
      ...facts.onPledges.flatMap((line) => [
        { ...line, onPledge: true },
        { ...line, count: -line.count, onPledge: false },
      ]),
    ].filter(isMeant);
    const exact = ({ key }: Compared): boolean => {
      const municipality = filter.nach === 'municipality' ? key : null;
      const land = { land: key, municipality: places.get(key) ?? null, programme: filter.land }[filter.nach];
      return readsExactly(occasion.actor, { municipality, land });
    };
    const programme = filter.programm === null ? whole : String(filter.programm);
    const rowFor = (row: Compared) => {
      const at = filter.nach === 'programme' ? [filter.land ?? whole, row.key] : [row.key, programme];
      return exact(row)
        ? { ...row, reported: row.arrived !== null, open: stillOpen(row), isExact: true }
        : publicRow(row, at, shown);
    };
    return {
      filter,
      asOf,
      rows: compareBy(filter.nach, pledges.filter(isMeant), arrivals).map(rowFor),
      published: facts.published.filter(
        ({ place }) => filter.land === null || place?.startsWith(filter.land),
      ),
      programmes: facts.programmes.map(({ id: number, name }) => ({ id: number, name })),
      threshold,
      today: occasion.today,
      may: { lookBack: mayCompare(occasion, { isPast: true }).allowed },
    };
  },
});

/** What is published: arrivals as in the register, and promises. */
const publishedTables = (
  counts: readonly ArrivalCount[],
  pledges: readonly PledgeLine[],
  threshold: number,
) => ({
  arrived: suppress(arrivalLines(counts), arrivalLadders(counts), threshold),
  ...publishedPledges(pledges, threshold),
});

/** A row for those who read what is published; `null` is hidden, as is everything of an earlier day. */
const publicRow = (
  row: Compared,
  [place = '', programme = '']: readonly string[],
  shown: ReturnType<typeof publishedTables> | null,
) => {
  const reported = row.arrived !== null;
  const hidden = { pledged: null, accepted: null, arrived: null };
  const numbers = shown && {
    pledged: countOf(shown.pledged(place, programme)),
    accepted: countOf(shown.accepted(place, programme)),
    arrived: countOf(shown.arrived.get(keyOf([place, whole, programme, whole]))),
  };
  return { key: row.key, ...(numbers ?? hidden), reported, onPledge: null, open: null, isExact: false };
};

/** Without a cell there was nothing to count; a hidden one says nothing. */
const countOf = (cell: ShownCell | undefined): number | null => (cell ? cell.count : 0);
