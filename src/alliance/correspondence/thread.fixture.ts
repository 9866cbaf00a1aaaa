import type { ThreadPlace } from './types.ts';

/** A thread as permissions see it: of the federation unless a place is given. */
export const placeOf = (
  place: Partial<Pick<ThreadPlace, 'keeper' | 'land' | 'municipality' | 'audience' | 'authority'>> = {},
): ThreadPlace => ({
  keeper: 'federation',
  land: null,
  municipality: null,
  audience: 'members',
  authority: 7,
  ...place,
});
