import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Upload } from '../register-types.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('territory');

export interface ApplyFacts {
  upload: Pick<Upload, 'state' | 'uploadedBy'>;
  /** Another register was taken over since the comparison. */
  outdated: boolean;
  /** People who hold the federal office today. */
  holders: number;
}

/**
 * Whether an official register may be taken over: compared, still fitting, and confirmed by somebody else than its
 * uploader where the federal office has more than one holder.
 *
 * @de Vier Augen
 * @source gemeindeverzeichnis#vier-augen
 */
export const decideApply = <Deed>(
  { upload, outdated, holders }: ApplyFacts,
  deed: Deed,
  person: number | null,
): Decision<Deed> => {
  if (upload.state !== 'compared') return decline('not-compared');
  if (outdated) return decline('comparison-outdated');
  const alone = person !== null && upload.uploadedBy === person;
  return alone && holders > 1 ? decline('second-person') : accept(deed);
};
