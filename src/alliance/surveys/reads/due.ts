import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectOwn } from '../db/answers.ts';
import { selectSurveys } from '../db/surveys.ts';
import { ownMunicipality } from '../loads/own-place.ts';
import { mayDesign, mayReadWithin } from '../permissions.ts';
import { isReleaser } from '../rules/release.ts';
import type { AnswerState } from '../types.ts';

/** Surveys to answer, answers to release, surveys to close. @de Fälliges der Umfragen */
export const due = read({
  name: 'surveys.due',
  input: input({}),
  async load(db, _input, occasion) {
    const own = ownMunicipality(occasion);
    const [all, answers] = await Promise.all([selectSurveys(db), own === '' ? [] : selectOwn(db, own)]);
    return { open: all.filter(({ state }) => state === 'open'), own: answers };
  },
  may: mayReadWithin,
  show({ open, own }, occasion) {
    const role = officeOf(occasion.actor)?.role;
    return open.flatMap((survey) => {
      const { id, title, titleEn, dueOn } = survey;
      const ours = own.find((one) => one.survey === id);
      const about = { id, title, titleEn, dueOn };
      const isOver = dueOn !== null && dueOn < occasion.today;
      const kind: 'answer' | 'release' | 'close' | null = ours
        ? kindOf(ours.state, isReleaser(survey.releaser, role))
        : isOver && mayDesign(occasion, { survey }).allowed
          ? 'close'
          : null;
      return kind === null ? [] : [{ kind, ...about }];
    });
  },
});

/** What an own answer in this state asks of somebody who may, or may not, release it. */
const kindOf = (state: AnswerState | null, releases: boolean): 'answer' | 'release' | null => {
  if (state === 'proposed') return releases ? 'release' : null;
  return state === 'released' ? null : 'answer';
};
