import type { Questionnaire as Form, Question, Section } from '../../alliance/surveys/questionnaire-types.ts';
import { questionsOf, wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { keptSurvey } from '../../alliance/surveys/reads/kept-survey.ts';
import { questionnaire } from '../../alliance/surveys/reads/questionnaire.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { QuestionField } from '../../alliance/surveys/views/QuestionField.tsx';
import { conditionSentence } from '../../alliance/surveys/views/sentences.ts';
import { formatLongDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { hrefOf, surveyPath, toAll, toSurvey } from './address.ts';
import { PartDeeds } from './PartDeeds.tsx';

type Shown = ShownBy<typeof questionnaire>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const questionnairePage = page({
  path: `${surveyPath}/fragebogen`,
  read: questionnaire,
  title: (shown, { language }) => `${texts(language).editor.title}: ${toTitle(shown, language)}`,
  crumbs: (shown, visit) => [toAll(visit), toSurvey(shown, visit)],
  view: (shown, visit) => <QuestionnaireView shown={shown} visit={visit} />,
});

export const previewPage = page({
  path: `${surveyPath}/vorschau`,
  read: keptSurvey,
  title: ({ survey }, { language }) => `${texts(language).editor.preview}: ${toTitle(survey, language)}`,
  crumbs: ({ survey }, visit) => [
    toAll(visit),
    toSurvey(survey, visit),
    { href: `${hrefOf(survey.id)}/fragebogen`, label: texts(visit.language).editor.title },
  ],
  view: ({ survey }, { language }) => {
    const t = texts(language).editor;
    return (
      <>
        <PageHead title={t.preview} lead={t.previewLead} />
        <Sections form={survey.questionnaire} language={language} />
      </>
    );
  },
});

const toTitle = ({ title, titleEn }: { title: string; titleEn: string | null }, language: 'de' | 'en') =>
  language === 'en' ? (titleEn ?? title) : title;

const QuestionnaireView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).editor;
  const base = hrefOf(shown.id);
  const isEdited = shown.state === 'draft' && shown.may.design;
  const isEmpty = shown.questionnaire.sections.length === 0;
  const add = isEdited && (
    <ButtonLink href={`${base}/abschnitt/neu`} label={t.addSection} icon="add" variant="primary" />
  );
  return (
    <>
      <PageHead
        title={t.title}
        kicker={toTitle(shown, language)}
        {...(shown.openedOn && { lead: fill(t.frozen, { day: formatLongDay(shown.openedOn, language) }) })}
        actions={
          <>
            {!isEmpty && add}
            {isEdited && (
              <ButtonLink href={`${base}/xlsform`} label={t.importFile} icon="drive-folder-upload" />
            )}
            {!isEmpty && (
              <ButtonLink href={`${base}/fragebogen.xlsx`} label={t.exportFile} icon="download" download />
            )}
            {!isEmpty && shown.may.design && (
              <ButtonLink href={`${base}/vorschau`} label={t.preview} icon="visibility" />
            )}
          </>
        }
      />
      {isEmpty && <EmptyState title={t.empty} text={t.emptyText} action={add} />}
      {shown.questionnaire.sections.map((section) => (
        <EditedSection section={section} shown={shown} visit={visit} isEdited={isEdited} />
      ))}
    </>
  );
};

const EditedSection = ({
  section,
  shown,
  visit,
  isEdited,
}: Part & { section: Section; isEdited: boolean }) => {
  const { language } = visit;
  const t = texts(language).editor;
  const all = questionsOf(shown.questionnaire);
  const base = hrefOf(shown.id);
  return (
    <section aria-labelledby={`abschnitt-${section.key}`}>
      <h2 class="kern-heading-medium" id={`abschnitt-${section.key}`}>
        {wordsIn(section.title, language)}
      </h2>
      {section.intro && <p class="hm-pre">{wordsIn(section.intro, language)}</p>}
      {section.when && <p>{fill(t.when, { condition: conditionSentence(section.when, all, language) })}</p>}
      {isEdited && (
        <PartDeeds
          id={shown.id}
          version={shown.version}
          part={section.key}
          name={wordsIn(section.title, language)}
          edit="abschnitt"
          visit={visit}
        />
      )}
      {section.questions.length === 0 && <p>{t.sectionEmpty}</p>}
      <ol class="hm-list-plain">
        {section.questions.map((question) => (
          <li class="hm-card">
            <QuestionFacts question={question} all={all} language={language} />
            {isEdited && (
              <PartDeeds
                id={shown.id}
                version={shown.version}
                part={question.key}
                name={wordsIn(question.label, language)}
                edit="frage"
                visit={visit}
              />
            )}
          </li>
        ))}
      </ol>
      {isEdited && (
        <ButtonLink
          href={`${base}/abschnitt/${section.key}/frage`}
          label={t.addQuestion}
          icon="add"
          about={fill(t.about, { deed: t.addQuestion, what: wordsIn(section.title, language) })}
        />
      )}
    </section>
  );
};

const QuestionFacts = ({
  question,
  all,
  language,
}: {
  question: Question;
  all: readonly Question[];
  language: 'de' | 'en';
}) => {
  const { editor: t, types } = texts(language);
  const {
    key,
    type,
    label,
    hint,
    options = [],
    rows = [],
    columns = [],
    when,
    required,
    register,
  } = question;
  const listed = [...rows, ...options, ...columns].map((option) => wordsIn(option.label, language));
  const facts = [
    types[type],
    ...(required ? [t.required] : []),
    ...(register ? [t.registers] : []),
    `${t.key}: ${key}`,
  ];
  return (
    <>
      <p>
        <strong>{wordsIn(label, language)}</strong>
      </p>
      {hint && <p class="kern-hint">{wordsIn(hint, language)}</p>}
      {listed.length > 0 && (
        <ul>
          {listed.map((words) => (
            <li>{words}</li>
          ))}
        </ul>
      )}
      {when && <p>{fill(t.when, { condition: conditionSentence(when, all, language) })}</p>}
      <p class="hm-source">{facts.join(' · ')}</p>
    </>
  );
};

/** Every section as its form looks, with nothing that could be sent. */
const Sections = ({ form, language }: { form: Form; language: 'de' | 'en' }) => {
  const all = questionsOf(form);
  const t = texts(language).answer;
  return (
    <>
      {form.sections.map((section) => (
        <section class="hm-form" aria-labelledby={`vorschau-${section.key}`}>
          <h2 class="kern-heading-medium" id={`vorschau-${section.key}`}>
            {wordsIn(section.title, language)}
          </h2>
          {section.intro && <p class="hm-pre">{wordsIn(section.intro, language)}</p>}
          {section.questions.map((question) => (
            <QuestionField
              question={question}
              sent={{}}
              language={language}
              notes={
                question.when
                  ? [fill(t.onlyIf, { condition: conditionSentence(question.when, all, language) })]
                  : []
              }
            />
          ))}
        </section>
      ))}
    </>
  );
};
