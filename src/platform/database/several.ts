import type { QueryArrayResult } from 'pg';
import { type Sql, sql } from './sql.ts';

/**
 * Several questions as one statement, so that they travel once and see one moment. Each keeps its rows, their order and
 * the types of their columns: the questions stand side by side, joined by the number of the row, each behind a column
 * that says whether it has that row.
 */
export const asOne = (queries: readonly Sql[]): Sql => {
  const parts = queries.map(
    (query, part) => sql`
      (select row_number() over () as "#", true as ${sql.id(`#${part}`)}, q.* from (${query}) q) ${sql.id(`p${part}`)}`,
  );
  return sql`select * from ${sql.join(parts.slice(0, 1), '')} ${sql.join(
    parts.slice(1).map((part) => sql`full join ${part} using ("#")`),
    ' ',
  )} order by "#"`;
};

/** What `asOne` answered, taken apart again. */
export const takenApart = <Row>(
  { fields, rows }: Pick<QueryArrayResult<unknown[]>, 'fields' | 'rows'>,
  count: number,
): Row[][] => {
  const begins = Array.from({ length: count }, (_, part) =>
    fields.findIndex(({ name }) => name === `#${part}`),
  );
  return begins.map((begin, part) => {
    const end = begins[part + 1] ?? fields.length;
    const names = fields.slice(begin + 1, end).map(({ name }) => name);
    return rows
      .filter((row) => row[begin] === true)
      .map((row) => Object.fromEntries(names.map((name, at) => [name, row[begin + 1 + at]])) as Row);
  });
};
