import { addMonths, type Day } from '../../../shared/days.ts';
import type { Term } from '../types.ts';

/** What all sponsorships together come to in one year. */
export interface YearTotal {
  year: number;
  /** In whole euros. */
  amount: number;
  sponsorships: number;
  /** Sponsorships of the year without a known amount; they are in no sum. */
  withoutAmount: number;
}

type Amounts = Pick<Term, 'fromDay' | 'toDay' | 'amount' | 'rhythm'>;

/**
 * What a term pays in a calendar year: once in the year in which it begins, yearly for each anniversary of its first
 * day, monthly for each month of it, as long as it runs.
 *
 * @param endedOn the day on which the sponsorship was ended early
 * @de Jahresbetrag
 * @source patenschaften#jahresbetrag
 */
export const paidIn = (term: Amounts, year: number, endedOn: Day | null): number => {
  const last = [term.toDay, endedOn, `${year}-12-31`].filter((day) => day !== null).sort()[0] as Day;
  const step = { once: null, yearly: 12, monthly: 1 }[term.rhythm];
  let payments = 0;
  for (let count = 0; ; count += step ?? 0) {
    const day = addMonths(term.fromDay, count);
    if (day > last) break;
    if (day >= `${year}-01-01`) payments += 1;
    if (step === null) break;
  }
  return payments * (term.amount ?? 0);
};

/** Whether a term runs on any day of a year. */
export const runsIn = (term: Amounts, year: number, endedOn: Day | null): boolean =>
  term.fromDay <= `${year}-12-31` &&
  [term.toDay, endedOn].every((end) => end === null || end >= `${year}-01-01`);

/**
 * Totals per year from the first term on to the present year. Terms without a known amount are counted, never guessed.
 *
 * @de Summen je Jahr
 * @source patenschaften#jahresbetrag
 */
export const totalsPerYear = (
  sponsorships: readonly { terms: readonly Amounts[]; endedOn: Day | null }[],
  today: Day,
): YearTotal[] => {
  const thisYear = Number(today.slice(0, 4));
  const years = sponsorships.flatMap(({ terms }) => terms.map(({ fromDay }) => Number(fromDay.slice(0, 4))));
  const first = Math.min(thisYear + 1, ...years);
  return Array.from({ length: thisYear - first + 1 }, (_, index) => {
    const year = first + index;
    const running = sponsorships
      .map(({ terms, endedOn }) => ({ endedOn, terms: terms.filter((term) => runsIn(term, year, endedOn)) }))
      .filter(({ terms }) => terms.length > 0);
    return {
      year,
      amount: running.reduce(
        (sum, { terms, endedOn }) => sum + terms.reduce((own, term) => own + paidIn(term, year, endedOn), 0),
        0,
      ),
      sponsorships: running.length,
      withoutAmount: running.filter(({ terms }) => terms.every(({ amount }) => amount === null)).length,
    };
  });
};
