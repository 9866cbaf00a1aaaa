import { input, optional, choice, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectOwn } from '../db/answers.ts';
import { selectSurveys } from '../db/surveys.ts';
import { ownMunicipality } from '../loads/own-place.ts';
import { mayBegin, mayDesign, mayReadList, mayReadWithin } from '../permissions.ts';
import { isPublic } from '../rules/survey.ts';
import { surveyStates } from '../types.ts';

/** Rows on one page. */
const pageSize = 20;

/** The surveys that somebody may know of: drafts their authors, open ones the alliance, published ones everybody. @de Umfragen */
export const surveys = read({
  name: 'surveys.surveys',
  input: input({ stand: optional(choice(surveyStates)), seite: wholeNumber(1, 10_000).default(1) }),
  async load(db, _input, occasion) {
    const own = ownMunicipality(occasion);
    return { surveys: await selectSurveys(db), own: own === '' ? [] : await selectOwn(db, own) };
  },
  may: mayReadList,
  show({ surveys: all, own }, occasion, { stand, seite }) {
    const isWithin = mayReadWithin(occasion, {}).allowed;
    const seen = all.flatMap((survey) => {
      const isAuthor = mayDesign(occasion, { survey }).allowed;
      const isSeen = survey.state === 'draft' ? isAuthor : isWithin || isPublic(survey, occasion.today);
      if (!isSeen) return [];
      const ours = own.find((one) => one.survey === survey.id);
      return [{ ...survey, isAuthor, asksUs: ours !== undefined, ourState: ours?.state ?? null }];
    });
    const listed = stand === null ? seen : seen.filter(({ state }) => state === stand);
    return {
      state: stand,
      today: occasion.today,
      total: listed.length,
      page: seite,
      pages: Math.max(1, Math.ceil(listed.length / pageSize)),
      surveys: listed.slice((seite - 1) * pageSize, seite * pageSize),
      waiting: seen.filter(
        ({ state, asksUs, ourState }) => state === 'open' && asksUs && ourState !== 'released',
      ),
      may: { begin: mayBegin(occasion, {}).allowed, readWithin: isWithin },
    };
  },
});
