import { type Day, isWithin } from '../../../shared/days.ts';
import type { Act, Competence } from '../types.ts';
import type { Family } from './hierarchy.ts';

/**
 * The entry that says whether a head may decide this alone: one for the Land before one for every Land, a narrower
 * topic before a wider one, the later before the earlier; in doubt the one that says no. Null where there is none.
 *
 * @de Zuständigkeit der Leitung
 * @source mandate#leitung
 */
export const competenceFor = (
  competences: readonly Competence[],
  asked: { land: string | null; act: Act; topic: Family; day: Day },
): Competence | null => {
  const above = [...asked.topic.up];
  const rank = ({ topic }: Competence): number => (topic === null ? above.length : above.indexOf(topic));
  const fitting = competences.filter(
    (entry) =>
      entry.act === asked.act &&
      (entry.land === null || entry.land === asked.land) &&
      rank(entry) >= 0 &&
      isWithin(asked.day, entry.validFrom, entry.validTo),
  );
  const [best] = fitting.sort(
    (a, b) =>
      Number(a.land === null) - Number(b.land === null) ||
      rank(a) - rank(b) ||
      compareDays(b.validFrom, a.validFrom) ||
      Number(a.allowed) - Number(b.allowed) ||
      a.id - b.id,
  );
  return best ?? null;
};

const compareDays = (a: Day | null, b: Day | null): number => {
  const [first, second] = [a ?? '', b ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
};
