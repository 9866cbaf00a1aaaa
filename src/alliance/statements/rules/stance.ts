import type { CoverageVerdict } from '../../mandates/types.ts';

/** What the mandates allow a municipality to say to a clause. @de Vorschlag aus dem Mandat */
export type MandateHint = 'possible' | 'under-condition' | 'not-covered';

/**
 * What can be proposed for a clause from the answers for each of its topics: the weakest decides. A clause without
 * topics asks no mandate. It stays a proposal: nothing is filled in and nothing is refused because of it.
 *
 * @de Haltung vorschlagen
 * @source erklaerungen#mandat
 */
export const hintFrom = (verdicts: readonly CoverageVerdict[]): MandateHint | null => {
  if (verdicts.length === 0) return null;
  if (verdicts.some((verdict) => verdict === 'needs-resolution' || verdict === 'excluded'))
    return 'not-covered';
  return verdicts.includes('covered-under-condition') ? 'under-condition' : 'possible';
};
