import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Figure } from '../../ui/Figure.tsx';
import { barChart } from '../../ui/charts/barChart.tsx';
import { monthLabel, type Shown } from './address.ts';

/** What can be used in each of the coming months: once-only places and those that come anew, never added up. */
export const ByMonth = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(language).page;
  const number = (value: number) => formatNumber(value, language);
  const { months, yearly } = shown.findings;
  const chart = barChart({
    label: t.byMonthTitle,
    head: [t.month, t.places],
    rows: months.map(({ month, once }) => ({
      label: monthLabel(month, language),
      value: once.firm + once.upTo,
    })),
    lang: language,
  });
  return (
    <section aria-labelledby="monate">
      <h2 class="kern-heading-medium" id="monate">
        {t.byMonth}
      </h2>
      <Figure
        title={t.byMonthTitle}
        chart={{
          ...chart,
          table: {
            head: [t.month, t.once, t.onceUpTo, t.monthly],
            rows: months.map(({ month, once, monthly }) => [
              monthLabel(month, language),
              number(once.firm),
              number(once.upTo),
              number(monthly.firm + monthly.upTo),
            ]),
          },
        }}
        note={
          <>
            {t.byMonthNote}
            {yearly.offers > 0 && (
              <> {fill(t.yearly, { exact: number(yearly.firm), upTo: number(yearly.upTo) })}</>
            )}
          </>
        }
        dataLabel={t.dataLabel}
        source={{
          asOf: formatDay(shown.today, language),
          sources: [{ label: t.sourceLabel }],
          words: { asOf: t.asOf, source: t.source },
        }}
      />
    </section>
  );
};
