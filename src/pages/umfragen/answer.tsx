import { wordsIn, type Question } from '../../alliance/surveys/questionnaire-types.ts';
import { ownAnswer } from '../../alliance/surveys/reads/own-answer.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { AnswerTable } from '../../alliance/surveys/views/AnswerTable.tsx';
import { titleIn, valueText } from '../../alliance/surveys/views/sentences.ts';
import { AnswerBadge } from '../../alliance/surveys/views/SurveyBadge.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatLongDay, formatMoment } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Details } from '../../ui/Details.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { hrefOf, surveyPath, toAll, toSurvey } from './address.ts';

export type Shown = ShownBy<typeof ownAnswer>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const answerPage = page({
  path: `${surveyPath}/antwort`,
  read: ownAnswer,
  title: ({ survey }, { language }) => `${texts(language).answer.title}: ${titleIn(survey, language)}`,
  crumbs: ({ survey }, visit) => [toAll(visit), toSurvey(survey, visit)],
  view: (shown, visit) => <Answer shown={shown} visit={visit} />,
});

const Answer = ({ shown, visit }: Part) => {
  const { house, language } = visit;
  const t = texts(language).answer;
  const due = shown.survey.dueOn;
  return (
    <>
      <PageHead
        title={fill(t.ofPlace, { place: nameOf(house, shown.municipality) })}
        kicker={titleIn(shown.survey, language)}
        badges={<AnswerBadge state={shown.answer?.state ?? null} language={language} />}
        {...(shown.survey.state === 'open' &&
          due && { lead: fill(t.dueOn, { day: formatLongDay(due, language) }) })}
        actions={<Deeds shown={shown} visit={visit} />}
      />
      <Standing shown={shown} visit={visit} />
      {shown.may.edit ? <Sections shown={shown} visit={visit} /> : null}
      {shown.answer?.state === 'released' && <Said shown={shown} visit={visit} />}
      <History shown={shown} visit={visit} />
    </>
  );
};

const Deeds = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).answer;
  const base = `${hrefOf(shown.survey.id)}/antwort`;
  return (
    <>
      {shown.may.release && <ButtonLink href={`${base}/freigeben`} label={t.release} variant="primary" />}
      {shown.may.propose && (
        <ButtonLink
          href={`${base}/vorlegen`}
          label={t.propose}
          variant={shown.may.release ? 'secondary' : 'primary'}
        />
      )}
      {shown.may.takeBack && <ButtonLink href={`${base}/zuruecknehmen`} label={t.takeBack} />}
    </>
  );
};

/** What has happened with the answer, and what stands in its way. */
const Standing = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).answer;
  const { answer, survey, last } = shown;
  const on = (moment: Date | null | undefined) => (moment ? formatLongDay(dayOf(moment), language) : '');
  if (!shown.asked) return <Alert tone="info" title={t.notAsked} />;
  const lines = [
    ...(answer?.releasedAt
      ? [
          answer.releasedByName
            ? fill(t.releasedBy, { name: answer.releasedByName, day: on(answer.releasedAt) })
            : fill(t.released, { day: on(answer.releasedAt) }),
        ]
      : []),
    ...(answer?.state === 'proposed'
      ? [fill(t.proposedBy, { name: answer.proposedByName ?? t.unknownPerson, day: on(answer.proposedAt) })]
      : []),
    ...(last && shown.may.edit ? [fill(t.carriedLead, { wave: last.wave, day: on(last.releasedAt) })] : []),
    ...(last
      ? [shown.changed.length === 0 ? t.nothingChanged : fill(t.changedSince, { n: shown.changed.length })]
      : []),
    ...(shown.may.edit
      ? [
          shown.releasers.length === 0
            ? t.noReleaser
            : fill(t.releasers, { names: shown.releasers.map(({ name }) => name).join(', ') }),
        ]
      : []),
    ...(shown.may.edit && survey.twoPersons ? [shown.others > 0 ? t.twoPersons : t.noSecond] : []),
  ];
  return (
    <>
      {survey.state === 'closed' && <Alert tone="info" title={t.closed} />}
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {shown.may.edit && shown.missing.length > 0 && (
        <Details summary={`${t.missing} (${shown.missing.length})`}>
          <ul>
            {shown.missing.map(({ label }) => (
              <li>{wordsIn(label, language)}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

const Sections = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).answer;
  const base = `${hrefOf(shown.survey.id)}/antwort/abschnitt`;
  const standOf = (key: string) => shown.progress.find((progress) => progress.key === key);
  return (
    <section aria-labelledby="abschnitte">
      <h2 class="kern-heading-medium" id="abschnitte">
        {t.sections}
      </h2>
      <TaskList
        tasks={shown.sections.map(({ key, title }) => {
          const stand = standOf(key) ?? { asked: 0, answered: 0, carried: 0, missing: 0 };
          const isComplete = stand.missing === 0 && stand.answered === stand.asked;
          return {
            label: wordsIn(title, language),
            href: `${base}/${key}`,
            hint: [
              fill(t.progress, { answered: stand.answered, asked: stand.asked }),
              ...(stand.carried > 0 ? [fill(t.carriedCount, { n: stand.carried })] : []),
              ...(stand.missing > 0 ? [fill(t.missingCount, { n: stand.missing })] : []),
            ].join(' · '),
            status: isComplete
              ? { label: t.complete, tone: 'success' as const }
              : { label: t.open, tone: stand.missing > 0 ? ('warning' as const) : ('neutral' as const) },
          };
        })}
      />
    </section>
  );
};

const Said = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).answer;
  const id = shown.answer?.id ?? 0;
  return (
    <AnswerTable
      sections={shown.sections}
      values={shown.values}
      carried={shown.carried}
      wave={shown.last && fill(t.carriedMark, { wave: shown.last.wave })}
      fileHref={(file) => `/umfragen/datei/${id}/${file}`}
      extra={(question) => (
        <Adopt
          question={question}
          answer={id}
          shown={shown}
          language={language}
          isAllowed={shown.may.adopt}
        />
      )}
      language={language}
    />
  );
};

/** The way into the register, or since when it stands there. */
export const Adopt = ({
  question,
  answer,
  shown: { adoptions, values },
  language,
  isAllowed,
}: {
  question: Question;
  answer: number;
  shown: Pick<Shown, 'adoptions' | 'values'>;
  language: 'de' | 'en';
  isAllowed: boolean;
}) => {
  const t = texts(language).answer;
  const value = values[question.key];
  if (!question.register || typeof value !== 'string') return null;
  const adopted = adoptions.find((one) => one.question === question.key && one.value === value);
  if (adopted)
    return <p class="hm-source">{fill(t.adopted, { day: formatDay(adopted.adoptedOn, language) })}</p>;
  return isAllowed ? (
    <p>
      <a href={`/umfragen/uebernehmen/${answer}/${question.key}`}>{t.adopt}</a>
    </p>
  ) : null;
};

const History = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).answer;
  const questionOf = (key: string) =>
    shown.sections.flatMap(({ questions }) => questions).find((question) => question.key === key);
  const said = (key: string, value: Shown['values'][string] | undefined) => {
    const question = questionOf(key);
    return question ? valueText(question, value, language) : '–';
  };
  return (
    <Details summary={t.history}>
      {shown.changes.length === 0 ? (
        <p>{t.historyEmpty}</p>
      ) : (
        <DataTable
          caption={t.history}
          hideCaption
          rows={shown.changes}
          columns={[
            { header: t.when, cell: ({ at }) => formatMoment(at, language) },
            {
              header: t.who,
              cell: ({ name, role }) => `${name ?? t.unknownPerson}${role ? ` (${role})` : ''}`,
            },
            {
              header: t.what,
              rowHeader: true,
              cell: ({ question }) => wordsIn(questionOf(question)?.label, language) || question,
            },
            { header: t.before, cell: ({ question, before }) => said(question, before) },
            { header: t.after, cell: ({ question, after }) => said(question, after) },
          ]}
        />
      )}
    </Details>
  );
};
