import { type Audience, audienceOf, mayRead, type Occasion } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals } from '../../shared/verdict.ts';
import type { de } from './texts/de.ts';

const refuse = refusals<keyof typeof de.refusals>('news');

/** Situations concern the alliance as a whole: the federation keeps them. */
export const mayKeepSituations = permission<unknown>({ K: 'everywhere' });

/** Everybody sees the list, each with what it may read of it. */
export const mayListSituations = permission<unknown>({ public: 'everywhere' });

/** Situations lie nowhere: as which audience somebody reads them. */
export const readerOfSituations = (actor: Occasion['actor']): Audience =>
  audienceOf(actor, { municipality: '', land: '' });

export const readsSituation = (actor: Occasion['actor'], { audience }: { audience: Audience }): boolean =>
  mayRead(readerOfSituations(actor), audience);

export const mayReadSituation = permission<{ situation: { audience: Audience } }>(
  { public: 'everywhere' },
  undefined,
  ({ actor }, { situation }) => (readsSituation(actor, situation) ? allowed : refuse('not-for-you')),
);
