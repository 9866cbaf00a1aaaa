import { officeOf } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { all, allowed, refusals } from '../../shared/verdict.ts';
import { isReleaser } from './rules/release.ts';
import { isPublic } from './rules/survey.ts';
import type { de } from './texts/de.ts';
import type { Answer, Survey } from './types.ts';

const refuse = refusals<keyof typeof de.refusals>('surveys');

/** A survey as permissions see it: the Land whose coordination asks, or null for the alliance. */
export interface Asker {
  survey: Pick<Survey, 'land'>;
}
/** The municipality an answer belongs to. */
export interface Place {
  place: { municipality: string; land: string };
}

const asker = <Facts extends Asker>({ survey: { land } }: Facts) => ({ land });
const place = <Facts extends Place>({ place: { municipality, land } }: Facts) => ({ municipality, land });

/** Surveys are designed, opened, closed and published by the federation, and by a Land coordination for its own Land. */
export const mayDesign = permission<Asker>({ K: 'everywhere', LK: 'own-land' }, asker);

/** Opens the form for a new survey; the deed itself asks for the Land. */
export const mayBegin = permission({ K: 'everywhere', LK: 'everywhere' });

/** An answer is drafted by the municipality's own people. */
export const mayDraft = permission<Place>({ OB: 'own-municipality', AP: 'own-municipality' }, place);

/** It is released by those whom the survey entitles. */
export const mayRelease = permission<Place & { survey: Pick<Survey, 'releaser'> }>(
  { OB: 'own-municipality', AP: 'own-municipality' },
  place,
  ({ actor }, { survey: { releaser } }) =>
    isReleaser(releaser, officeOf(actor)?.role) ? allowed : refuse('head-releases'),
);

/** One answer is read by the municipality, and by whoever asked. */
export const mayReadAnswer = permission<Place & Asker>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  ({ place: { municipality }, survey: { land } }) => ({ municipality, land }),
);

/** A file: the municipality's own people at any time, whoever asked once the answer is released. */
export const mayReadAnswerFile = permission<Place & Asker & { answer: Pick<Answer, 'state'> }>(
  mayReadAnswer.who,
  ({ place: { municipality }, survey: { land } }) => ({ municipality, land }),
  (occasion, { place: where, answer }) =>
    answer.state === 'released' || mayDraft(occasion, { place: where }).allowed
      ? allowed
      : refuse('not-released-yet'),
);

/** Facts of the register are filled from an answer by the municipality and by the federation. */
export const mayAdopt = permission<Place>(
  { K: 'everywhere', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Whether a closed survey's results may be read at all: within the alliance, or by everybody once published. */
export const mayReadResult = permission<{ survey: Pick<Survey, 'land' | 'state' | 'publicFrom'> }>(
  { public: 'everywhere' },
  undefined,
  (occasion, { survey }) => {
    if (isPublic(survey, occasion.today)) return allowed;
    return survey.state === 'closed' ? mayReadWithin(occasion, {}) : mayDesign(occasion, { survey });
  },
);

/** What members read: aggregated results, questionnaires of open surveys. */
export const mayReadWithin = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});

/** A draft is nobody's business but its authors'; an open one concerns the alliance. */
export const mayReadSurvey = permission<{ survey: Pick<Survey, 'land' | 'state' | 'publicFrom'> }>(
  { public: 'everywhere' },
  undefined,
  (occasion, { survey }) => {
    if (isPublic(survey, occasion.today)) return allowed;
    return survey.state === 'draft' ? mayDesign(occasion, { survey }) : mayReadWithin(occasion, {});
  },
);

/** Who has answered is seen by those who run after answers: the federation everywhere, a coordination in its Land. */
export const mayFollowUp = permission<{ survey: Pick<Survey, 'state'> }>(
  { K: 'everywhere', LK: 'everywhere' },
  undefined,
  (_, { survey }) => all(survey.state === 'draft' ? refuse('nobody-asked-yet') : allowed),
);

export const mayReadList = permission({ public: 'everywhere' });

/** The clockwork invites, reminds and tells. */
export const mayWorkBehind = permission({ system: 'everywhere' });
