import type { Day } from '../../../shared/days.ts';
import type { Coverage } from '../../mandates/rules/coverage.ts';

/** Numbers of a limit that a pledge takes up. */
interface Use {
  item: number;
  scope: number;
  number: number;
  day: Day;
}

/**
 * How many places the council's items would still carry where they do not carry all that was asked; null where it is not
 * their number that is lacking.
 *
 * @de Rest des Mandats
 * @source aufnahmen#zusage
 */
export const leftByMandate = ({ verdict, near }: Coverage, asked: number): number | null => {
  if (verdict !== 'needs-resolution') return null;
  for (const { lacks } of near)
    for (const lack of lacks) if (lack.lack === 'number') return asked - lack.missing;
  return null;
};

/** What a covered pledge takes up of each item, for the day on which people come. */
export const usesOfPledge = ({ because }: Coverage, day: Day): Use[] =>
  because.flatMap(({ item, scope, number }) =>
    number === null ? [] : [{ item: item.id, scope, number, day }],
  );

/** What a smaller pledge still takes up: the first of what it held. */
export const lessenedUses = (held: readonly Use[], places: number): Use[] => {
  let rest = places;
  return held.flatMap((use) => {
    const number = Math.min(use.number, rest);
    rest -= number;
    return number > 0 ? [{ ...use, number }] : [];
  });
};
