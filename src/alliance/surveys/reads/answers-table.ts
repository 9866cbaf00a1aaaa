import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { selectReleased } from '../db/answers.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';

/** All released answers at once, to take away. @de Alle Antworten */
export const answersTable = read({
  name: 'surveys.answers-table',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const survey = await selectSurvey(db, number);
    if (!survey) return null;
    const released = await selectReleased(db, number);
    const names = await nameOfUnits(
      db,
      released.map(({ municipality }) => municipality),
    );
    return { survey, released, names };
  },
  may: mayDesign,
  show: ({ survey, released, names }, { today }) => ({
    survey: {
      id: survey.id,
      title: survey.title,
      titleEn: survey.titleEn,
      wave: survey.wave,
      version: survey.version,
    },
    questionnaire: survey.questionnaire,
    today,
    rows: released.map(({ municipality, values }) => ({
      municipality,
      name: names.get(municipality) ?? municipality,
      values,
    })),
  }),
});
