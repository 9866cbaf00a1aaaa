import { type Question, type Questionnaire, questionsOf } from '../questionnaire-types.ts';
import type { QuestionResult, SurveyResult } from '../result-types.ts';
import type { Asked, Value, Values } from '../types.ts';
import { countExclusive, countParts, type Said, type Weigh } from './count-cells.ts';
import { newDominance } from './dominance.ts';
import { newHeads } from './heads.ts';
import { shownSections } from './visible.ts';

/** A released answer as statistics need it. */
export interface Counted {
  municipality: string;
  values: Values;
}

/**
 * What all released answers say: counts, sums, shares of members and of inhabitants. „Not answered“, „no statement“ and
 * nought are three things; a question that was not shown counts for nobody.
 *
 * @de Auswertung
 * @source umfragen#auswertung
 */
export const resultOf = (
  questionnaire: Questionnaire,
  asked: readonly Asked[],
  answers: readonly Counted[],
): SurveyResult => {
  const heads = newHeads(asked);
  const given = new Map(answers.map(({ municipality, values }) => [municipality, values]));
  const answering = asked.filter(({ municipality }) => given.has(municipality));
  const answeredInhabitants = heads.of(answering.map(({ municipality }) => municipality));
  const weigh = { heads: heads.of, dominance: newDominance(answering, answeredInhabitants) };
  const hasConditions = questionnaire.sections.some(
    ({ when, questions }) => when !== undefined || questions.some((question) => question.when !== undefined),
  );
  const all = new Set(questionsOf(questionnaire).map(({ key }) => key));
  const seen = answering.map(({ municipality }) => {
    const values = given.get(municipality) ?? {};
    return { municipality, values, shown: hasConditions ? shownKeys(questionnaire, values) : all };
  });
  return {
    asked: asked.length,
    answered: answering.length,
    askedInhabitants: heads.of(asked.map(({ municipality }) => municipality)),
    answeredInhabitants,
    populationDays: [...new Set(asked.flatMap(({ populationDay }) => populationDay ?? []))].sort(),
    questions: questionsOf(questionnaire)
      .filter(({ type }) => type !== 'note')
      .map((question) =>
        resultOfQuestion(
          question,
          seen.filter(({ shown }) => shown.has(question.key)),
          weigh,
        ),
      ),
    lands: ratesByLand(asked, given),
  };
};

const shownKeys = (questionnaire: Questionnaire, values: Values): ReadonlySet<string> =>
  new Set(shownSections(questionnaire, values).flatMap(({ questions }) => questions.map(({ key }) => key)));

const ratesByLand = (asked: readonly Asked[], given: ReadonlyMap<string, Values>): SurveyResult['lands'] => {
  const lands = new Map<string, { land: string; asked: number; answered: number }>();
  for (const { land, municipality } of asked) {
    const rate = lands.get(land) ?? { land, asked: 0, answered: 0 };
    rate.asked += 1;
    if (given.has(municipality)) rate.answered += 1;
    lands.set(land, rate);
  }
  return [...lands.values()].toSorted((a, b) => (a.land < b.land ? -1 : 1));
};

const resultOfQuestion = (question: Question, answers: readonly Counted[], weigh: Weigh): QuestionResult => {
  const { key, type, label } = question;
  const said: Said[] = [];
  let without = 0;
  for (const { municipality, values } of answers) {
    const value = values[key];
    if (value === null) without += 1;
    else if (value !== undefined) said.push([municipality, value]);
  }
  const shown = answers.length;
  const base = {
    key,
    type,
    label,
    shown,
    answered: said.length,
    without,
    empty: shown - said.length - without,
  };
  return { ...base, ...detailsOf(question, said, weigh, [without, base.empty]) };
};

const detailsOf = (
  question: Question,
  said: readonly Said[],
  weigh: Weigh,
  left: readonly number[],
): Partial<QuestionResult> => {
  switch (question.type) {
    case 'yes-no':
      return {
        exclusive: countExclusive(yesAndNo, said, (value) => [value === true ? 'ja' : 'nein'], weigh, left),
      };
    case 'single':
      return { exclusive: countExclusive(withOther(question), said, chosen, weigh, left) };
    case 'multiple':
      return { parts: countParts(withOther(question), said, chosen, weigh) };
    case 'integer':
    case 'decimal': {
      const numbers = said.map(([, value]) => Number(value));
      return {
        exclusive: countExclusive(
          noughtAndMore,
          said,
          (value) => [Number(value) === 0 ? '0' : 'mehr'],
          weigh,
          left,
        ),
        ...(numbers.length > 0 && { number: summary(numbers) }),
      };
    }
    case 'date': {
      const days = said.map(([, value]) => String(value)).sort();
      const [first] = days;
      return first === undefined ? {} : { days: { first, last: days.at(-1) ?? first } };
    }
    case 'ranking':
      return { ranks: ranksOf(question, said) };
    case 'matrix':
      return {
        rows: (question.rows ?? []).map(({ key, label }) => ({
          key,
          label,
          cells: countExclusive(question.options ?? [], said, (value) => rowOf(value, key), weigh),
        })),
      };
    case 'table':
      return { table: tableOf(question, said) };
    default:
      return {};
  }
};

const yesAndNo = [
  { key: 'ja', label: { de: 'ja', en: 'yes' } },
  { key: 'nein', label: { de: 'nein', en: 'no' } },
];
const noughtAndMore = [
  { key: '0', label: { de: '0' } },
  { key: 'mehr', label: { de: 'mehr als 0', en: 'more than 0' } },
];
const withOther = ({ options = [], other }: Question) =>
  other ? [...options, { key: 'other', label: { de: 'Sonstiges', en: 'Other' } }] : options;

const chosen = (value: Value): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  if ('chosen' in value) return value.other === undefined ? value.chosen : [...value.chosen, 'other'];
  return 'other' in value ? ['other'] : [];
};

const rowOf = (value: Value, row: string): string[] => {
  const cell = value !== null && typeof value === 'object' && 'rows' in value ? value.rows[row] : undefined;
  return cell === undefined ? [] : [cell];
};

/** Up to four decimal places are added as whole numbers: shares of a number must not depend on its order. */
const scale = 10_000;
const add = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + Math.round(number * scale), 0) / scale;

const summary = (numbers: readonly number[]): NonNullable<QuestionResult['number']> => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  const sum = add(numbers);
  return {
    sum,
    min: sorted[0] ?? 0,
    max: sorted.at(-1) ?? 0,
    median: sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2,
    mean: Math.round((sum / numbers.length) * 100) / 100,
  };
};

const ranksOf = (
  { options = [] }: Question,
  said: readonly [string, Value][],
): NonNullable<QuestionResult['ranks']> =>
  options.map(({ key, label }) => {
    const ranks = said.flatMap(([, value]) =>
      value !== null && typeof value === 'object' && 'ranks' in value ? (value.ranks[key] ?? []) : [],
    );
    const sum = ranks.reduce((all, rank) => all + rank, 0);
    return {
      key,
      label,
      count: ranks.length,
      firsts: ranks.filter((rank) => rank === 1).length,
      meanHundredths: ranks.length === 0 ? 0 : Math.round((sum * 100) / ranks.length),
    };
  });

const tableOf = (
  { columns = [] }: Question,
  said: readonly [string, Value][],
): NonNullable<QuestionResult['table']> => {
  const tables = said.map(([, value]) =>
    value !== null && typeof value === 'object' && 'table' in value ? value.table : [],
  );
  const rows = tables.flat();
  return {
    rows: rows.length,
    sums: columns
      .filter(({ type }) => type === 'integer' || type === 'decimal')
      .map(({ key, label }) => ({
        key,
        label,
        sum: add(rows.map((row) => Number(row[key] ?? 0))),
        contributors: tables.filter((table) => table.some((row) => Number(row[key] ?? 0) !== 0)).length,
      })),
  };
};
