import { register } from '../../alliance/admissions/reads/register.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { sortKey } from '../../shared/fold.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { barChart } from '../../ui/charts/barChart.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { AdmissionTabs } from './AdmissionTabs.tsx';
import { CountTable } from './CountTable.tsx';
import { groupName, periodName, placeName, programmeName } from './names.ts';
import { PublishedTable } from './PublishedTable.tsx';
import { RegisterFilter } from './RegisterFilter.tsx';

export type Shown = ShownBy<typeof register>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const registerPage = page({
  path: '/aufnahmen',
  read: register,
  wide: true,
  title: ({ filter: { land, jahr } }, visit) =>
    [
      texts(visit.language).register.title,
      ...(land ? [placeName(land, visit)] : []),
      ...(jahr ? [String(jahr)] : []),
    ].join(', '),
  view: (shown, visit) => <Register shown={shown} visit={visit} />,
  follows: () => 'admissions.arrival',
});

const Register = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).register;
  const enter = shown.may.enter && (
    <ButtonLink href="/aufnahmen/eintragen" label={t.enter} icon="add" variant="primary" />
  );
  const isEmpty = shown.years.length === 0;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={!isEmpty && enter} />
      <AdmissionTabs current="register" visit={visit} />
      {isEmpty ? (
        <EmptyState title={t.empty} text={t.emptyText} action={enter} />
      ) : (
        <>
          <RegisterFilter shown={shown} visit={visit} />
          {shown.exact && <Alert tone="warning" title={t.exact} />}
          {shown.rows.length === 0 ? (
            <EmptyState title={t.emptySelection} action={<ButtonLink href="/aufnahmen" label={t.reset} />} />
          ) : (
            <Tables shown={shown} visit={visit} />
          )}
        </>
      )}
      <PublishedTable
        published={shown.published}
        programmes={shown.programmes}
        may={{ record: shown.may.keepPublished, void: shown.may.voidPublished }}
        visit={visit}
      />
    </>
  );
};

const Tables = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).register;
  const { land } = shown.filter;
  const place = placeName(land ?? '*', visit);
  return (
    <>
      <SumLine shown={shown} visit={visit} />
      <Chart shown={shown} visit={visit} />
      <CountTable
        caption={land === null ? t.byLand : fill(t.byMunicipality, { land: place })}
        head={t.place}
        rows={byName(shown.rows, (key) => placeName(key, visit))}
        periods={shown.periods}
        nameOf={(key) => {
          const name = placeName(key, visit);
          return land === null && key.length === 2 ? <a href={`/aufnahmen?land=${key}`}>{name}</a> : name;
        }}
        foot={{ name: place, values: shown.total }}
        language={language}
      />
      {shown.byProgramme.length > 0 && (
        <CountTable
          caption={t.byProgramme}
          head={t.programme}
          rows={byName(shown.byProgramme, (key) => programmeName(key, shown))}
          periods={shown.periods}
          nameOf={(key) => <a href={`/programme/${key}`}>{programmeName(key, shown)}</a>}
          language={language}
        />
      )}
      {shown.byGroup.length > 0 && (
        <CountTable
          caption={t.byGroup}
          head={t.group}
          rows={byName(shown.byGroup, (key) => groupName(key, shown, language))}
          periods={shown.periods}
          nameOf={(key) => groupName(key, shown, language)}
          language={language}
        />
      )}
      <p class="hm-source">
        {fill(t.legend, {
          hidden: t.hidden,
          below: shown.threshold - 1,
          none: '–',
        })}
      </p>
      <SourceNote
        asOf={formatDay(shown.today, language)}
        sources={[{ label: t.sourceOwn }]}
        words={{ asOf: t.asOf, source: t.source }}
      />
      <p>
        {t.downloads}: <a href="/aufnahmen/aufnahmen.csv">{t.csv}</a>,{' '}
        <a href="/aufnahmen/aufnahmen.xlsx">{t.xlsx}</a>, <a href="/aufnahmen/aufnahmen.json">{t.json}</a>
      </p>
    </>
  );
};

/** In the order of names: never of numbers. */
const byName = <One extends { key: string }>(rows: readonly One[], nameOf: (key: string) => string): One[] =>
  [...rows].sort((a, b) => (sortKey(nameOf(a.key)) < sortKey(nameOf(b.key)) ? -1 : 1));

/** „Schleswig-Holstein: 18 = 3 + 8 + 7“, where every part may be seen. */
const SumLine = ({ shown: { sum, filter }, visit }: Part) => {
  if (!sum) return null;
  const { language } = visit;
  const t = texts(language).register;
  const parts = sum.parts.map(
    ({ key, count }) => `${formatNumber(count, language)} (${placeName(key, visit)})`,
  );
  const text = fill(t.sum, { total: formatNumber(sum.total, language), parts: parts.join(' + ') });
  return <p class="hm-lead">{fill(t.sumOf, { place: placeName(filter.land ?? '*', visit), sum: text })}</p>;
};

const Chart = ({ shown: { periods, total, filter, today }, visit: { language } }: Part) => {
  const t = texts(language).register;
  const rows = periods.slice(0, -1).flatMap((period, index) => {
    const count = total[index]?.count;
    return count == null ? [] : [{ label: periodName(period, language), value: count }];
  });
  if (rows.length < 2) return null;
  const title = filter.jahr === null ? t.chart : fill(t.chartQuarters, { year: filter.jahr });
  return (
    <Figure
      title={title}
      note={t.chartNote}
      dataLabel={t.asTable}
      source={{
        asOf: formatDay(today, language),
        sources: [{ label: t.sourceOwn }],
        words: { asOf: t.asOf, source: t.source },
      }}
      chart={barChart({ label: title, head: [t.period, t.persons], lang: language, rows })}
    />
  );
};
