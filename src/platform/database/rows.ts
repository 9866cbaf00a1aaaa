import type { Sql } from './sql.ts';

/** At most one row. @throws Error when there are more */
export const onlyRow = <T>(rows: readonly T[], { text }: Sql): T | undefined => {
  if (rows.length > 1) throw new Error(`at most one row expected, ${rows.length} found: ${text}`);
  return rows[0];
};

/** Exactly one row. @throws Error when there are none or more */
export const theRow = <T>(rows: readonly T[], query: Sql): T => {
  const found = onlyRow(rows, query);
  if (found === undefined) throw new Error(`one row expected, none found: ${query.text}`);
  return found;
};
