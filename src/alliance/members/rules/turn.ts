import type { ApplicationState } from '../types.ts';

export type Turn = 'applicant' | 'land' | 'federation' | 'nobody';

/**
 * Who must act next: the applicant while it prepares or owes an answer, then the Land coordination, then the
 * federation; while the coordination of the Land is vacant the federation stands in for it.
 *
 * @de Wer am Zug ist
 * @source beitritt#gang
 */
export const turnOf = (
  state: ApplicationState,
  { questionOpen, landVacant }: { questionOpen: boolean; landVacant: boolean },
): Turn => {
  switch (state) {
    case 'interested':
    case 'preparing':
      return 'applicant';
    case 'submitted':
      return questionOpen ? 'applicant' : landVacant ? 'federation' : 'land';
    case 'recommended':
      return questionOpen ? 'applicant' : 'federation';
    case 'confirmed':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return 'nobody';
  }
};
