import { type Day, daysBetween } from '../../../shared/days.ts';
import type { ProgrammeState } from '../types.ts';

/** What a reader should know before they rely on an entry. @de Zweifel an einem Programm */
export type Doubt =
  | 'unverified'
  | 'no-state'
  | 'open-after-its-end'
  | 'open-before-its-beginning'
  | 'long-unproven';

/** After so many days without a source, an open programme needs a fresh look. */
export const staleAfterDays = 365;

/** The last day for which a source says anything about a programme. */
export const lastProof = (standings: readonly { day: Day }[], figures: readonly { day: Day }[]): Day | null =>
  [...standings, ...figures]
    .map(({ day }) => day)
    .toSorted()
    .at(-1) ?? null;

/**
 * What is doubtful about an entry: nobody has checked it, its state contradicts its dates, or it stands as open although
 * no source has said so for a year.
 *
 * @de Zweifel benennen
 * @source programme#stand
 */
export const doubtsOf = (
  programme: {
    verified: boolean;
    state: ProgrammeState | null;
    fromDay: Day | null;
    toDay: Day | null;
    provenOn: Day | null;
  },
  today: Day,
): Doubt[] => {
  const { verified, state, fromDay, toDay, provenOn } = programme;
  const isOpen = state === 'active' || state === 'planned';
  const doubts: [Doubt, boolean][] = [
    ['unverified', !verified],
    ['no-state', state === null],
    ['open-after-its-end', isOpen && toDay !== null && toDay < today],
    ['open-before-its-beginning', state === 'active' && fromDay !== null && fromDay > today],
    ['long-unproven', isOpen && (provenOn === null || daysBetween(provenOn, today) > staleAfterDays)],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
};
