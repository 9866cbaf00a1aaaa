import {
  type ColumnType,
  columnTypes,
  type Condition,
  type Option,
  type Question,
  type QuestionType,
  registerFields,
  type Section,
} from '../questionnaire-types.ts';
import type { FormProblemKey } from '../xlsform-types.ts';
import { readCondition } from './condition-text.ts';
import type { FormRow } from './xlsform-sheet.ts';

type Complain = (row: number, problem: FormProblemKey, more?: Record<string, string | number>) => void;

const simpleTypes: Record<string, QuestionType> = {
  text: 'text',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  file: 'file',
  note: 'note',
};
const listTypes: Record<string, QuestionType> = {
  select_one: 'single',
  select_multiple: 'multiple',
  rank: 'ranking',
};

/**
 * Puts a questionnaire together, row by row of the sheet `survey`: groups are sections, a group drawn as `table-list` is a
 * matrix, a repeat is a table.
 *
 * @de XLSForm Zeile für Zeile
 * @source umfragen#xlsform
 */
export const newFormBuilder = (lists: ReadonlyMap<string, Option[]>, complain: Complain) => {
  const sections: Section[] = [];
  const rowOf = new Map<string, number>();
  const yesNo = new Set<string>();
  let section: Section | null = null;
  let inner: { question: Question; list: string | null; row: number } | null = null;
  let openedAt = 0;
  /** Whether the section was begun by the file; rows before any group form one of their own. */
  let isGroup = false;

  const home = (): Section => {
    if (section) return section;
    section = { key: 'allgemein', title: { de: 'Allgemein' }, questions: [] };
    sections.push(section);
    return section;
  };
  const conditionOf = (row: FormRow): { when?: Condition } => {
    const text = row.cell('relevant');
    if (text === '') return {};
    const read = readCondition(text, yesNo);
    if (read.ok) return { when: read.condition };
    complain(row.number, 'relevant-unreadable', { near: read.near });
    return {};
  };
  const base = (row: FormRow): Pick<Question, 'key' | 'label' | 'required' | 'hint' | 'when'> | null => {
    const key = row.cell('name');
    const label = row.words('label');
    if (key === '' || !label) {
      complain(row.number, key === '' ? 'name-missing' : 'label-missing', { name: key });
      return null;
    }
    if (row.cell('default') !== '') complain(row.number, 'default-unsupported', { name: key });
    const required = requiredOf(row.cell('required'));
    if (required === null) complain(row.number, 'required-unreadable', { text: row.cell('required') });
    const hint = row.words('hint');
    rowOf.set(key, row.number);
    return { key, label, required: required ?? false, ...(hint && { hint }), ...conditionOf(row) };
  };
  const boundsOf = (row: FormRow): Pick<Question, 'min' | 'max'> => {
    const bounds = readBounds(row.cell('constraint'));
    if (bounds) return bounds;
    complain(row.number, 'constraint-unreadable', { text: row.cell('constraint') });
    return {};
  };
  const registerOf = (row: FormRow): Pick<Question, 'register'> => {
    const named = row.cell('register');
    const register = registerFields.find((field) => field === named);
    if (named !== '' && !register) complain(row.number, 'register-unknown', { text: named });
    return register ? { register } : {};
  };
  const listOf = (row: FormRow, list: string): Option[] | null => {
    const options = lists.get(list);
    if (!options) complain(row.number, 'list-unknown', { list });
    return options ?? null;
  };

  const begin = (row: FormRow) => {
    if (inner) return complain(row.number, 'group-nested');
    const named = base(row);
    if (!named) return;
    if (section && isGroup) {
      if (!row.cell('appearance').includes('table-list')) return complain(row.number, 'group-nested');
      inner = { question: { ...named, type: 'matrix', rows: [], options: [] }, list: null, row: row.number };
      return;
    }
    const { key, label, hint, when } = named;
    section = { key, title: label, ...(hint && { intro: hint }), ...(when && { when }), questions: [] };
    isGroup = true;
    openedAt = row.number;
    sections.push(section);
  };
  const endInner = () => {
    if (inner) home().questions.push(inner.question);
    inner = null;
  };
  const endGroup = (row: FormRow) => {
    if (inner?.question.type === 'matrix') return endInner();
    if (inner || !section || !isGroup) return complain(row.number, 'group-not-open');
    section = null;
    isGroup = false;
  };
  const readInside = (row: FormRow, kind: string, list: string, into: NonNullable<typeof inner>) => {
    const { question } = into;
    const named = base(row);
    if (!named) return;
    const key = named.key.startsWith(`${question.key}__`)
      ? named.key.slice(question.key.length + 2)
      : named.key;
    if (question.type === 'table') {
      const type = columnTypes.find((one): one is ColumnType => one === kind);
      if (!type) return complain(row.number, 'column-type', { type: kind });
      question.columns?.push({ key, label: named.label, type });
      return Object.assign(question, boundsOf(row));
    }
    if (kind !== 'select_one') return complain(row.number, 'column-type', { type: kind });
    const options = listOf(row, list);
    if (!options) return;
    if (into.list !== null && into.list !== list) return complain(row.number, 'matrix-lists-differ');
    into.list = list;
    question.options = options;
    question.rows?.push({ key, label: named.label });
  };
  const readQuestion = (row: FormRow, kind: string, list: string, orOther: boolean) => {
    const simple = simpleTypes[kind];
    const chosen = listTypes[kind];
    if (!simple && !chosen) return complain(row.number, 'type-unknown', { type: row.cell('type') });
    const named = base(row);
    if (!named) return;
    if (simple) {
      const type = simple === 'text' && row.cell('appearance').includes('multiline') ? 'long-text' : simple;
      const bounds = type === 'integer' || type === 'decimal' ? boundsOf(row) : {};
      return home().questions.push({ ...named, type, ...bounds, ...registerOf(row) });
    }
    const options = listOf(row, list);
    if (!options || !chosen) return;
    if (chosen === 'single' && !orOther && isYesNo(options)) {
      yesNo.add(named.key);
      return home().questions.push({ ...named, type: 'yes-no' });
    }
    home().questions.push({ ...named, type: chosen, options, ...(orOther && { other: true }) });
  };

  return {
    read(row: FormRow): void {
      const [kind = '', list = '', more] = row
        .cell('type')
        .replace(/^(begin|end)[ _](group|repeat)$/u, '$1_$2')
        .split(/\s+/u);
      if (kind === 'begin_group') return begin(row);
      if (kind === 'end_group') return void endGroup(row);
      if (kind === 'begin_repeat') {
        if (inner) return complain(row.number, 'group-nested');
        const named = base(row);
        if (named)
          inner = { question: { ...named, type: 'table', columns: [] }, list: null, row: row.number };
        return;
      }
      if (kind === 'end_repeat')
        return inner?.question.type === 'table' ? endInner() : complain(row.number, 'group-not-open');
      if (inner) return void readInside(row, kind, list, inner);
      return void readQuestion(row, kind, list, more === 'or_other');
    },
    end() {
      if (inner) complain(inner.row, 'group-not-closed');
      else if (section && isGroup) complain(openedAt, 'group-not-closed');
      return { sections, rowOf };
    },
  };
};

const requiredOf = (text: string): boolean | null => {
  if (/^(?:yes|true|true\(\)|ja)$/iu.test(text)) return true;
  return /^(?:|no|false|false\(\)|nein)$/iu.test(text) ? false : null;
};

const readBounds = (text: string): Pick<Question, 'min' | 'max'> | null => {
  const bounds: Pick<Question, 'min' | 'max'> = {};
  if (text === '') return bounds;
  for (const part of text.split(/\s+and\s+/u)) {
    const [, sign, number] = /^\.\s*(>=|<=)\s*(-?\d+(?:\.\d+)?)$/u.exec(part.trim()) ?? [];
    if (number === undefined) return null;
    if (sign === '>=') bounds.min = Number(number);
    else bounds.max = Number(number);
  }
  return bounds;
};

const isYesNo = (options: readonly Option[]): boolean =>
  options.length === 2 && options[0]?.key === 'yes' && options[1]?.key === 'no';
