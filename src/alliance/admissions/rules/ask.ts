import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { CallOff, Method } from '../types.ts';
import { apportion } from './apportion.ts';
import { type Candidate, sharersOf } from './match.ts';
import type { Tally } from './missing.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** A candidate with the places proposed to it; 0 is not asked, null is asked without a number. @de Vorgeschlagener Anteil */
export interface Proposal extends Candidate {
  share: number | null;
}

/** What each candidate would be asked for. @de Anteile vorschlagen @source aufnahmen#verteilung */
export const proposeShares = (
  missing: number,
  candidates: readonly Candidate[],
  method: Method,
): Proposal[] => {
  const sharers = sharersOf(candidates);
  const shares = [...apportion(missing, sharers, method).values()];
  const numbered = candidates.filter(({ left }) => left !== null);
  return candidates.map((candidate) => ({
    ...candidate,
    share: candidate.left === null ? null : (shares[numbered.indexOf(candidate)] ?? 0),
  }));
};

/** Requests to be sent, one per offer. */
export interface Asking {
  shares: { offer: number; municipality: string; land: string | null; share: number | null }[];
}

/**
 * Whether members may be asked: while the call-off is open and places are missing, with time to answer. Changed shares
 * stay within what each offer has left and its smallest group, and come to no more than what is missing.
 *
 * @de Mitglieder anfragen
 * @source aufnahmen#anfrage
 */
export const decideAsking = <
  Deed extends { method: Method; deadline: Day; shares: Record<string, string>; onRequest: boolean },
>(
  facts: { callOff: Pick<CallOff, 'state' | 'toDay'>; tally: Tally; candidates: readonly Candidate[] },
  deed: Deed,
  today: Day,
): Decision<Deed & { requests: Asking['shares'] }> => {
  const { callOff, tally, candidates } = facts;
  if (callOff.state === 'closed' || callOff.state === 'withdrawn') return decline('call-off-over');
  if (tally.missing === 0) return decline('nothing-missing');
  if (candidates.length === 0) return decline('nobody-fits');
  if (deed.deadline < today) return decline('deadline-in-past', { field: 'deadline' });
  if (deed.deadline > callOff.toDay) return decline('deadline-too-late', { field: 'deadline' });
  const proposed = proposeShares(tally.missing, candidates, deed.method);
  const chosen = proposed.map((one) => ({ ...one, share: chosenShare(one, deed) }));
  for (const { offer, share, left, min } of chosen) {
    const field = `shares.${offer}`;
    if (Number.isNaN(share)) return decline('share-no-number', { field });
    if (share === null || share === 0 || left === null) continue;
    if (share > left) return decline('share-above-offer', { field, with: { left } });
    if (share < min) return decline('share-below-group', { field, with: { min } });
  }
  const total = chosen.reduce((sum, { share }) => sum + (share ?? 0), 0);
  if (total > tally.missing)
    return decline('shares-above-missing', { with: { total, missing: tally.missing } });
  const requests = chosen
    .filter(({ share, left }) => (left === null ? deed.onRequest : share !== 0))
    .map(({ offer, municipality, land, share }) => ({ offer, municipality, land, share }));
  return requests.length === 0 ? decline('nobody-chosen') : accept({ ...deed, requests });
};

const chosenShare = (
  { offer, share, left }: Proposal,
  { shares }: { shares: Record<string, string> },
): number | null => {
  if (left === null) return null;
  const typed = shares[String(offer)];
  if (typed === undefined) return Object.keys(shares).length === 0 ? share : 0;
  const text = typed.trim();
  return text === '' ? 0 : /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
};
