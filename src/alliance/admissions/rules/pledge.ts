import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { CoverageVerdict } from '../../mandates/types.ts';
import type { de } from '../texts/de.ts';
import type { CallOff, Request } from '../types.ts';
import { carries } from './match.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** What an answer is judged by. `left` is null where the offer names no number. */
export interface AnswerFacts {
  callOff: Pick<CallOff, 'state' | 'wanted'>;
  request: Pick<Request, 'state' | 'deadline' | 'version'>;
  offer: { callable: boolean; left: number | null; min: number };
  verdict: CoverageVerdict;
  /** What the council's items still carry where that is less than was asked; only where the offer names no number. */
  mandateLeft: number | null;
}

/** Whether a request may still be answered. @de Anfrage offen @source aufnahmen#anfrage */
export const decideOpen = ({ callOff, request }: Pick<AnswerFacts, 'callOff' | 'request'>, today: Day) => {
  if (callOff.state === 'closed' || callOff.state === 'withdrawn') return decline('call-off-over');
  if (request.state !== 'asked' && request.state !== 'prepared') return decline('already-answered');
  return request.deadline < today ? decline('deadline-passed') : null;
};

/**
 * Whether a municipality may promise so many places: in time, out of an offer that holds, no more than it has left and
 * than are wanted, at least its smallest group, and with a mandate. Where the offer names no number, the mandate's own
 * limit is what is left. It may promise more or less than was proposed.
 *
 * @de Zusage prüfen
 * @source aufnahmen#zusage
 */
export const decidePledge = <Deed extends { places: number; version: number }>(
  facts: AnswerFacts,
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  const { callOff, request, offer, verdict, mandateLeft } = facts;
  if (request.version !== deed.version) return decline('changed-meanwhile');
  const closed = decideOpen(facts, today);
  if (closed) return closed;
  if (!offer.callable) return decline('offer-not-callable');
  const field = 'places';
  if (offer.left !== null && deed.places > offer.left)
    return decline('above-offer', { field, with: { left: offer.left } });
  if (deed.places > callOff.wanted)
    return decline('above-wanted', { field, with: { wanted: callOff.wanted } });
  if (deed.places < offer.min) return decline('below-group', { field, with: { min: offer.min } });
  if (mandateLeft === 0) return decline('mandate-used-up');
  if (mandateLeft !== null && deed.places > mandateLeft)
    return decline('above-mandate', { field, with: { left: mandateLeft } });
  return carries(verdict) ? accept(deed) : decline('no-mandate');
};

/**
 * Whether a municipality may take back a promise, whole or in part: as long as the call-off is not closed, and so that
 * what remains is still a group. It need not say why.
 *
 * @de Zusage zurückziehen prüfen
 * @source aufnahmen#zusage
 */
export const decideWithdrawal = <Deed extends { places: number; version: number }>(
  facts: {
    callOff: Pick<CallOff, 'state'>;
    request: Pick<Request, 'pledged' | 'accepted' | 'version'>;
    min: number;
  },
  deed: Deed,
): Decision<Deed & { remaining: number; pledged: number; accepted: number }> => {
  const { callOff, request, min } = facts;
  if (request.version !== deed.version) return decline('changed-meanwhile');
  if (callOff.state === 'closed' || callOff.state === 'withdrawn') return decline('call-off-over');
  if (request.pledged === 0) return decline('nothing-pledged');
  const remaining = request.pledged - deed.places;
  if (remaining < 0) return decline('above-pledge', { field: 'places', with: { pledged: request.pledged } });
  if (remaining > 0 && remaining < min)
    return decline('rest-below-group', { field: 'places', with: { min } });
  const accepted = Math.min(request.accepted, remaining) - request.accepted;
  return accept({ ...deed, remaining, pledged: -deed.places, accepted: accepted === 0 ? 0 : accepted });
};
