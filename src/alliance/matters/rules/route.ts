import { addDays, type Day } from '../../../shared/days.ts';
import type { Desk, Layer } from '../types.ts';

/** Days in which the place where a matter lies owes a reply. @source anliegen#antwortfrist */
export const replyDays = 14;

/**
 * Until when a reply is owed: the period begins anew wherever the matter arrives.
 *
 * @de Antwortfrist
 * @source anliegen#antwortfrist
 */
export const dueFrom = (arrived: Day): Day => addDays(arrived, replyDays);

/**
 * Where a matter goes first: from a municipality to its Land coordination, from everywhere else to the federation.
 * Where the Land coordination is vacant, the federation takes its place, so that nothing waits at an empty desk.
 *
 * @de Erste Ebene eines Anliegens
 * @source anliegen#weg
 */
export const firstDesk = (
  from: { municipality: string | null; land: string | null },
  vacant: boolean,
): Desk =>
  from.municipality && from.land && !vacant
    ? { layer: 'land', municipality: null, land: from.land }
    : federation;

export const federation: Desk = { layer: 'federation', municipality: null, land: null };

/**
 * Whether a matter may be passed from one desk to another: one layer up or down, or past a vacant Land coordination.
 * A desk never passes a matter to itself.
 *
 * @de Weitergabe
 * @source anliegen#weg
 */
export const canPass = (from: Desk, to: Desk, vacant: boolean): boolean => {
  const steps = Math.abs(height[from.layer] - height[to.layer]);
  if (steps === 1) return from.land === null || to.land === null || from.land === to.land;
  return steps === 2 && vacant;
};

const height: Record<Layer, number> = { municipality: 0, land: 1, federation: 2 };
