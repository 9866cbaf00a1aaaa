import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { escapeText } from './escape.ts';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => Child;
  /** Numbers stand right. */
  align?: 'end';
  /** The cell that names its row; one column has it. */
  rowHeader?: boolean;
  /** Link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined };
  /** The header is only heard: for columns of links and buttons. */
  hideHeader?: boolean;
}

export interface DataTableProps<Row> {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Id of a row, for links to it and for live pages (`data-live-id`). */
  rowId?: (row: Row) => string;
  /** Sum or note below the rows, one cell per column. */
  foot?: readonly Child[];
  /** Keeps columns on narrow screens and scrolls instead: for tables of numbers that are compared by column. */
  scroll?: boolean;
}

/**
 * A table; on narrow screens every row becomes a small list with the headers as labels. The roles are spelled out
 * because some browsers forget them when the display changes.
 */
export const DataTable = <Row,>({
  caption,
  hideCaption,
  columns,
  rows,
  rowId,
  foot,
  scroll,
}: DataTableProps<Row>) => {
  const table = (
    <table class={`hm-table${scroll ? '' : ' hm-table--stack'}`} role="table">
      <caption class={hideCaption ? 'kern-sr-only' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell column={column as Column<unknown>} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{rowsOf(rows, columns, rowId)}</tbody>
      {foot && (
        <tfoot role="rowgroup">
          <tr role="row">
            {foot.map((cell, index) =>
              columns[index]?.rowHeader ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td class={columns[index]?.align && 'hm-end'} role="cell" data-label={columns[index]?.header}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  );
  return scroll ? (
    <section class="hm-scroll" aria-label={caption} tabindex={0}>
      {table}
    </section>
  ) : (
    table
  );
};

const HeaderCell = ({ column: { header, align, sort, hideHeader } }: { column: Column<unknown> }) => (
  <th
    class={[align && 'hm-end', sort && 'hm-sortable'].filter(Boolean).join(' ') || undefined}
    scope="col"
    role="columnheader"
    aria-sort={sort?.direction}
  >
    {sort ? (
      <a href={sort.href}>{header}</a>
    ) : (
      <span class={hideHeader ? 'kern-sr-only' : undefined}>{header}</span>
    )}
  </th>
);

/**
 * The rows as text. Lists of hundreds of rows are most of what pages consist of, and what surrounds the cells of a column
 * is the same in each row, so it is written once instead of drawn for every cell.
 */
const rowsOf = <Row,>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  rowId: ((row: Row) => string) | undefined,
): Child => {
  const around = columns.map(({ header, align, rowHeader, hideHeader }) =>
    rowHeader
      ? { before: '<th scope="row" role="rowheader">', after: '</th>' }
      : {
          before: `<td${align ? ' class="hm-end"' : ''} role="cell"${hideHeader ? '' : ` data-label="${escapeText(header)}"`}>`,
          after: '</td>',
        },
  );
  const parts: (string | Promise<string>)[] = [];
  for (const row of rows) {
    const id = rowId && escapeText(rowId(row));
    parts.push(id === undefined ? '<tr role="row">' : `<tr role="row" id="${id}" data-live-id="${id}">`);
    for (const [index, { cell }] of columns.entries())
      parts.push(around[index]?.before ?? '', textOf(cell(row)), around[index]?.after ?? '');
    parts.push('</tr>');
  }
  return parts.every((part) => typeof part === 'string')
    ? raw(parts.join(''))
    : Promise.all(parts.map(async (part) => part)).then((ready) => raw(ready.join('')));
};

/** The types of JSX do not say that asynchronous parts answer with a promise. */
interface Drawn {
  toString(): string | Promise<string>;
}

/** What a cell shows, as text of the page; asynchronous parts are waited for. */
const textOf = (child: Child): string | Promise<string> => {
  if (typeof child === 'string') return escapeText(child);
  const drawn: Drawn = <>{child}</>;
  return drawn.toString();
};
