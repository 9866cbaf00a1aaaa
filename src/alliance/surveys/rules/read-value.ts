import type { Question } from '../questionnaire-types.ts';
import type { Value } from '../types.ts';
import { numberOf, readCell, shortest, type ValueProblem } from './read-cell.ts';
import { readTableRows } from './table-rows.ts';

/** What a form or the API sent for one question, by the part of its name behind the key. */
export type Sent = Readonly<Record<string, string>>;

/** What a choice of one sends for „no statement“: somebody who has chosen once cannot take the choice away. */
export const noStatement = '-keine';
export const isOneOfSeveral = ({ type }: Question): boolean => type === 'single' || type === 'yes-no';

/** What was sent says: nothing, a value, or why it is none. */
export type ValueRead = { value?: Value } | { problem: ValueProblem; with?: Record<string, string | number> };
const longest = 5_000;

/**
 * Reads what was sent for one question. „No statement“ beside an answer is a contradiction and is asked back; an empty
 * field says nothing; `0` is a number.
 *
 * @de Angabe lesen
 * @source umfragen#keine-angabe
 */
export const readValue = (question: Question, sent: Sent): ValueRead => {
  if (isOneOfSeveral(question) && sent['wert'] === noStatement) return { value: null };
  const read = valueOf(question, sent);
  if ('problem' in read || sent['keine'] === undefined || sent['keine'] === '') return read;
  return read.value === undefined ? { value: null } : { problem: 'two-answers' };
};

const valueOf = (question: Question, sent: Sent): ValueRead => {
  const text = (sent['wert'] ?? '').normalize().trim();
  switch (question.type) {
    case 'note':
    case 'file':
      return {};
    case 'text':
    case 'long-text': {
      const limit = question.type === 'text' ? shortest : longest;
      return text.length > limit
        ? { problem: 'too-long', with: { limit } }
        : text === ''
          ? {}
          : { value: text };
    }
    case 'integer':
    case 'decimal':
    case 'date':
      return readCell(question.type, text, question);
    case 'yes-no':
      if (text === '') return {};
      return text === 'ja' || text === 'nein' ? { value: text === 'ja' } : { problem: 'unknown-option' };
    case 'single':
      return readSingle(question, text, sent);
    case 'multiple':
      return readMultiple(question, sent);
    case 'ranking':
      return readRanking(question, sent);
    case 'matrix':
      return readMatrix(question, sent);
    case 'table':
      return readTableRows(question, sent);
  }
};

const isOption = ({ options = [] }: Question, value: string): boolean =>
  options.some(({ key }) => key === value);

const readSingle = (question: Question, chosen: string, sent: Sent): ValueRead => {
  const other = (sent['sonst'] ?? '').normalize().trim();
  if (question.other && chosen === 'other')
    return other === '' ? { problem: 'other-empty' } : { value: { other: other.slice(0, shortest) } };
  if (chosen === '')
    return question.other && other !== '' ? { value: { other: other.slice(0, shortest) } } : {};
  return isOption(question, chosen) ? { value: chosen } : { problem: 'unknown-option' };
};

const readMultiple = (question: Question, sent: Sent): ValueRead => {
  const named = Object.keys(sent).flatMap((name) =>
    name.startsWith('w-') && sent[name] ? [name.slice(2)] : [],
  );
  const other = (sent['sonst'] ?? '').normalize().trim();
  const wantsOther = question.other === true && (named.includes('other') || other !== '');
  const chosen = named.filter((key) => key !== 'other' || !question.other);
  if (chosen.some((key) => !isOption(question, key))) return { problem: 'unknown-option' };
  if (wantsOther && other === '') return { problem: 'other-empty' };
  if (chosen.length === 0 && !wantsOther) return {};
  const ordered = (question.options ?? []).map(({ key }) => key).filter((key) => chosen.includes(key));
  return { value: { chosen: ordered, ...(wantsOther && { other: other.slice(0, shortest) }) } };
};

const readRanking = ({ options = [] }: Question, sent: Sent): ValueRead => {
  const ranks: Record<string, number> = {};
  for (const { key } of options) {
    const text = (sent[`r-${key}`] ?? '').trim();
    if (text === '') continue;
    const rank = numberOf(text);
    if (rank === null || !Number.isInteger(rank)) return { problem: 'not-a-whole-number' };
    if (rank < 1 || rank > options.length || Object.values(ranks).includes(rank))
      return { problem: 'ranks-not-once', with: { limit: options.length } };
    ranks[key] = rank;
  }
  return Object.keys(ranks).length === 0 ? {} : { value: { ranks } };
};

const readMatrix = (question: Question, sent: Sent): ValueRead => {
  const rows: Record<string, string> = {};
  for (const { key } of question.rows ?? []) {
    const chosen = sent[`z-${key}`] ?? '';
    if (chosen === '') continue;
    if (!isOption(question, chosen)) return { problem: 'unknown-option' };
    rows[key] = chosen;
  }
  return Object.keys(rows).length === 0 ? {} : { value: { rows } };
};
