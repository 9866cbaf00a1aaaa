import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/**
 * Whether an entry about what heads may decide alone is in order. That somebody checked it against the law needs the
 * Land whose law it is.
 *
 * @de Zuständigkeit eintragen
 * @source mandate#leitung
 */
export const decideCompetence = <
  Deed extends {
    land: string | null;
    topic: string | null;
    verified: boolean;
    validFrom: Day | null;
    validTo: Day | null;
  },
>(
  topics: readonly { key: string }[],
  deed: Deed,
): Decision<Deed> => {
  if (deed.topic !== null && topics.every(({ key }) => key !== deed.topic))
    return decline('unknown-topic', { field: 'topic' });
  if (deed.validFrom !== null && deed.validTo !== null && deed.validTo < deed.validFrom)
    return decline('ends-before-beginning', { field: 'validTo' });
  return deed.verified && deed.land === null
    ? decline('verified-needs-land', { field: 'verified' })
    : accept(deed);
};
