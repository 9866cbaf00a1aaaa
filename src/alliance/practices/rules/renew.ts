import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

interface Span {
  fromDay: Day;
  toDay: Day | null;
}

/**
 * Whether a term fits: it ends after it begins, overlaps none before it, is evaluated after it began, and rests on
 * a resolution of that very municipality, if on any. A renewal may begin later than the last term ended.
 *
 * @de Laufzeit eintragen
 * @source patenschaften#laufzeit
 */
export const decideTerm = <Deed extends Span & { evaluationOn: Day | null; resolution: number | null }>(
  terms: readonly Span[],
  deed: Deed,
  resolutions: readonly { id: number }[],
): Decision<Deed> => {
  if (deed.toDay !== null && deed.toDay < deed.fromDay)
    return decline('ends-before-it-begins', { field: 'toDay' });
  const overlaps = terms.some(
    (term) =>
      (term.toDay === null || deed.fromDay <= term.toDay) &&
      (deed.toDay === null || term.fromDay <= deed.toDay),
  );
  if (overlaps) return decline('terms-overlap', { field: 'fromDay' });
  if (deed.evaluationOn !== null && deed.evaluationOn < deed.fromDay)
    return decline('evaluated-before-it-begins', { field: 'evaluationOn' });
  if (deed.resolution !== null && !resolutions.some(({ id }) => id === deed.resolution))
    return decline('foreign-resolution', { field: 'resolution' });
  return accept(deed);
};
