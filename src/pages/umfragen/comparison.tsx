import { wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { comparison } from '../../alliance/surveys/reads/comparison.ts';
import type { Compared } from '../../alliance/surveys/rules/compare-waves.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { formatDecimal, titleIn } from '../../alliance/surveys/views/sentences.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { hrefOf, surveyPath, titleOf, toAll, toSurvey } from './address.ts';

type Shown = ShownBy<typeof comparison>;

export const comparisonPage = page({
  path: `${surveyPath}/vergleich`,
  read: comparison,
  title: ({ survey }, visit) => titleOf(texts(visit.language).result.compareOf, survey, visit),
  crumbs: ({ survey }, visit) => [
    toAll(visit),
    toSurvey(survey, visit),
    { href: `${hrefOf(survey.id)}/ergebnis`, label: texts(visit.language).result.title },
  ],
  view: (shown, visit) => <Comparison shown={shown} visit={visit} />,
});

const Comparison = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { result: t, survey: s } = texts(language);
  return (
    <>
      <PageHead title={t.compareTitle} kicker={titleIn(shown.survey, language)} lead={t.compareLead} />
      {shown.isSuppressed && <p>{t.suppressed}</p>}
      {shown.compared.length === 0 ? (
        <EmptyState title={t.compareEmpty} text={t.compareEmptyText} />
      ) : (
        shown.compared.map((one) => <Question one={one} shown={shown} visit={visit} />)
      )}
      <SourceNote
        sources={[
          { label: s.ownSource },
          ...shown.waves.map(({ id, wave, closedOn }) => ({
            label: `${fill(s.wave, { n: wave })}${closedOn ? `, ${formatDay(closedOn, language)}` : ''}`,
            href: `${hrefOf(id)}/ergebnis`,
          })),
        ]}
        words={{ asOf: s.asOf, source: s.source }}
      />
    </>
  );
};

const Question = ({ one, shown, visit: { language } }: { one: Compared; shown: Shown; visit: Visit }) => {
  const { result: t, survey: s } = texts(language);
  const rows = [
    ...one.rows.map(({ label, counts }) => ({ label: wordsIn(label, language), values: counts })),
    ...(one.sums ? [{ label: t.sum, values: one.sums }] : []),
    { label: t.answered, values: one.answered },
  ];
  const text = (value: number | null | undefined) =>
    value === undefined ? t.notAsked : value === null ? t.hidden : formatDecimal(value, language);
  return (
    <DataTable
      caption={wordsIn(one.label, language)}
      rows={rows}
      scroll
      columns={[
        { header: t.option, rowHeader: true, cell: ({ label }) => label },
        ...shown.waves.map(({ wave }, index) => ({
          header: fill(s.wave, { n: wave }),
          align: 'end' as const,
          cell: ({ values }: (typeof rows)[number]) => text(values[index]),
        })),
      ]}
    />
  );
};
