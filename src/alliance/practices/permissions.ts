import { permission } from '../../shared/permission.ts';
import { type Audience, audienceOf, mayRead } from '../../shared/occasion.ts';
import { allowed, refusals } from '../../shared/verdict.ts';
import type { de } from './texts/de.ts';

const refuse = refusals<keyof typeof de.refusals>('practices');

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}

const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});

/** What a municipality does is stated by its own people and, with a source, by those who coordinate it. */
export const mayKeepPractice = permission<{ place: Place }>(
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

/** A good practice speaks for the alliance: the coordination chooses, reviews and retires it. */
export const mayChoosePractice = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

/** Catalogues, options and imports belong to the alliance as a whole. */
export const mayKeepCatalogues = permission({ K: 'everywhere' });

/** Files come in through the federal coordination or the command line. */
export const mayBringDemands = permission({ K: 'everywhere', system: 'everywhere' });

export const maySuggest = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});

/** Suggestions are answered where the municipality lies. */
export const mayModerate = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

export const mayReadPublic = permission({ public: 'everywhere' });

/** A measure is read by those it is meant for. */
export const mayReadMeasure = permission<{ place: Place; audience: Audience }>(
  { public: 'everywhere' },
  undefined,
  ({ actor }, { place: { municipality, land }, audience }) =>
    mayRead(audienceOf(actor, { municipality, land: land ?? '' }), audience) ? allowed : refuse('not-public'),
);

/** The clockwork reminds and matches. */
export const mayWorkBehind = permission({ system: 'everywhere' });
