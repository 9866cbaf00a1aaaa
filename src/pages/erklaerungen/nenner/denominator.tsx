import { denominator } from '../../../alliance/statements/reads/denominator.ts';
import { texts } from '../../../alliance/statements/texts/index.ts';
import { formatMoment, formatNumber } from '../../../platform/format.ts';
import { page } from '../../../platform/http/page.ts';
import { fill } from '../../../platform/texts.ts';
import { sentenceOf } from '../../../platform/words/index.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { ButtonForm } from '../../../ui/ButtonForm.tsx';
import { frontierChart } from '../../../ui/charts/frontierChart.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Figure } from '../../../ui/Figure.tsx';
import { FilterBar } from '../../../ui/FilterBar.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { formSeal } from '../../account.tsx';
import { JobProgress } from '../../JobProgress.tsx';
import { StatementTabs, toAll, toStatement } from '../parts.tsx';
import { ChosenText } from './ChosenText.tsx';
import type { Part, Shown } from './shown.ts';
import { Points } from './Points.tsx';
import { Simplify } from './Simplify.tsx';

export const denominatorPage = page({
  path: '/erklaerungen/:id{[0-9]+}/nenner',
  read: denominator,
  title: ({ statement }, { language }) => `${texts(language).denominator.title}: ${statement.title}`,
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  wide: true,
  follows: ({ job }) => (job ? `job:${job.id}` : null),
  view: (shown, visit) => (
    <div data-live-id={`nenner-${shown.statement.id}`}>
      <Denominator shown={shown} visit={visit} />
    </div>
  ),
});

const Denominator = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).denominator;
  return (
    <>
      <PageHead
        kicker={shown.statement.title}
        title={t.title}
        lead={t.lead}
        actions={<Ways shown={shown} visit={visit} />}
      />
      <StatementTabs statement={shown.statement} current="denominator" language={language} />
      <p>
        {fill(t.answered, { n: shown.members, all: shown.allMembers })}
        {shown.earlier > 0 && ` ${fill(t.earlier, { n: shown.earlier })}`}
      </p>
      <State shown={shown} visit={visit} />
      {shown.obstacle && (
        <EmptyState
          title={t.nothing}
          text={sentenceOf(visit.house, language, { reason: `statements.denominator-${shown.obstacle}` })}
        />
      )}
      {shown.frontier && (
        <>
          <Tabs
            label={t.weighting}
            tabs={(['mitglieder', 'einwohner', 'laender'] as const).map((gewicht, at) => ({
              label: t.weightings[shown.weightings[at] ?? 'members'],
              href: `/erklaerungen/${shown.statement.id}/nenner?gewicht=${gewicht}`,
              current: shown.asked.gewicht === gewicht,
            }))}
          />
          <Drawing shown={shown} frontier={shown.frontier} visit={visit} />
          <Choose shown={shown} visit={visit} />
          {shown.chosen && <ChosenText shown={shown} chosen={shown.chosen} visit={visit} />}
          <Points shown={shown} frontier={shown.frontier} visit={visit} />
        </>
      )}
      {shown.simplify && <Simplify shown={shown} simplify={shown.simplify} visit={visit} />}
    </>
  );
};

const Ways = ({ shown, visit }: Part) => {
  const t = texts(visit.language).denominator;
  if (!shown.may.reckon) return <></>;
  return (
    <ButtonForm
      action={`/erklaerungen/${shown.statement.id}/nenner/rechnen`}
      hidden={formSeal(visit)}
      label={shown.frontier ? t.reckonAgain : t.reckon}
      variant="primary"
    />
  );
};

/** What a long text's reckoning is about: not begun, under way, from earlier, failed. */
const State = ({ shown, visit }: Part) => {
  const t = texts(visit.language).denominator;
  return (
    <>
      {shown.job && (
        <JobProgress
          job={shown.job}
          label={t.underWay}
          words={t.progress}
          {...(shown.may.stop && { cancel: `/erklaerungen/${shown.statement.id}/nenner/anhalten` })}
          visit={visit}
        />
      )}
      {shown.failed && (
        <Alert tone="warning" title={t.failedTitle}>
          <p>{t.failed}</p>
        </Alert>
      )}
      {!shown.frontier && !shown.obstacle && !shown.job && (
        <EmptyState title={t.notYet} text={fill(t.tooLong, { n: shown.mostAtOnce })} />
      )}
      {shown.frontier && !shown.isCurrent && (
        <Alert tone="info" title={t.outdatedTitle}>
          <p>{t.outdated}</p>
        </Alert>
      )}
    </>
  );
};

type Frontier = NonNullable<Shown['frontier']>;

const Drawing = ({ shown, frontier, visit: { language } }: Part & { frontier: Frontier }) => {
  const t = texts(language).denominator;
  const number = (value: number) => formatNumber(value, language);
  const either = (from: number, to: number) =>
    from === to ? number(from) : fill(t.range, { from: number(from), to: number(to) });
  const title = fill(t.chart, { unit: t.unit[shown.weighting] });
  const series = [
    {
      label: t.now,
      values: frontier.points.map(({ support }) => support),
      upper: frontier.points.map(({ atMost }) => atMost),
    },
    ...(frontier.isMandateMissing
      ? [
          {
            label: t.given,
            values: frontier.points.map(({ given }) => given),
            upper: frontier.points.map(({ givenAtMost }) => givenAtMost),
          },
        ]
      : []),
  ];
  const how = !frontier.exact ? t.ended : frontier.everySet ? t.everySet : t.searched;
  const weighs = { members: '', inhabitants: t.inhabitantsNote, lands: t.landsNote }[shown.weighting];
  return (
    <Figure
      title={title}
      chart={frontierChart({
        label: title,
        axis: t.clausesAxis,
        series,
        band: t.interval,
        lang: language,
        rows: frontier.points.map((point, at) => [
          String(at),
          either(point.support, point.atMost),
          ...(frontier.isMandateMissing ? [either(point.given, point.givenAtMost)] : []),
        ]),
      })}
      dataLabel={t.data}
      note={[how, weighs].filter(Boolean).join(' ')}
      source={{
        ...(shown.reckonedAt && { asOf: formatMoment(shown.reckonedAt, language) }),
        sources: [{ label: `${t.source}. ${fill(t.facts, { hash: shown.facts.slice(0, 16) })}` }],
        words: texts(language).denominator.sourceWords,
      }}
    />
  );
};

/** Another length of text, or the longest one for a wanted support. */
const Choose = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).denominator;
  const { asked, wanted, frontier } = shown;
  return (
    <FilterBar
      action={`/erklaerungen/${shown.statement.id}/nenner`}
      label={t.ask}
      submit={t.choose}
      hidden={{ gewicht: asked.gewicht }}
      result={
        wanted === null
          ? undefined
          : wanted < 0
            ? fill(t.wantedNone, { n: formatNumber(frontier?.total ?? 0, language) })
            : fill(t.wantedFound, { n: wanted })
      }
    >
      <NumberField
        name="unterstuetzung"
        label={`${t.wanted} (${t.unit[shown.weighting]})`}
        value={asked.unterstuetzung === null ? '' : String(asked.unterstuetzung)}
      />
      <NumberField
        name="laenge"
        label={t.wantedLength}
        value={asked.laenge === null ? '' : String(asked.laenge)}
      />
    </FilterBar>
  );
};
