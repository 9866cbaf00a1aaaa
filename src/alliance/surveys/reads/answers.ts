import { choice, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { landCodes } from '../../territory/lands.ts';
import { countReleased, selectListed } from '../db/answers.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';

const pageSize = 50;

/** Whose answers have been released, for whoever asked. @de Einzelne Antworten */
export const answers = read({
  name: 'surveys.answers',
  input: input({ id: id(), land: optional(choice(landCodes)), seite: wholeNumber(1, 10_000).default(1) }),
  async load(db, { id: number, land, seite }) {
    const survey = await selectSurvey(db, number);
    if (!survey) return null;
    const offset = (seite - 1) * pageSize;
    return {
      survey,
      total: await countReleased(db, number, land),
      listed: await selectListed(db, number, land, { limit: pageSize, offset }),
    };
  },
  may: mayDesign,
  show: ({ survey, total, listed }, { today }, { land, seite }) => ({
    survey: { id: survey.id, title: survey.title, titleEn: survey.titleEn },
    land,
    today,
    total,
    page: seite,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    answers: listed,
  }),
});
