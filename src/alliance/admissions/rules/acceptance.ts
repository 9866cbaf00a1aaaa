import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { CallOff, Method, Request } from '../types.ts';
import { apportion } from './apportion.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

export type Pledged = Pick<Request, 'id' | 'pledged' | 'accepted'> & { min: number };

/**
 * What a recipient takes of the promises, whole or in part. A part is shared out among those who promised by the method
 * of the call-off; nobody is taken up for less than their smallest group.
 *
 * @de Zusagen annehmen prüfen
 * @source aufnahmen#annahme
 */
export const decideAcceptance = <Deed extends { places: number; version: number }>(
  {
    callOff,
    requests,
  }: { callOff: Pick<CallOff, 'state' | 'method' | 'version'>; requests: readonly Pledged[] },
  deed: Deed,
): Decision<Deed & { parts: { request: number; places: number }[] }> => {
  if (callOff.version !== deed.version) return decline('changed-meanwhile');
  if (callOff.state === 'closed' || callOff.state === 'withdrawn') return decline('call-off-over');
  const open = requests.reduce((sum, { pledged, accepted }) => sum + pledged - accepted, 0);
  if (open === 0) return decline('nothing-to-accept');
  if (deed.places > open) return decline('above-pledges', { field: 'places', with: { open } });
  const parts = partsOf(deed.places, requests, callOff.method ?? 'largest-remainder');
  const taken = parts.reduce((sum, { places }) => sum + places, 0);
  if (taken === 0) return decline('part-below-group', { field: 'places' });
  if (taken < deed.places) return decline('part-not-exact', { field: 'places', with: { taken } });
  return accept({ ...deed, parts });
};

const partsOf = (places: number, requests: readonly Pledged[], method: Method) => {
  const sharers = requests.map(({ id, pledged, accepted, min }) => ({
    key: String(id).padStart(12, '0'),
    weight: pledged - accepted,
    // Whoever is taken up already may be taken up for more by any number.
    min: accepted > 0 ? 1 : Math.min(min, pledged),
    cap: pledged - accepted,
  }));
  const shares = [...apportion(places, sharers, method).values()];
  return requests
    .map(({ id }, index) => ({ request: id, places: shares[index] ?? 0 }))
    .filter((part) => part.places > 0);
};
