import { saveSection } from '../../alliance/surveys/actions/save-section.ts';
import { type Question, wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { ownSection } from '../../alliance/surveys/reads/own-section.ts';
import { readSection, sentFor } from '../../alliance/surveys/rules/section-values.ts';
import { sentOf } from '../../alliance/surveys/rules/sent-of.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import type { Value } from '../../alliance/surveys/types.ts';
import { firstPart } from '../../alliance/surveys/views/question-part.ts';
import { QuestionField } from '../../alliance/surveys/views/QuestionField.tsx';
import { conditionSentence, titleIn, valueText } from '../../alliance/surveys/views/sentences.ts';
import { type FormState, form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { words } from '../words.ts';
import { hrefOf, surveyPath, toAll, toSurvey } from './address.ts';

type Shown = ShownBy<typeof ownSection>;
interface Part {
  state: FormState;
  shown: Shown;
  visit: Visit;
}

const fileHref = (answer: number | null, value: Value | undefined): string =>
  value !== null && typeof value === 'object' && 'file' in value
    ? `/umfragen/datei/${answer}/${value.file}`
    : '';
const answerHref = (id: number): string => `${hrefOf(id)}/antwort`;

export const saveSectionForm = form({
  path: `${surveyPath}/antwort/abschnitt/:section{[A-Za-z][A-Za-z0-9_-]*}`,
  action: saveSection,
  read: ownSection,
  title: ({ survey, section }, { language }) =>
    `${wordsIn(section.title, language)}: ${titleIn(survey, language)}`,
  crumbs: ({ survey }, visit) => [
    toAll(visit),
    toSurvey(survey, visit),
    { href: answerHref(survey.id), label: texts(visit.language).answer.title },
  ],
  fixed: ({ id, section }) => ({ id: Number(id), section }),
  view: (state, shown, visit) => <SectionForm state={state} shown={shown} visit={visit} />,
  after({ reply }, _visit, { id, section }) {
    const next = reply?.['next'];
    return typeof next === 'string' && next !== section
      ? `${answerHref(id)}/abschnitt/${next}`
      : answerHref(id);
  },
});

const SectionForm = ({ state, shown, visit }: Part) => {
  const { language } = visit;
  const { answer: t, actions, refusals } = texts(language);
  const { section, questions, survey } = shown;
  const sent = sentAnswers(state);
  const problems = sent ? readSection(questions, sent, shown.values).problems : [];
  const sentences: Record<string, string> = refusals;
  const said = problems.map(({ question, problem, with: more }) => ({
    question,
    message: fill(sentences[problem] ?? problem, more),
  }));
  // what the rules cannot see from here, such as a file of the wrong kind
  for (const { field, message } of state.problems)
    if (!said.some(({ question }) => field.startsWith(`answers.${question}`)))
      said.push({ question: field.split('.')[1] ?? '', message });
  const errors = said.map(({ question, message }) => {
    const asked = questions.find(({ key }) => key === question);
    return { message, ...(asked && { name: firstPart(asked) }) };
  });
  return (
    <>
      <ErrorSummary
        title={words(language).checkInput}
        errors={[...(state.refusal ? [{ message: state.refusal }] : []), ...errors]}
      />
      <PageHead
        title={wordsIn(section.title, language)}
        kicker={
          shown.at < 0
            ? titleIn(survey, language)
            : fill(t.section, { n: shown.at + 1, all: shown.steps.length })
        }
        {...(section.intro && { lead: wordsIn(section.intro, language) })}
      />
      {shown.isOpen ? (
        <Form
          action={state.action}
          multipart={questions.some(({ type }) => type === 'file')}
          // what is stored now: who sends again has seen it
          hidden={{ _einmal: state.once, ...(state.token && { _schutz: state.token }), version: shown.mark }}
          guardInput
        >
          <p class="kern-hint">{t.noPersons}</p>
          {questions.map((question) => (
            <Asked
              question={question}
              sent={sent}
              isOvertaken={state.refusal !== null}
              error={said.find((one) => one.question === question.key)?.message}
              shown={shown}
              visit={visit}
            />
          ))}
          <SubmitButton label={actions['save-section'].submit} />
        </Form>
      ) : (
        <Alert tone="info" title={survey.state === 'open' ? refusals['already-released'] : t.closed} />
      )}
      <p>
        <a href={answerHref(survey.id)}>{t.back}</a>
      </p>
    </>
  );
};

/** What was sent and could not be saved; null when the form is opened. */
const sentAnswers = ({ values, problems, refusal }: FormState): Record<string, unknown> | null => {
  if (problems.length === 0 && refusal === null) return null;
  const { answers } = values;
  return typeof answers === 'object' && answers !== null ? (answers as Record<string, unknown>) : {};
};

const Asked = ({
  question,
  sent,
  isOvertaken,
  error,
  shown,
  visit: { language },
}: Omit<Part, 'state'> & {
  question: Question;
  sent: Record<string, unknown> | null;
  isOvertaken: boolean;
  error: string | undefined;
}) => {
  const t = texts(language).answer;
  const value = shown.values[question.key];
  const isCarried = shown.last !== null && shown.carried.includes(question.key);
  const notes = [
    ...(question.when
      ? [fill(t.onlyIf, { condition: conditionSentence(question.when, shown.all, language) })]
      : []),
    ...(isCarried && shown.last ? [fill(t.carriedMark, { wave: shown.last.wave })] : []),
    ...(isOvertaken && question.type !== 'note'
      ? [fill(t.storedNow, { value: valueText(question, value, language) })]
      : []),
  ];
  return (
    <QuestionField
      question={question}
      sent={sent ? sentFor(question.key, sent) : sentOf(question, value)}
      error={error}
      notes={notes}
      file={{ value, href: fileHref(shown.answer, value) }}
      language={language}
    />
  );
};
