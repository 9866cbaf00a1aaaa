import type { PlannedRow, RowChange, Verdict } from '../../../alliance/members/import-types.ts';
import { texts } from '../../../alliance/members/texts/index.ts';
import { nameOf } from '../../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../../platform/format.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { fill } from '../../../platform/texts.ts';
import type { Column } from '../../../ui/DataTable.tsx';

/** A row as it reads in the list, short enough for a table. */
export const written = ({ cells }: Pick<PlannedRow, 'cells'>): string => {
  const text = cells
    .filter((cell) => cell !== '')
    .slice(0, 5)
    .join(' · ');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

export const problemSentences = ({ problems }: Pick<PlannedRow, 'problems'>, { language }: Visit): string[] =>
  problems.map(({ problem, with: values }) => fill(texts(language).imports.problems[problem], values));

/** What the preview shows of rows with one verdict. */
export const rowColumns = (
  verdict: Verdict,
  list: number,
  choosable: boolean,
  visit: Visit,
): Column<PlannedRow>[] => {
  const t = texts(visit.language).imports;
  const line: Column<PlannedRow> = { header: t.line, align: 'end', cell: (row) => row.line };
  if (verdict === 'error')
    return [
      line,
      { header: t.says, rowHeader: true, cell: written },
      {
        header: t.problem,
        cell: (row) => (
          <>
            {problemSentences(row, visit).join(' ')}{' '}
            {choosable && row.municipality === null && (
              <a
                href={`/mitglieder/import/${list}/zeile/${row.line}`}
                aria-label={`${t.choose}: ${t.line} ${row.line}`}
              >
                {t.choose}
              </a>
            )}
          </>
        ),
      },
    ];
  return [
    line,
    {
      header: t.municipality,
      rowHeader: true,
      cell: ({ municipality }) =>
        municipality ? `${nameOf(visit.house, municipality)} (${municipality})` : '–',
    },
    {
      header: t.change,
      cell: ({ changes }) =>
        changes.length === 0 ? (
          '–'
        ) : (
          <ul>
            {changes.map((change) => (
              <li>{changeText(change, visit)}</li>
            ))}
          </ul>
        ),
    },
  ];
};

const changeText = (change: RowChange, visit: Visit): string => {
  const t = texts(visit.language);
  const was = (value: string | null) => (value ? ` (${fill(t.imports.was, { value })})` : '');
  switch (change.kind) {
    case 'step': {
      const day = (of: string) => formatDay(of, visit.language);
      const version = change.declaration
        ? `, ${fill(t.imports.declaration, { value: change.declaration })}`
        : '';
      const before = change.before && change.before.day !== change.day ? was(day(change.before.day)) : '';
      const since = fill(t.imports.since, { status: t.status[change.status], day: day(change.day) });
      return `${since}${before}${version}: ${change.evidence}`;
    }
    case 'website':
      return `${t.imports.website}: ${change.after}${was(change.before)}`;
    case 'contact': {
      const line = ({ unit, mailbox, phone }: typeof change.after) =>
        [unit, mailbox, phone].filter(Boolean).join(', ');
      return `${t.imports.contact}: ${line(change.after)}${was(change.before && line(change.before))}`;
    }
  }
};
