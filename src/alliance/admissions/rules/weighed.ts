import type { MandateFacts } from '../../mandates/rules/hold.ts';

/**
 * Mandates as a pledge asks them. A released offer has taken up its numbers of their limits already, so a pledge out of
 * it must not find the limit used up by its own offer: what is asked is whether a resolution still carries it.
 *
 * @de Mandate ohne eigene Nutzung
 * @source aufnahmen#anfrage
 */
export const withoutUses = (facts: MandateFacts): MandateFacts => ({
  ...facts,
  items: facts.items.map((item) => ({
    ...item,
    scopes: item.scopes.map((scope) => ({ ...scope, uses: [] })),
  })),
});
