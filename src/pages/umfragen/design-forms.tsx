import { addQuestion } from '../../alliance/surveys/actions/add-question.ts';
import { addSection } from '../../alliance/surveys/actions/add-section.ts';
import { createSurvey } from '../../alliance/surveys/actions/create-survey.ts';
import { dropSurvey } from '../../alliance/surveys/actions/drop-survey.ts';
import { editQuestion } from '../../alliance/surveys/actions/edit-question.ts';
import { editSection } from '../../alliance/surveys/actions/edit-section.ts';
import { editSurvey } from '../../alliance/surveys/actions/edit-survey.ts';
import { importXlsform } from '../../alliance/surveys/actions/import-xlsform.ts';
import { movePart } from '../../alliance/surveys/actions/move-part.ts';
import { removePart } from '../../alliance/surveys/actions/remove-part.ts';
import { questionsOf, wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { beginSurvey } from '../../alliance/surveys/reads/begin-survey.ts';
import { keptSurvey } from '../../alliance/surveys/reads/kept-survey.ts';
import { writeOptions } from '../../alliance/surveys/rules/option-lines.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { hrefOf, path, surveyPath, toAll, toSurvey } from './address.ts';
import { conditionValues, questionOptions } from './condition-form.ts';
import { FormProblems } from './FormProblems.tsx';
import { QuestionForm, SectionForm } from './QuestionForm.tsx';

type Kept = ShownBy<typeof keptSurvey>;

const crumbs = ({ survey }: Kept, visit: Visit) => [
  toAll(visit),
  toSurvey(survey, visit),
  { href: `${hrefOf(survey.id)}/fragebogen`, label: texts(visit.language).editor.title },
];
const fixed = ({ id, part }: Record<string, string>) => ({ id: Number(id), ...(part && { part }) });
const toQuestions = ({ about }: { about: string }) => `${hrefOf(about.split(':')[1])}/fragebogen`;
const key = '[A-Za-z][A-Za-z0-9_-]*';

export const createSurveyForm = form({
  path: `${path}/neu`,
  action: createSurvey,
  read: beginSurvey,
  crumbs: (_, visit) => [toAll(visit)],
  values: ({ lands: own }) => ({ land: own[0] ?? '', status: 'member', releaser: 'contact' }),
  options: ({ lands: own, everywhere }, { language }) => ({
    land: lands
      .filter((land) => everywhere || own.includes(land.key))
      .map((land) => ({ value: land.key, label: land[language] })),
  }),
  after: ({ reply }) => `${hrefOf(reply?.['id'])}/fragebogen`,
});

export const editSurveyForm = form({
  path: `${surveyPath}/einstellungen`,
  action: editSurvey,
  read: keptSurvey,
  crumbs: ({ survey }, visit) => [toAll(visit), toSurvey(survey, visit)],
  fixed,
  values: ({ survey }) => ({ ...survey, english: survey.questionnaire.english }),
  after: ({ about }) => hrefOf(about.split(':')[1]),
});

export const dropSurveyForm = form({
  path: `${surveyPath}/verwerfen`,
  action: dropSurvey,
  read: keptSurvey,
  crumbs: ({ survey }, visit) => [toAll(visit), toSurvey(survey, visit)],
  fixed,
  view: (state, { survey }, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['drop-survey']}
      about={survey.title}
      back={hrefOf(survey.id)}
      version={survey.version}
      danger
      visit={visit}
    />
  ),
  after: () => path,
});

export const addSectionForm = form({
  path: `${surveyPath}/abschnitt/neu`,
  action: addSection,
  read: keptSurvey,
  crumbs,
  fixed,
  values: ({ survey }) => ({ version: survey.version }),
  view: (state, kept, visit) => (
    <SectionForm
      state={state}
      kept={kept}
      words={texts(visit.language).actions['add-section']}
      options={questionOptions(kept, visit.language)}
      visit={visit}
    />
  ),
  after: toQuestions,
});

export const addQuestionForm = form({
  path: `${surveyPath}/abschnitt/:part{${key}}/frage`,
  action: addQuestion,
  read: keptSurvey,
  crumbs,
  fixed: ({ id, part }) => ({ id: Number(id), section: part }),
  values: ({ survey }) => ({ version: survey.version, type: 'text' }),
  view: (state, kept, visit) => (
    <QuestionForm
      state={state}
      kept={kept}
      words={texts(visit.language).actions['add-question']}
      options={questionOptions(kept, visit.language, true)}
      visit={visit}
    />
  ),
  after: toQuestions,
});

export const editSectionForm = form({
  path: `${surveyPath}/abschnitt/:part{${key}}`,
  action: editSection,
  read: keptSurvey,
  crumbs,
  fixed,
  values: (kept, { language }) => ({
    version: kept.survey.version,
    key: kept.section?.key,
    title: kept.section?.title.de,
    titleEn: kept.section?.title.en,
    intro: kept.section?.intro?.de,
    introEn: kept.section?.intro?.en,
    ...conditionValues(kept.section?.when, kept, language),
  }),
  view: (state, kept, visit) => (
    <SectionForm
      state={state}
      kept={kept}
      words={texts(visit.language).actions['edit-section']}
      options={questionOptions(kept, visit.language)}
      visit={visit}
    />
  ),
  after: toQuestions,
});

export const editQuestionForm = form({
  path: `${surveyPath}/frage/:part{${key}}`,
  action: editQuestion,
  read: keptSurvey,
  crumbs,
  fixed,
  values: (kept, { language }) => ({
    ...kept.question,
    version: kept.survey.version,
    label: kept.question?.label.de,
    labelEn: kept.question?.label.en,
    hint: kept.question?.hint?.de,
    hintEn: kept.question?.hint?.en,
    options: writeOptions(kept.question?.options),
    rows: writeOptions(kept.question?.rows),
    columns: writeOptions(kept.question?.columns),
    when: undefined,
    ...conditionValues(kept.question?.when, kept, language),
  }),
  view: (state, kept, visit) => (
    <QuestionForm
      state={state}
      kept={kept}
      words={texts(visit.language).actions['edit-question']}
      options={questionOptions(kept, visit.language)}
      visit={visit}
    />
  ),
  after: toQuestions,
});

export const movePartForm = form({
  path: `${surveyPath}/verschieben/:part{${key}}/:direction{up|down}`,
  action: movePart,
  read: keptSurvey,
  crumbs,
  fixed: ({ id, part, direction }) => ({ id: Number(id), part, direction }),
  view: (state, kept, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['move-part']}
      about={partName(kept, visit)}
      back={`${hrefOf(kept.survey.id)}/fragebogen`}
      version={kept.survey.version}
      visit={visit}
    />
  ),
  after: toQuestions,
});

export const removePartForm = form({
  path: `${surveyPath}/entfernen/:part{${key}}`,
  action: removePart,
  read: keptSurvey,
  crumbs,
  fixed,
  view: (state, kept, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['remove-part']}
      about={partName(kept, visit)}
      back={`${hrefOf(kept.survey.id)}/fragebogen`}
      version={kept.survey.version}
      danger
      visit={visit}
    />
  ),
  after: toQuestions,
});

export const importXlsformForm = form({
  path: `${surveyPath}/xlsform`,
  action: importXlsform,
  read: keptSurvey,
  crumbs,
  fixed,
  values: ({ survey }) => ({ version: survey.version }),
  above: (kept, visit) => <FormProblems kept={kept} visit={visit} />,
  after: ({ about, reply }) => {
    const base = hrefOf(about.split(':')[1]);
    return Array.isArray(reply?.['problems']) && reply['problems'].length > 0
      ? `${base}/xlsform`
      : `${base}/fragebogen`;
  },
});

const partName = ({ survey, section, question }: Kept, { language }: Visit): string => {
  const count = section ? questionsOf({ ...survey.questionnaire, sections: [section] }).length : 0;
  const { survey: t } = texts(language);
  return section
    ? `${wordsIn(section.title, language)} (${t.questionsCount.replace('{n}', String(count)).replace('{sections}', '1')})`
    : wordsIn(question?.label, language);
};
