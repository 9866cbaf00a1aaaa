import type { Day } from '../../../shared/days.ts';
import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Promised, PromiseState } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/**
 * A promise was given on a day that has come and falls due no earlier than that.
 *
 * @de Zusage einer Behörde
 * @source schriftwechsel#zusagen
 */
export const decidePromise = <Deed extends { day: Day; due: Day | null }>(
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.day > today) return decline('day-in-future', { field: 'day' });
  return deed.due !== null && deed.due < deed.day
    ? decline('due-before-promise', { field: 'due' })
    : accept(deed);
};

/**
 * What became of a promise is said once, on a day between the promise and today; that it was kept, partly or not needs
 * evidence, so that nobody is accused without one.
 *
 * @de Zusage abschließen
 * @source schriftwechsel#zusagen
 */
export const decideSettlement = <
  Deed extends { state: Exclude<PromiseState, 'open'>; day: Day; evidence: string | null },
>(
  promised: Pick<Promised, 'state' | 'day'>,
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (promised.state !== 'open') return decline('promise-settled');
  if (deed.day > today) return decline('day-in-future', { field: 'day' });
  if (deed.day < promised.day) return decline('settled-before-promise', { field: 'day' });
  return deed.state !== 'dropped' && deed.evidence === null
    ? decline('evidence-missing', { field: 'evidence' })
    : accept(deed);
};

/** Whether a promise should have been kept by now. */
export const isPromiseOverdue = ({ state, due }: Pick<Promised, 'state' | 'due'>, today: Day): boolean =>
  state === 'open' && due !== null && due < today;
