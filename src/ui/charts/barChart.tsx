import { type Chart, numberFormat, percent } from './chart.ts';

export interface BarChartProps {
  /** What the drawing shows, in a sentence, for those who do not see it. */
  label: string;
  /** Headers of the table: what the rows are, what is counted. */
  head: readonly [string, string];
  rows: readonly { label: string; value: number; emphasis?: boolean }[];
  lang: string;
  /** Behind each number: " %" or " Personen". */
  unit?: string;
  /** Length of a full bar; the largest value where it is missing. */
  max?: number;
}

const rowHeight = 46;

/** Horizontal bars with their values beside them; lengths are percentages, so letters keep their size on any screen. */
export const barChart = ({ label, head, rows, lang, unit = '', max }: BarChartProps): Chart => {
  const format = numberFormat(lang);
  const full = max ?? Math.max(1, ...rows.map(({ value }) => value));
  return {
    svg: (
      <svg class="hm-chart" width="100%" height={rows.length * rowHeight} role="img" aria-label={label}>
        {rows.map((row, index) => {
          // The last seventh of the width is kept for the number behind the bar.
          const end = (row.value / full) * 0.86;
          return (
            <g class={row.emphasis ? 'hm-chart__strong' : undefined}>
              <text x="0" y={index * rowHeight + 15}>
                {row.label}
              </text>
              <rect class="hm-track" x="0" y={index * rowHeight + 22} width="86%" height="14" rx="2" />
              <rect
                class="hm-fill-1"
                x="0"
                y={index * rowHeight + 22}
                width={percent(end)}
                height="14"
                rx="2"
              />
              <text class="hm-chart__value" x={percent(end)} dx="8" y={index * rowHeight + 34}>
                {format(row.value)}
                {unit}
              </text>
            </g>
          );
        })}
      </svg>
    ),
    table: { head, rows: rows.map((row) => [row.label, `${format(row.value)}${unit}`]) },
  };
};
