import type { Question } from '../questionnaire-types.ts';
import type { Value } from '../types.ts';
import { isOneOfSeveral, noStatement, type Sent } from './read-value.ts';

/**
 * What a form shows for a stored value: the same names that it sends; read again, it is the same value.
 *
 * @de Angabe für das Formular
 * @source umfragen#keine-angabe
 */
export const sentOf = (question: Question, value: Value | undefined): Sent => {
  if (value === undefined) return {};
  if (value === null) return isOneOfSeveral(question) ? { wert: noStatement } : { keine: 'ja' };
  if (typeof value === 'boolean') return { wert: value ? 'ja' : 'nein' };
  if (typeof value === 'number') return { wert: String(value).replace('.', ',') };
  if (typeof value === 'string') return { wert: question.type === 'date' ? germanDay(value) : value };
  if ('chosen' in value)
    return {
      ...Object.fromEntries(value.chosen.map((key) => [`w-${key}`, 'ja'])),
      ...(value.other !== undefined && { 'w-other': 'ja', sonst: value.other }),
    };
  if ('ranks' in value)
    return Object.fromEntries(Object.entries(value.ranks).map(([key, rank]) => [`r-${key}`, String(rank)]));
  if ('rows' in value)
    return Object.fromEntries(Object.entries(value.rows).map(([row, key]) => [`z-${row}`, key]));
  if ('table' in value)
    return Object.fromEntries(
      value.table.flatMap((row, index) =>
        Object.entries(row).map(([key, cell]) => [`t-${index}-${key}`, cellText(question, key, cell)]),
      ),
    );
  return 'other' in value ? { wert: 'other', sonst: value.other } : {};
};

const germanDay = (day: string): string => day.split('-').toReversed().join('.');

const cellText = ({ columns }: Question, key: string, cell: string | number): string => {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return columns?.find((column) => column.key === key)?.type === 'date' ? germanDay(cell) : cell;
};
