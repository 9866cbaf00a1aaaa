import type { Taking } from '../types.ts';
import { askCells, type ReleaseFacts } from './release.ts';
import { mergeUses, type Use, withUses } from './uses.ts';

/**
 * What pledges keep of the mandate's limits when an offer ends: only the places that were taken, each on the day it was
 * taken. What the mandate no longer covers takes nothing up.
 *
 * @de Bleibende Inanspruchnahme
 * @source angebote#geltung
 */
export const usesOfTakings = (
  offer: Parameters<typeof askCells>[0],
  takings: readonly Pick<Taking, 'number' | 'day'>[],
  facts: ReleaseFacts,
): Use[] => {
  const uses: Use[] = [];
  for (const { number, day } of takings) {
    const left = { ...facts, mandates: withUses(facts.mandates, uses) };
    const perCell = askCells({ ...offer, number }, left, day).map(({ coverage }) =>
      coverage.because.flatMap(({ item, scope, number: part }) =>
        part === null ? [] : [{ item: item.id, scope, number: part, day }],
      ),
    );
    uses.push(...mergeUses(perCell));
  }
  return uses;
};
