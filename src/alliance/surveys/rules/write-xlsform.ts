import type { Condition, Option, Question, Questionnaire, Section, Words } from '../questionnaire-types.ts';
import type { FormSheet } from '../xlsform-types.ts';
import { writeCondition } from './condition-text.ts';

type Row = Record<string, string>;

/**
 * A questionnaire as the three sheets of an XLSForm; read again, it is the same questionnaire.
 *
 * @de XLSForm schreiben
 * @source umfragen#xlsform
 */
export const writeXlsform = (
  form: Questionnaire,
  settings: { title: string; id: string; version: number },
): FormSheet[] => {
  const lists = new Map<string, readonly Option[]>();
  const rows = form.sections.flatMap((section) => rowsOfSection(section, lists));
  const words = (base: string) =>
    form.english ? [`${base}::Deutsch (de)`, `${base}::English (en)`] : [`${base}::Deutsch (de)`];
  const columns = [
    'type',
    'name',
    ...words('label'),
    ...words('hint'),
    'required',
    'relevant',
    'constraint',
    'appearance',
    'register',
  ];
  const choices = [...lists].flatMap(([list, options]) =>
    options.map(({ key, label }): Row => ({ list_name: list, name: key, ...wordsAs('label', label) })),
  );
  return [
    sheetOf('survey', columns, rows),
    sheetOf('choices', ['list_name', 'name', ...words('label')], choices),
    sheetOf(
      'settings',
      ['form_title', 'form_id', 'version', 'default_language'],
      [
        {
          form_title: settings.title,
          form_id: settings.id,
          version: String(settings.version),
          default_language: 'Deutsch (de)',
        },
      ],
    ),
  ];
};

const sheetOf = (name: string, columns: string[], rows: Row[]): FormSheet => ({
  name,
  rows: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))],
});

const wordsAs = (column: string, words: Words | undefined): Row =>
  words
    ? { [`${column}::Deutsch (de)`]: words.de, ...(words.en && { [`${column}::English (en)`]: words.en }) }
    : {};

const relevant = (when: Condition | undefined): Row => (when ? { relevant: writeCondition(when) } : {});

const rowsOfSection = (
  { key, title, intro, when, questions }: Section,
  lists: Map<string, readonly Option[]>,
): Row[] => [
  {
    type: 'begin_group',
    name: key,
    ...wordsAs('label', title),
    ...wordsAs('hint', intro),
    ...relevant(when),
  },
  ...questions.flatMap((question) => rowsOfQuestion(question, lists)),
  { type: 'end_group' },
];

const yesNo: Option[] = [
  { key: 'yes', label: { de: 'Ja' } },
  { key: 'no', label: { de: 'Nein' } },
];

const rowsOfQuestion = (question: Question, lists: Map<string, readonly Option[]>): Row[] => {
  const { key, type, label, hint, required, when, options = [], other, register } = question;
  const row: Row = {
    name: key,
    ...wordsAs('label', label),
    ...wordsAs('hint', hint),
    ...(required && { required: 'yes' }),
    ...relevant(when),
    ...(register && { register }),
  };
  const listed = (kind: string, list: string, choices: readonly Option[]): Row => {
    lists.set(list, choices);
    return { ...row, type: `${kind} ${list}${other ? ' or_other' : ''}` };
  };
  switch (type) {
    case 'long-text':
      return [{ ...row, type: 'text', appearance: 'multiline' }];
    case 'yes-no':
      return [listed('select_one', 'yes_no', yesNo)];
    case 'single':
      return [listed('select_one', key, options)];
    case 'multiple':
      return [listed('select_multiple', key, options)];
    case 'ranking':
      return [listed('rank', key, options)];
    case 'matrix':
      lists.set(key, options);
      return [
        { ...row, type: 'begin_group', appearance: 'table-list' },
        ...(question.rows ?? []).map((one) => ({
          type: `select_one ${key}`,
          name: `${key}__${one.key}`,
          ...wordsAs('label', one.label),
        })),
        { type: 'end_group' },
      ];
    case 'table':
      return [
        { ...row, type: 'begin_repeat' },
        ...(question.columns ?? []).map((column) => ({
          type: column.type,
          name: `${key}__${column.key}`,
          ...wordsAs('label', column.label),
          ...constraint(question),
        })),
        { type: 'end_repeat' },
      ];
    default:
      return [{ ...row, type, ...constraint(question) }];
  }
};

const constraint = ({ min, max }: Question): Row => {
  const parts = [
    ...(min === undefined ? [] : [`. >= ${min}`]),
    ...(max === undefined ? [] : [`. <= ${max}`]),
  ];
  return parts.length === 0 ? {} : { constraint: parts.join(' and ') };
};
