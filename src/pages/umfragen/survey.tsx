import { survey } from '../../alliance/surveys/reads/survey.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { AnswerBadge, SurveyBadge } from '../../alliance/surveys/views/SurveyBadge.tsx';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay, formatLongDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Split } from '../../ui/Split.tsx';
import { hrefOf, surveyPath, toAll } from './address.ts';

type Shown = ShownBy<typeof survey>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const surveyPage = page({
  path: surveyPath,
  read: survey,
  title: (shown, { language }) =>
    `${titleIn(shown, language)} (${fill(texts(language).survey.wave, { n: shown.wave })})`,
  crumbs: (_, visit) => [toAll(visit)],
  view: (shown, visit) => <SurveyView shown={shown} visit={visit} />,
});

const SurveyView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).survey;
  const intro = language === 'en' ? (shown.introEn ?? shown.intro) : shown.intro;
  const isOverdue = shown.state === 'open' && shown.dueOn !== null && shown.dueOn < shown.today;
  return (
    <>
      <PageHead
        title={titleIn(shown, language)}
        kicker={fill(t.wave, { n: shown.wave })}
        badges={
          <>
            <SurveyBadge state={shown.state} language={language} />{' '}
            {isOverdue && <Badge label={t.overdue} tone="warning" />}
          </>
        }
        actions={<Links shown={shown} visit={visit} />}
      />
      <Split aside={<Facts shown={shown} visit={visit} />}>
        {intro && <p class="hm-pre">{intro}</p>}
        <OwnAnswer shown={shown} visit={visit} />
        {shown.state !== 'draft' && (
          <Progress
            name="ruecklauf"
            label={t.response}
            value={shown.answered}
            max={Math.max(1, shown.asked)}
            text={fill(t.ofAsked, {
              answered: formatNumber(shown.answered, language),
              asked: formatNumber(shown.asked, language),
            })}
          />
        )}
        <Deeds shown={shown} visit={visit} />
        <Waves shown={shown} visit={visit} />
      </Split>
    </>
  );
};

const Links = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).survey;
  const base = hrefOf(shown.id);
  const isDraft = shown.state === 'draft';
  return (
    <>
      {shown.may.readResult && (
        <ButtonLink
          href={`${base}/ergebnis`}
          label={shown.state === 'closed' ? t.toResult : t.toLiveResult}
          variant={shown.state === 'closed' ? 'primary' : 'secondary'}
        />
      )}
      {shown.may.followUp && <ButtonLink href={`${base}/ruecklauf`} label={t.toResponse} />}
      <ButtonLink
        href={`${base}/fragebogen`}
        label={isDraft && shown.may.design ? t.toEditor : t.toQuestions}
        variant={isDraft ? 'primary' : 'secondary'}
      />
    </>
  );
};

const OwnAnswer = ({ shown, visit: { language } }: Part) => {
  const { answer: t } = texts(language);
  if (!shown.answer || !shown.may.answer) return null;
  const { state } = shown.answer;
  const isOpen = shown.state === 'open';
  const label = !isOpen || state === 'released' ? t.look : state === null ? t.fill : t.resume;
  return (
    <Card title={t.yours} level={2} badges={<AnswerBadge state={state} language={language} />}>
      {isOpen && shown.dueOn && <p>{fill(t.dueOn, { day: formatLongDay(shown.dueOn, language) })}</p>}
      <ButtonLink href={`${hrefOf(shown.id)}/antwort`} label={label} variant="primary" />
    </Card>
  );
};

const Facts = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).survey;
  const names = shown.lands.map((key) => landOf(key)?.[language] ?? key).join(', ');
  const who = t.statuses[shown.status];
  const day = (value: string | null) => (value === null ? null : formatDay(value, language));
  const items: { term: string; detail: string | null }[] = [
    {
      term: t.asker,
      detail:
        shown.land === null
          ? t.alliance
          : fill(t.landCoordination, { land: landOf(shown.land)?.[language] ?? shown.land }),
    },
    { term: t.asked, detail: names === '' ? who : fill(t.inLands, { who, lands: names }) },
    {
      term: t.releasedBy,
      detail: [t.releasers[shown.releaser], shown.twoPersons ? t.twoPersons : null]
        .filter(Boolean)
        .join(', '),
    },
    { term: t.openedOn, detail: day(shown.openedOn) },
    { term: t.dueOn, detail: shown.state === 'draft' ? null : day(shown.dueOn) },
    { term: t.closedOn, detail: day(shown.closedOn) },
    { term: t.publicFrom, detail: shown.state === 'draft' ? null : (day(shown.publicFrom) ?? t.notPublic) },
  ];
  return (
    <>
      <p>{fill(t.questionsCount, { n: shown.questions, sections: shown.sections })}</p>
      <DescriptionList
        stacked
        items={items.flatMap(({ term, detail }) => (detail === null ? [] : [{ term, detail }]))}
      />
    </>
  );
};

const Deeds = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).survey;
  const base = hrefOf(shown.id);
  if (!shown.may.design) return null;
  const deeds: [boolean, string, string][] = [
    [shown.state === 'draft', 'einstellungen', t.settings],
    [shown.state === 'draft', 'oeffnen', t.open],
    [shown.state === 'draft', 'verwerfen', t.drop],
    [shown.state === 'open', 'frist', t.extend],
    [shown.state === 'open', 'schliessen', t.close],
    [shown.state !== 'draft', 'antworten', t.toAnswers],
    [shown.state !== 'draft', 'veroeffentlichen', t.publish],
    [shown.may.startWave, 'neue-welle', t.startWave],
  ];
  return (
    <section aria-labelledby="tun">
      <h2 class="kern-heading-medium" id="tun">
        {t.deeds}
      </h2>
      <div class="hm-actions">
        {deeds.map(
          ([isShown, where, label]) => isShown && <ButtonLink href={`${base}/${where}`} label={label} />,
        )}
      </div>
    </section>
  );
};

const Waves = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).survey;
  if (shown.waves.length < 2) return null;
  return (
    <section aria-labelledby="wellen">
      <h2 class="kern-heading-medium" id="wellen">
        {t.waves}
      </h2>
      <ul>
        {shown.waves.map(({ id, wave, state, openedOn }) => (
          <li>
            {id === shown.id ? (
              fill(t.wave, { n: wave })
            ) : (
              <a href={hrefOf(id)}>{fill(t.wave, { n: wave })}</a>
            )}{' '}
            {openedOn && <span class="hm-source">{formatDay(openedOn, language)}</span>}{' '}
            <SurveyBadge state={state} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
};
