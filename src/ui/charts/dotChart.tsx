import { type Chart, numberFormat, percent } from './chart.ts';

export interface DotChartProps {
  label: string;
  /** Headers of the table: rows, value, and what the mark stands for. */
  head: readonly [string, string, string?];
  /** `mark` is a second value to compare with: a target, the average, last year. */
  rows: readonly { label: string; value: number; mark?: number }[];
  max: number;
  lang: string;
  unit?: string;
}

const rowHeight = 46;
const scale = 0.86;

/** One dot per row on a common scale, with a bar where a mark to compare with is given. */
export const dotChart = ({ label, head, rows, max, lang, unit = '' }: DotChartProps): Chart => {
  const format = numberFormat(lang);
  return {
    svg: (
      <svg class="hm-chart" width="100%" height={rows.length * rowHeight} role="img" aria-label={label}>
        {rows.map(({ label: name, value, mark }, index) => {
          const y = index * rowHeight + 30;
          const at = (amount: number) => percent((Math.min(amount, max) / max) * scale);
          return (
            <g>
              <text x="0" y={y - 15}>
                {name}
              </text>
              <line class="hm-scale" x1="0" x2={percent(scale)} y1={y} y2={y} />
              <line class="hm-stem" x1="0" x2={at(value)} y1={y} y2={y} />
              {mark !== undefined && (
                <line class="hm-mark" x1={at(mark)} x2={at(mark)} y1={y - 9} y2={y + 9} />
              )}
              <circle class="hm-fill-1" cx={at(value)} cy={y} r="7" />
              <text class="hm-chart__value" x="100%" y={y + 5} text-anchor="end">
                {format(value)}
                {unit}
              </text>
            </g>
          );
        })}
      </svg>
    ),
    table: {
      head: head.filter((cell) => cell !== undefined),
      rows: rows.map(({ label: name, value, mark }) => [
        name,
        `${format(value)}${unit}`,
        ...(head[2] ? [mark === undefined ? '–' : `${format(mark)}${unit}`] : []),
      ]),
    },
  };
};
