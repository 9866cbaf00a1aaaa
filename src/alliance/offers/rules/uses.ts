import type { Day } from '../../../shared/days.ts';
import type { MandateFacts } from '../../mandates/rules/hold.ts';

/** Numbers of a mandate's limit that an offer takes up on a day. */
export interface Use {
  item: number;
  scope: number;
  number: number;
  day: Day;
}

/**
 * What the uses of several cells come to for the same places: a place that may serve several programmes or groups counts
 * against every limit it touches, but against the same limit only once.
 *
 * @de Inanspruchnahme eines Mandats
 * @source angebote#freigabe
 */
export const mergeUses = (perCell: readonly (readonly Use[])[]): Use[] => {
  const merged = new Map<string, Use>();
  for (const uses of perCell)
    for (const use of sumUses(uses)) {
      const key = `${use.scope} ${use.day}`;
      const known = merged.get(key);
      if (!known || known.number < use.number) merged.set(key, use);
    }
  return [...merged.values()];
};

/** Within one cell, what is taken of one limit in several parts adds up. */
const sumUses = (uses: readonly Use[]): Use[] => {
  const sums = new Map<string, Use>();
  for (const use of uses) {
    const key = `${use.scope} ${use.day}`;
    const known = sums.get(key);
    sums.set(key, known ? { ...known, number: known.number + use.number } : use);
  }
  return [...sums.values()];
};

/** The mandates as if these uses were booked too. */
export const withUses = (facts: MandateFacts, uses: readonly Use[]): MandateFacts =>
  uses.length === 0
    ? facts
    : changeScopes(facts, (scope) => ({
        ...scope,
        uses: [...scope.uses, ...uses.filter((use) => use.scope === scope.id)],
      }));

/** The mandates as if these booked uses were free again: what an offer holds already must not stand in its own way. */
export const withoutUses = (
  facts: MandateFacts,
  uses: readonly Pick<Use, 'scope' | 'number' | 'day'>[],
): MandateFacts =>
  uses.length === 0
    ? facts
    : changeScopes(facts, (scope) => {
        const own = uses.filter((use) => use.scope === scope.id);
        const left = [...scope.uses];
        for (const { number, day } of own) {
          const at = left.findIndex((use) => use.number === number && use.day === day);
          if (at >= 0) left.splice(at, 1);
        }
        return { ...scope, uses: left };
      });

/** The mandates as if nothing of their limits had been taken up. */
export const unbooked = (facts: MandateFacts): MandateFacts =>
  changeScopes(facts, (scope) => ({ ...scope, uses: [] }));

type StoredScope = MandateFacts['items'][number]['scopes'][number];
const changeScopes = (facts: MandateFacts, change: (scope: StoredScope) => StoredScope): MandateFacts => ({
  ...facts,
  items: facts.items.map((item) => ({ ...item, scopes: item.scopes.map(change) })),
});
