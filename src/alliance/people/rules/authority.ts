import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Authority } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('people');

/**
 * An authority of a Land names its Land, every other one none. Two authorities in use never bear the same name.
 *
 * @de Behörde
 * @source aemter#behoerden
 */
export const decideAuthority = <Deed extends Pick<Authority, 'name' | 'level' | 'land'>>(
  others: readonly Pick<Authority, 'name' | 'endedOn'>[],
  deed: Deed,
): Decision<Deed> => {
  if (deed.level === 'land' && deed.land === null)
    return decline('authority-land-missing', { field: 'land' });
  if (deed.level !== 'land' && deed.land !== null)
    return decline('authority-land-too-many', { field: 'land' });
  const isTaken = others.some(
    ({ name, endedOn }) => endedOn === null && name.toLowerCase() === deed.name.toLowerCase(),
  );
  return isTaken ? decline('authority-known', { field: 'name' }) : accept(deed);
};
