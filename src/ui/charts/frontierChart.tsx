import { axisSteps, type Chart, numberFormat, percent, seriesNumber } from './chart.ts';
import { Marker } from './Marker.tsx';

export interface FrontierSeries {
  label: string;
  /** The value at 0, 1, 2 … on the lower axis. */
  values: readonly number[];
  /** Up to where the exact value may lie; drawn as a band above the line where it lies higher. */
  upper?: readonly number[];
}

export interface FrontierChartProps {
  label: string;
  /** What the lower axis counts; also the header of the table's first column. */
  axis: string;
  series: readonly FrontierSeries[];
  /** What the bands say, for the key. */
  band?: string;
  lang: string;
  /** Rows of the table where they say more than the drawing. */
  rows?: readonly (readonly string[])[];
}

const height = 280;
const top = 12;
const bottom = 48;
/** With more points than this the drawing shows its line alone. */
const mostMarkers = 30;

/** How one number falls while another grows, as steps that go down at whole numbers. */
export const frontierChart = ({ label, axis, series, band, lang, rows }: FrontierChartProps): Chart => {
  const format = numberFormat(lang);
  const last = Math.max(1, ...series.map(({ values }) => values.length - 1));
  const steps = axisSteps(Math.max(0, ...series.flatMap(({ values, upper = [] }) => [...values, ...upper])));
  const highest = steps.at(-1) ?? 1;
  const down = (value: number) => top + (1 - value / highest) * (height - top - bottom);
  const every = Math.ceil(last / 10);
  const marks = Array.from({ length: last + 1 }, (_, at) => at).filter((at) => at % every === 0);
  return {
    svg: (
      <svg class="hm-chart hm-chart--line" width="100%" height={height} role="img" aria-label={label}>
        {steps.map((step) => (
          <>
            <line class="hm-scale" x1="84" x2="100%" y1={down(step)} y2={down(step)} />
            <text class="hm-axis" x="76" y={down(step) + 5} text-anchor="end">
              {format(step)}
            </text>
          </>
        ))}
        <svg class="hm-plot hm-plot--wide" x="92" y="0" width="64%" height={height} overflow="visible">
          {marks.map((at) => (
            <>
              <line
                class="hm-tick"
                x1={percent(at / last)}
                x2={percent(at / last)}
                y1={height - bottom}
                y2={height - bottom + 6}
              />
              <text class="hm-axis" x={percent(at / last)} y={height - bottom + 22} text-anchor="middle">
                {at}
              </text>
            </>
          ))}
          <text class="hm-axis" x="50%" y={height - 6} text-anchor="middle">
            {axis}
          </text>
          {series.map(({ values, upper }, index) => (
            <svg
              x="0"
              y="0"
              width="100%"
              height={height}
              viewBox={`0 0 1000 ${height}`}
              preserveAspectRatio="none"
              overflow="visible"
            >
              {upper && isApart(values, upper) && (
                <path
                  class={`hm-band hm-fill-${seriesNumber(index)}`}
                  d={bandOf(values, upper, last, down)}
                />
              )}
              <path class={`hm-line hm-line-${seriesNumber(index)}`} d={pathOf(values, last, down)} />
            </svg>
          ))}
          {last <= mostMarkers &&
            series.map(({ label: name, values }, index) =>
              values.map((value, at) => (
                <Marker
                  series={seriesNumber(index)}
                  x={percent(at / last)}
                  y={down(value)}
                  title={`${name}, ${axis} ${at}: ${format(value)}`}
                />
              )),
            )}
        </svg>
      </svg>
    ),
    legend: series.flatMap(({ label: name, values, upper }, index) => [
      { label: name, series: seriesNumber(index), sign: 'line' as const },
      ...(band !== undefined && upper && isApart(values, upper)
        ? [{ label: `${name}: ${band}`, series: seriesNumber(index), sign: 'band' as const }]
        : []),
    ]),
    table: {
      head: [axis, ...series.map(({ label: name }) => name)],
      rows:
        rows ??
        Array.from({ length: last + 1 }, (_, at) => [
          String(at),
          ...series.map(({ values }) => (values[at] === undefined ? '' : format(values[at]))),
        ]),
    },
  };
};

const isApart = (values: readonly number[], upper: readonly number[]): boolean =>
  upper.some((value, at) => value > (values[at] ?? value));

/** Along the line and back along the upper ends. */
const bandOf = (
  values: readonly number[],
  upper: readonly number[],
  last: number,
  down: (value: number) => number,
): string => {
  const back = pathOf(upper, last, down)
    .split(/(?=[ML])/u)
    .toReversed()
    .join('')
    .replace('M', 'L');
  return `${pathOf(values, last, down)}${back}Z`;
};

const pathOf = (values: readonly number[], last: number, down: (value: number) => number): string =>
  values
    .map(
      (value, at) =>
        `${at === 0 ? 'M' : 'L'}${Math.round((at / last) * 10_000) / 10} ${Math.round(down(value) * 10) / 10}`,
    )
    .join('');
