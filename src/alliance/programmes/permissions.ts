import { permission } from '../../shared/permission.ts';

/** A programme as permissions see it: its Land, where it belongs to one. */
export interface Held {
  land: string | null;
}
const about = <Facts extends { place: Held }>({ place: { land } }: Facts) => ({ land });

/** Programmes are public, the closed ones too. */
export const mayReadProgrammes = permission({ public: 'everywhere' });

/** Programmes are kept by the federal coordination, those of a Land also by its Land coordination. */
export const mayKeepProgramme = permission<{ place: Held }>({ K: 'everywhere', LK: 'own-land' }, about);

/** Opens the form for a new programme; the deed itself asks for the Land. */
export const mayBeginProgramme = permission({ K: 'everywhere', LK: 'everywhere' });

/** Legal bases serve the whole alliance. */
export const mayKeepBases = permission({ K: 'everywhere' });

/** Whoever changes where a programme belongs answers for both places. */
export const mayMoveProgramme = permission<{ place: Held; target: Held }>(
  mayKeepProgramme.who,
  about,
  (occasion, { target }) => mayKeepProgramme(occasion, { place: target }),
);

/** Deadlines wait for those who offer and those who coordinate. */
export const mayReadDue = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
});
