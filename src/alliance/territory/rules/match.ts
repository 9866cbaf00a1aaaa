import type { Unit } from '../types.ts';
import { type TerritoryIndex, searchTerritory } from './search.ts';

/** Whether the name in a list points to one unit, to several, or to none. */
export type Match =
  | { verdict: 'sure'; unit: Unit }
  | { verdict: 'ambiguous'; candidates: Unit[] }
  | { verdict: 'none' };

/**
 * Finds the unit that a row of a list means by a key, or by a name with or without its Land. Only a key or the one
 * unit of exactly this name is sure; look-alikes (three Rotenburgs) are for a person to choose from.
 *
 * @param land two-digit key, if the list names the Land
 * @de Ort zuordnen
 */
export const matchUnit = (index: TerritoryIndex, written: string, land: string | null): Match => {
  const hits = searchTerritory(index, written, Number.POSITIVE_INFINITY).filter(
    ({ unit }) => land === null || unit.land === land,
  );
  const named = hits.filter(({ because }) => because === 'key' || because === 'name').map(({ unit }) => unit);
  const municipalities = named.filter(({ kind }) => kind === 'municipality');
  const exact = municipalities.length > 0 ? municipalities : named;
  const [first] = exact;
  if (first && exact.length === 1) return { verdict: 'sure', unit: first };
  const candidates = hits.slice(0, 10).map(({ unit }) => unit);
  return candidates.length > 0 ? { verdict: 'ambiguous', candidates } : { verdict: 'none' };
};
