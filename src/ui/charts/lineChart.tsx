import type { Day } from '../../shared/days.ts';
import { axisSteps, type Chart, numberFormat, percent, seriesNumber } from './chart.ts';
import { Marker } from './Marker.tsx';

export interface Series {
  label: string;
  /** In the order of time; the days need not be even. */
  points: readonly { day: Day; value: number }[];
}

export interface LineChartProps {
  label: string;
  /** Headers of the first two columns of the table: series and day. */
  head: readonly [string, string, string];
  series: readonly Series[];
  lang: string;
  /** How a day is written in the table. */
  date: (day: Day) => string;
  /** `step` where a number holds until the next one is known. */
  shape?: 'line' | 'step';
}

const height = 300;
const top = 12;
const bottom = 30;
const millis = (day: Day) => Date.parse(day);

/** Lines over time: series are told apart by dash, marker and a label at their end, colour comes last. */
export const lineChart = ({ label, head, series, lang, date, shape = 'line' }: LineChartProps): Chart => {
  const format = numberFormat(lang);
  const all = series.flatMap(({ points }) => points);
  const [first, last] = [
    Math.min(...all.map((p) => millis(p.day))),
    Math.max(...all.map((p) => millis(p.day))),
  ];
  const steps = axisSteps(Math.max(0, ...all.map((p) => p.value)));
  const highest = steps.at(-1) ?? 1;
  const across = (day: Day) => (last === first ? 0.5 : (millis(day) - first) / (last - first));
  const down = (value: number) => top + (1 - value / highest) * (height - top - bottom);
  const ends = spread(series.map(({ points }) => down(points.at(-1)?.value ?? 0)));
  return {
    svg: (
      <svg class="hm-chart hm-chart--line" width="100%" height={height} role="img" aria-label={label}>
        {steps.map((step) => (
          <>
            <line class="hm-scale" x1="44" x2="100%" y1={down(step)} y2={down(step)} />
            <text class="hm-axis" x="36" y={down(step) + 5} text-anchor="end">
              {format(step)}
            </text>
          </>
        ))}
        <svg class="hm-plot" x="52" y="0" width="70%" height={height} overflow="visible">
          {yearsBetween(first, last).map((year, index) => (
            <>
              <line
                class="hm-tick"
                x1={percent(across(`${year}-01-01`))}
                x2={percent(across(`${year}-01-01`))}
                y1={height - bottom}
                y2={height - bottom + 6}
              />
              <text
                class={`hm-axis${index % 2 ? ' hm-axis--between' : ''}`}
                x={percent(across(`${year}-01-01`))}
                y={height - 6}
                text-anchor="middle"
              >
                {year}
              </text>
            </>
          ))}
          {series.map(({ points }, index) => (
            <svg
              x="0"
              y="0"
              width="100%"
              height={height}
              viewBox={`0 0 1000 ${height}`}
              preserveAspectRatio="none"
              overflow="visible"
            >
              <path
                class={`hm-line hm-line-${seriesNumber(index)}`}
                d={pathOf(
                  points.map((p) => [across(p.day) * 1000, down(p.value)]),
                  shape,
                )}
              />
            </svg>
          ))}
          {series.map(({ label: name, points }, index) =>
            points.map((p) => (
              <Marker
                series={seriesNumber(index)}
                x={percent(across(p.day))}
                y={down(p.value)}
                title={`${name}, ${date(p.day)}: ${format(p.value)}`}
              />
            )),
          )}
          {series.map(({ label: name, points }, index) => (
            <text
              class={`hm-chart__end hm-text-${seriesNumber(index)}`}
              x="100%"
              dx="14"
              y={(ends[index] ?? 0) + 5}
            >
              {name} <tspan class="hm-chart__value">{format(points.at(-1)?.value ?? 0)}</tspan>
            </text>
          ))}
        </svg>
      </svg>
    ),
    legend: series.map(({ label: name }, index) => ({
      label: name,
      series: seriesNumber(index),
      sign: 'line',
    })),
    table: {
      head: [...head],
      rows: series.flatMap(({ label: name, points }) =>
        points.map((p) => [name, date(p.day), format(p.value)]),
      ),
    },
  };
};

const pathOf = (points: readonly (readonly [number, number])[], shape: 'line' | 'step'): string =>
  points
    .map(([x, y], index) => {
      const [across, down] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
      if (index === 0) return `M${across} ${down}`;
      return shape === 'step' ? `H${across}V${down}` : `L${across} ${down}`;
    })
    .join('');

/** Years whose first day lies between two moments; at most seven, evenly thinned. */
const yearsBetween = (first: number, last: number): number[] => {
  const from = new Date(first - 1).getUTCFullYear() + 1;
  const years = Array.from(
    { length: Math.max(0, new Date(last).getUTCFullYear() - from + 1) },
    (_, i) => from + i,
  );
  const every = Math.ceil(years.length / 7);
  return years.filter((_, index) => index % every === 0);
};

/** Heights of the labels at the ends of the lines, moved apart so that none covers another. */
const spread = (heights: readonly number[]): number[] => {
  const gap = 18;
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => b.y - a.y);
  let below = height - bottom + gap;
  for (const entry of order) {
    entry.y = Math.min(entry.y, below - gap);
    below = entry.y;
  }
  return order.sort((a, b) => a.index - b.index).map(({ y }) => y);
};
