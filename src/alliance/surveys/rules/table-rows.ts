import type { Question } from '../questionnaire-types.ts';
import { readCell } from './read-cell.ts';
import type { Sent, ValueRead } from './read-value.ts';

/** More rows than these are a list for an annex, not an answer. */
export const mostRows = 30;

/**
 * The rows of a table: cells travel as `t-ROW-COLUMN`; a row in which nothing stands is no row.
 *
 * @de Tabellenzeilen lesen
 * @source umfragen#fragetypen
 */
export const readTableRows = (question: Question, sent: Sent): ValueRead => {
  const cells = new Map<number, Record<string, string | number>>();
  for (const [name, text] of Object.entries(sent)) {
    const [, row, key] = /^t-(\d{1,3})-(.+)$/u.exec(name) ?? [];
    const column = question.columns?.find((one) => one.key === key);
    if (row === undefined || !column) continue;
    const read = readCell(column.type, text.normalize().trim(), question);
    if ('problem' in read) return { ...read, with: { ...read.with, row: Number(row) + 1 } };
    if (read.value !== undefined)
      cells.set(Number(row), { ...cells.get(Number(row)), [column.key]: read.value });
  }
  const table = [...cells].toSorted(([a], [b]) => a - b).map(([, row]) => row);
  if (table.length > mostRows) return { problem: 'too-many-rows', with: { limit: mostRows } };
  return table.length === 0 ? {} : { value: { table } };
};
