import type { Day } from '../../../shared/days.ts';
import type { CallOff, Request } from '../types.ts';

/** Whether a request still waits for its answer on a day. */
export const isWaiting = ({ state, deadline }: Pick<Request, 'state' | 'deadline'>, today: Day): boolean =>
  (state === 'asked' || state === 'prepared') && deadline >= today;

/** What a call-off has come to. @de Zwischenstand eines Abrufs */
export interface Tally {
  wanted: number;
  pledged: number;
  accepted: number;
  /** Proposed places of requests that still wait for an answer. */
  waiting: number;
  /** What nobody has promised, and what nobody who may still answer was asked for. */
  missing: number;
}

/**
 * Wanted less pledged less what is asked and still open: so many places are to be asked for anew.
 *
 * @de Fehlende Plätze
 * @source aufnahmen#ersatz
 */
export const tallyOf = (
  { wanted }: Pick<CallOff, 'wanted'>,
  requests: readonly Pick<Request, 'state' | 'deadline' | 'share' | 'pledged' | 'accepted'>[],
  today: Day,
): Tally => {
  const sum = (count: (request: (typeof requests)[number]) => number): number =>
    requests.reduce((total, request) => total + count(request), 0);
  const pledged = sum((request) => request.pledged);
  const waiting = sum((request) => (isWaiting(request, today) ? (request.share ?? 0) : 0));
  return {
    wanted,
    pledged,
    accepted: sum(({ accepted }) => accepted),
    waiting,
    missing: Math.max(0, wanted - pledged - waiting),
  };
};
