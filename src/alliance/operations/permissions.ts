import { permission } from '../../shared/permission.ts';

/** Those who keep the house running: the federal coordination. */
export const mayKeepHouse = permission<unknown>({ K: 'everywhere' });

/** What is kept for a while goes by the clock, not by anybody's wish. */
export const mayForget = permission<unknown>({ system: 'everywhere' });

/** What happened to a municipality is read by its own people and those who coordinate it. */
export const mayReadMunicipalityRecord = permission<{ place: { municipality: string; land: string | null } }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  ({ place }) => place,
);

/** Everybody follows what they started; the federal coordination follows all. */
export const mayFollowJob = permission<{ job: { person: number | null } }>(
  { K: 'everywhere', 'signed-in': 'own-person' },
  ({ job: { person } }) => ({ person }),
);

/** What the law wants to be read, and the way to complain about a barrier. */
export const mayReadLegal = permission<unknown>({ public: 'everywhere' });
