import { permission } from '../../shared/permission.ts';

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}
const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});

/** The public reads sums of what was released, never single offers. */
export const mayReadTotals = permission({ public: 'everywhere' });

/** Single offers are for those who work together. */
export const mayReadOffers = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});

/** Notes are for the municipality itself and those who coordinate it. */
export const mayReadNotes = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Offers are entered and kept by their own municipality, with help from the coordinations. */
export const mayKeepOffer = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Opens the forms in which a municipality is still to be chosen; the deed itself asks for the place. */
export const mayEnterSomewhere = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
});

/** Places are promised to others by the political head alone. */
export const mayReleaseOffer = permission<{ place: Place }>({ OB: 'own-municipality' }, place);

/** Taking places back is in the hands of the municipality, head or contact. */
export const mayHoldBack = permission<{ place: Place }>(
  { OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** The clockwork reminds, lets expire and pauses. */
export const mayWorkBehind = permission({ system: 'everywhere' });
