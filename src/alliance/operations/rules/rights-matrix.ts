import { type Role, roles } from '../../../shared/occasion.ts';
import type { Reach, Who } from '../../../shared/permission.ts';

export const columns = ['public', 'signed-in', ...roles] as const;
export type Column = 'public' | 'signed-in' | Role;

/** Wider reaches come first. */
const order: Reach[] = ['everywhere', 'own-land', 'own-municipality', 'own-authority', 'own-person'];

/**
 * How far each office reaches with one permission. What is open to the public is open to all; what is open to everybody
 * who is signed in is open to every office, unless the office itself reaches further.
 *
 * @de Rechteübersicht
 * @source betrieb#rechteuebersicht
 */
export const reachesOf = (who: Who): Record<Column, Reach | null> =>
  Object.fromEntries(
    columns.map((column) => {
      const given = [who.public, column === 'public' ? undefined : who['signed-in'], who[column]];
      return [column, order.find((reach) => given.includes(reach)) ?? null];
    }),
  ) as Record<Column, Reach | null>;

/** Nobody may do it: only the product's own clockwork. */
export const isClockworkOnly = (who: Who): boolean => Object.keys(who).every((key) => key === 'system');
