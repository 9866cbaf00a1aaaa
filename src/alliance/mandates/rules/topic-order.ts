import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import { familyOf, type Node } from './hierarchy.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/**
 * Whether an entry may stand there: its parent exists, and it does not end up below itself. A new key is not taken.
 *
 * @de Thema einordnen
 * @source mandate#themen
 */
export const decideTopic = <Deed extends Node>(
  nodes: readonly Node[],
  deed: Deed,
  isNew: boolean,
): Decision<Deed> => {
  if (isNew && nodes.some(({ key }) => key === deed.key)) return decline('key-taken', { field: 'key' });
  if (deed.parent === null) return accept(deed);
  if (nodes.every(({ key }) => key !== deed.parent)) return decline('unknown-parent', { field: 'parent' });
  return familyOf(nodes, deed.parent).up.has(deed.key)
    ? decline('below-itself', { field: 'parent' })
    : accept(deed);
};
