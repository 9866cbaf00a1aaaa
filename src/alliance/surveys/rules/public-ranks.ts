import type { QuestionResult } from '../result-types.ts';
import { smallest, suppressed, suppressedParts } from './suppress.ts';

type Rank = NonNullable<QuestionResult['ranks']>[number];

/** One option of a ranking as the public may see it; null is hidden. */
export interface SeenRank extends Pick<Rank, 'key' | 'label'> {
  count: number | null;
  firsts: number | null;
  meanHundredths: number | null;
}

/**
 * A ranking for the public. Each answer puts one option first, so the first places are cells of one whole with those who
 * put none there: a small one hides others with it. Where anything is hidden, or an answer could be told from a mean, no
 * mean is shown at all: the ranks of all options have a known sum, and one mean would follow from the rest.
 *
 * @de Rangfolge für die Öffentlichkeit
 * @source umfragen#kleine-zahlen
 */
export const publicRanks = (ranks: readonly Rank[], answered: number | null): SeenRank[] => {
  const named = ranks.map(({ key, label }) => ({ key, label }));
  if (answered === null)
    return named.map((one) => ({ ...one, count: null, firsts: null, meanHundredths: null }));
  const firsts = ranks.map((rank) => rank.firsts);
  const rest = Math.max(0, answered - firsts.reduce((sum, count) => sum + count, 0));
  const seenFirsts = suppressed([...firsts, rest]).cells;
  const hidesFirsts = seenFirsts.includes(null);
  const parts = suppressedParts(
    ranks.map(({ count }) => count),
    answered,
  );
  const counts = ranks.map(({ count, firsts: first }, index) => {
    // with hidden first places beside it, a count would narrow them down, unless it says nothing new
    const isPlain = count === answered || count === 0;
    return isPlain || !(hidesFirsts || isSmall(count - first)) ? (parts[index] ?? null) : null;
  });
  const hidesMeans =
    hidesFirsts || counts.includes(null) || ranks.some((rank) => meanTells(rank, ranks.length));
  return named.map((one, index) => ({
    ...one,
    count: counts[index] ?? null,
    firsts: seenFirsts[index] ?? null,
    meanHundredths: hidesMeans ? null : (ranks[index]?.meanHundredths ?? null),
  }));
};

const isSmall = (count: number): boolean => count > 0 && count < smallest;

/**
 * Whether a mean tells of one or two answers: together with the first places it says by how much the others lie below
 * second and above last place. Means are rounded, so that with many answers this is known only roughly.
 */
const meanTells = ({ count, firsts, meanHundredths }: Rank, options: number): boolean => {
  const later = count - firsts;
  const sum = (meanHundredths * count) / 100 - firsts;
  const slack = count > 100 ? count / 200 : 0;
  const isNear = (distance: number) => {
    const least = Math.round(distance) - slack;
    return least < smallest && Math.round(distance) + slack > 0;
  };
  return isSmall(later) || isNear(sum - later * 2) || isNear(options * later - sum);
};
