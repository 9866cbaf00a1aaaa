import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Authority } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** The address zone of DIN 5008: six lines, each as wide as the window of the envelope shows. */
const mostLines = 6;
const lineWidth = 40;

/** How many lines name and address fill in the address zone; longer ones go on in the next. */
const linesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.ceil(text.trim().length / lineWidth), 0);

/**
 * An authority of a Land names its Land, every other one none. Two authorities in use never bear the same name. Name and
 * address fit into the address field of a letter, so that none of it is cut off.
 *
 * @de Behörde
 * @source aemter#behoerden
 */
export const decideAuthority = <Deed extends Pick<Authority, 'name' | 'level' | 'land' | 'address'>>(
  others: readonly Pick<Authority, 'name' | 'endedOn'>[],
  deed: Deed,
): Decision<Deed> => {
  if (deed.level === 'land' && deed.land === null)
    return decline('authority-land-missing', { field: 'land' });
  if (deed.level !== 'land' && deed.land !== null)
    return decline('authority-land-too-many', { field: 'land' });
  if (linesOf([deed.name, ...deed.address.split('\n')]) > mostLines)
    return decline('address-too-long', { field: 'address' });
  const isTaken = others.some(
    ({ name, endedOn }) => endedOn === null && name.toLowerCase() === deed.name.toLowerCase(),
  );
  return isTaken ? decline('authority-known', { field: 'name' }) : accept(deed);
};
