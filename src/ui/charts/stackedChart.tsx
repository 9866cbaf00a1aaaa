import { type Chart, numberFormat, percent, seriesNumber } from './chart.ts';

export interface StackedChartProps {
  label: string;
  /** Header of the first column of the table. */
  head: string;
  parts: readonly string[];
  /** One value per part. */
  rows: readonly { label: string; values: readonly number[] }[];
  lang: string;
}

const rowHeight = 58;

/** Shares of a whole, every bar 100 % long; each part says its own share where it fits. */
export const stackedChart = ({ label, head, parts, rows, lang }: StackedChartProps): Chart => {
  const format = numberFormat(lang);
  const share = (value: number, total: number) => (total === 0 ? 0 : value / total);
  return {
    svg: (
      <svg class="hm-chart" width="100%" height={rows.length * rowHeight} role="img" aria-label={label}>
        {rows.map((row, index) => {
          const total = row.values.reduce((sum, value) => sum + value, 0);
          const y = index * rowHeight;
          let from = 0;
          return (
            <g>
              <text x="0" y={y + 15}>
                {row.label}
              </text>
              <rect class="hm-track" x="0" y={y + 22} width="100%" height="24" rx="2" />
              {row.values.map((value, part) => {
                const width = share(value, total);
                const middle = from + width / 2;
                const rect = (
                  <rect
                    class={`hm-fill-${seriesNumber(part)} hm-gap`}
                    x={percent(from)}
                    y={y + 22}
                    width={percent(width)}
                    height="24"
                  />
                );
                from += width;
                return width === 0 ? (
                  <></>
                ) : (
                  <>
                    {rect}
                    {width >= 0.12 && (
                      <text
                        class={`hm-on-${seriesNumber(part)}`}
                        x={percent(middle)}
                        y={y + 39}
                        text-anchor="middle"
                      >
                        {format(Math.round(width * 100))} %
                      </text>
                    )}
                  </>
                );
              })}
            </g>
          );
        })}
      </svg>
    ),
    legend: parts.map((part, index) => ({ label: part, series: seriesNumber(index), sign: 'area' })),
    table: {
      head: [head, ...parts],
      rows: rows.map((row) => [row.label, ...row.values.map((value) => format(value))]),
    },
  };
};
