import type { Child } from 'hono/jsx';
import type { Chart } from './charts/chart.ts';
import { Legend } from './charts/Legend.tsx';
import { DataTable } from './DataTable.tsx';
import { Details } from './Details.tsx';
import { SourceNote, type SourceNoteProps } from './SourceNote.tsx';

export interface FigureProps {
  /** What is to be seen, as a sentence where possible. */
  title: string;
  chart: Chart;
  source: SourceNoteProps;
  /** Label of the table that holds the same numbers: "Zahlen als Tabelle"; none where that table follows on the page. */
  dataLabel?: string;
  /** How to read it, or what it leaves out. */
  note?: Child;
}

export const Figure = ({ title, chart, source, dataLabel, note }: FigureProps) => (
  <figure class="hm-figure">
    <figcaption>{title}</figcaption>
    {chart.legend && <Legend entries={chart.legend} />}
    {chart.svg}
    {note && <p class="hm-figure__note">{note}</p>}
    {dataLabel && (
      <Details summary={dataLabel}>
        <DataTable
          caption={title}
          hideCaption
          scroll
          columns={chart.table.head.map((header, index) => ({
            header,
            cell: (row: readonly string[]) => row[index] ?? '',
            rowHeader: index === 0,
            ...(index > 0 && index === chart.table.head.length - 1 && { align: 'end' as const }),
          }))}
          rows={chart.table.rows}
        />
      </Details>
    )}
    <SourceNote {...source} />
  </figure>
);
