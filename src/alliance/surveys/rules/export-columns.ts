import { type Question, type Questionnaire, questionsOf, wordsIn } from '../questionnaire-types.ts';
import type { Value, Values } from '../types.ts';

/** A column of the table of single answers. */
export interface ExportColumn {
  /** `key`, or `key.part` where a question needs several columns. */
  key: string;
  title: string;
  cell(values: Values): string | number | null;
}

/**
 * The columns of the table of single answers. An empty cell is not answered, the words for „no statement“ are that, and 0
 * is nought; several choices stand in one cell each as 1 or 0.
 *
 * @de Spalten der Antworttabelle
 * @source umfragen#keine-angabe
 */
export const exportColumns = (
  questionnaire: Questionnaire,
  language: 'de' | 'en',
  noStatement: string,
): ExportColumn[] =>
  questionsOf(questionnaire)
    .filter(({ type }) => type !== 'note')
    .flatMap((question) => {
      const title = wordsIn(question.label, language);
      const column = (
        part: string,
        name: string,
        cell: (value: Exclude<Value, null>) => string | number | null,
      ) => ({
        key: part === '' ? question.key : `${question.key}.${part}`,
        title: name === '' ? title : `${title}: ${name}`,
        cell(values: Values) {
          const value = values[question.key];
          return value === undefined ? null : value === null ? noStatement : cell(value);
        },
      });
      return columnsOf(question, column, language);
    });

type Make = (
  part: string,
  name: string,
  cell: (value: Exclude<Value, null>) => string | number | null,
) => ExportColumn;

const columnsOf = (question: Question, column: Make, language: 'de' | 'en'): ExportColumn[] => {
  const options = question.options ?? [];
  switch (question.type) {
    case 'yes-no':
      return [column('', '', (value) => (value === true ? 'ja' : 'nein'))];
    case 'single':
      return [
        column('', '', (value) => {
          if (typeof value === 'object' && 'other' in value && typeof value.other === 'string')
            return value.other;
          const option = options.find(({ key }) => key === value);
          return option ? wordsIn(option.label, language) : String(value);
        }),
      ];
    case 'multiple':
      return [
        ...options.map(({ key, label }) =>
          column(key, wordsIn(label, language), (value) =>
            typeof value === 'object' && 'chosen' in value ? Number(value.chosen.includes(key)) : null,
          ),
        ),
        ...(question.other
          ? [
              column('other', language === 'en' ? 'Other' : 'Sonstiges', (value) =>
                typeof value === 'object' && 'chosen' in value ? (value.other ?? '') : null,
              ),
            ]
          : []),
      ];
    case 'ranking':
      return options.map(({ key, label }) =>
        column(key, wordsIn(label, language), (value) =>
          typeof value === 'object' && 'ranks' in value ? (value.ranks[key] ?? null) : null,
        ),
      );
    case 'matrix':
      return (question.rows ?? []).map(({ key, label }) =>
        column(key, wordsIn(label, language), (value) => {
          if (typeof value !== 'object' || !('rows' in value)) return null;
          const chosen = options.find((option) => option.key === value.rows[key]);
          return chosen ? wordsIn(chosen.label, language) : null;
        }),
      );
    case 'table':
      return [
        column('', '', (value) =>
          typeof value === 'object' && 'table' in value ? tableText(question, value.table, language) : null,
        ),
      ];
    case 'file':
      return [column('', '', (value) => (typeof value === 'object' && 'file' in value ? value.name : null))];
    default:
      return [
        column('', '', (value) => (typeof value === 'object' || typeof value === 'boolean' ? null : value)),
      ];
  }
};

const tableText = (
  { columns = [] }: Question,
  rows: readonly Record<string, string | number>[],
  language: 'de' | 'en',
): string =>
  rows
    .map((row) =>
      columns
        .filter(({ key }) => row[key] !== undefined)
        .map(({ key, label }) => `${wordsIn(label, language)}: ${row[key]}`)
        .join(', '),
    )
    .join('\n');
