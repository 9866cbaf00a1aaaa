import type { AnsweringMember } from './answers.ts';
import { lossPerClause, smallestChanges } from './denominator/change.ts';
import { accepts } from './denominator/check.ts';
import { mandateEffects } from './denominator/mandates.ts';
import { acceptanceOf, type BothFrontiers, weigh, type Weighting } from './denominator/weightings.ts';

/** As many names as a reader takes in; how many there are is said beside them. */
const mostNames = 12;

interface Named {
  municipality: string;
  name: string;
}
export interface Names {
  count: number;
  shown: Named[];
}

/**
 * One text looked at closely: its clauses with what each loses, the smallest change that brings in somebody, and whose
 * mandate would move it.
 *
 * @de Ein Text im Einzelnen
 * @source nenner#verlust
 */
export const textDetails = (
  { clauses, members }: { clauses: readonly { id: number }[]; members: readonly AnsweringMember[] },
  weighting: Weighting,
  { core, choices }: { core: readonly number[]; choices: readonly (readonly number[])[] },
  both: BothFrontiers,
  count: number,
) => {
  const placeOf = new Map(clauses.map(({ id }, place) => [id, place]));
  const places = (ids: readonly number[]): number[] => ids.flatMap((id) => placeOf.get(id) ?? []);
  const textOf = (chosen: readonly number[]): number[] =>
    places([...core, ...chosen.flatMap((choice) => choices[choice] ?? [])]).sort((a, b) => a - b);
  const now = acceptanceOf(members, clauses.length, false);
  const given = acceptanceOf(members, clauses.length, true);
  const weighed = weigh(members, weighting, now);
  const wholly = (frontier: BothFrontiers['now']) => ({
    ...frontier,
    points: frontier.points
      .slice(count, count + 1)
      .map((point) => ({ ...point, clauses: textOf(point.clauses) })),
  });
  const text = textOf(both.now.points[count]?.clauses ?? []);
  const [effect] = mandateEffects(weighed, given, wholly(both.now), wholly(both.given));
  const names = (some: readonly number[]): Names => ({
    count: some.length,
    shown: some.slice(0, mostNames).flatMap((member) => {
      const one = members[member];
      return one ? [{ municipality: one.municipality, name: one.name }] : [];
    }),
  });
  const carriers = [...members.keys()].filter((member) =>
    text.every((clause) => accepts(now, member, clause)),
  );
  const changes = smallestChanges(weighed, text);
  return {
    text,
    support: both.now.points[count]?.support ?? 0,
    carriers: names(carriers),
    losses: lossPerClause(weighed, text).map(({ members: lost, ...loss }) => ({
      ...loss,
      members: names(lost),
    })),
    changes: changes
      .slice(0, 5)
      .map(({ members: coming, ...change }) => ({ ...change, members: names(coming) })),
    alone: (effect?.alone ?? []).slice(0, mostNames).flatMap(({ member, gain }) => {
      const one = members[member];
      return one ? [{ municipality: one.municipality, name: one.name, gain }] : [];
    }),
    aloneCount: effect?.alone.length ?? 0,
    withAll: effect?.withAll ?? 0,
    needed: names(effect?.needed ?? []),
  };
};
