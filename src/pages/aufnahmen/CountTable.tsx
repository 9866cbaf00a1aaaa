import type { Child } from 'hono/jsx';
import type { Row, Value } from '../../alliance/admissions/rules/register.ts';
import type { Language } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Count } from './Count.tsx';
import { periodName } from './names.ts';

/** Counts with one column for each period. */
export const CountTable = ({
  caption,
  head,
  rows,
  periods,
  nameOf,
  foot,
  language,
}: {
  caption: string;
  head: string;
  rows: readonly Row[];
  periods: readonly string[];
  nameOf: (key: string) => Child;
  foot?: { name: string; values: readonly (Value | null)[] };
  language: Language;
}) => (
  <DataTable
    caption={caption}
    scroll
    rows={rows}
    columns={[
      { header: head, rowHeader: true, cell: ({ key }) => nameOf(key) },
      ...periods.map((period, index) => ({
        header: periodName(period, language),
        align: 'end' as const,
        cell: ({ values }: Row) => <Count value={values[index] ?? null} language={language} />,
      })),
    ]}
    {...(foot && {
      foot: [foot.name, ...foot.values.map((value) => <Count value={value} language={language} />)],
    })}
  />
);
