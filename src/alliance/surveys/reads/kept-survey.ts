import { id, input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { countAddressed } from '../db/asked.ts';
import { selectFormProblems } from '../db/form-problems.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import { questionsOf } from '../questionnaire-types.ts';
import { flawsOf } from '../rules/questionnaire.ts';

/** A survey for those who design it: questionnaire, flaws, and how many it would ask. @de Umfrage bearbeiten */
export const keptSurvey = read({
  name: 'surveys.kept-survey',
  input: input({ id: id(), part: optional(text(40)) }),
  async load(db, { id: number, part }, { today }) {
    const survey = await selectSurvey(db, number);
    if (!survey) return null;
    const { sections } = survey.questionnaire;
    const isKnown =
      part === null ||
      sections.some(({ key }) => key === part) ||
      questionsOf(survey.questionnaire).some(({ key }) => key === part);
    if (!isKnown) return null;
    const addressed = survey.state === 'draft' ? await countAddressed(db, survey, today) : null;
    return { survey, addressed, problems: await selectFormProblems(db, number) };
  },
  may: mayDesign,
  show: ({ survey, addressed, problems }, { today }, { part }) => ({
    survey,
    addressed,
    problems,
    today,
    flaws: survey.state === 'draft' ? flawsOf(survey.questionnaire) : [],
    section: survey.questionnaire.sections.find(({ key }) => key === part) ?? null,
    question: questionsOf(survey.questionnaire).find(({ key }) => key === part) ?? null,
  }),
});
