import { formatDay, formatNumber } from '../../../platform/format.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import { type Condition, type Question, wordsIn } from '../questionnaire-types.ts';
import { texts } from '../texts/index.ts';
import type { Value } from '../types.ts';

/** A condition in words: „Bereit?“ ist ja und „Plätze“ ist größer als 0. */
export const conditionSentence = (
  condition: Condition,
  questions: readonly Question[],
  language: Language,
): string => {
  const t = texts(language).condition;
  if (condition.op === 'not')
    return fill(t.not, { of: conditionSentence(condition.of, questions, language) });
  if (!('question' in condition))
    return condition.of
      .map((part) => {
        const sentence = conditionSentence(part, questions, language);
        return 'of' in part && part.op !== 'not' ? `(${sentence})` : sentence;
      })
      .join(t[condition.op]);
  const asked = questions.find(({ key }) => key === condition.question);
  return fill(t[condition.op], {
    question: wordsIn(asked?.label, language) || condition.question,
    value: comparedWith(condition.value, asked, language),
  });
};

const comparedWith = (
  value: string | number | boolean,
  asked: Question | undefined,
  language: Language,
): string => {
  const t = texts(language).answer;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return formatDecimal(value, language);
  if (value === 'other' && asked?.other) return `„${t.other}“`;
  const option = asked?.options?.find(({ key }) => key === value);
  return option ? `„${wordsIn(option.label, language)}“` : `„${value}“`;
};

/** A number with as many decimal places as it has. */
export const formatDecimal = (value: number, language: Language): string =>
  formatNumber(value, language, String(value).split('.')[1]?.length ?? 0);

/** What somebody said, in words; nothing, „no statement“ and 0 read differently. */
export const valueText = (question: Question, value: Value | undefined, language: Language): string => {
  const t = texts(language).answer;
  if (value === undefined) return t.notAnswered;
  if (value === null) return t.noStatement;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return formatDecimal(value, language);
  const wordsOf = (key: string) => {
    const option = question.options?.find((one) => one.key === key);
    return option ? wordsIn(option.label, language) : key;
  };
  if (typeof value === 'string')
    return question.type === 'date'
      ? formatDay(value, language)
      : question.type === 'single'
        ? wordsOf(value)
        : value;
  if ('chosen' in value)
    return [
      ...value.chosen.map(wordsOf),
      ...(value.other === undefined ? [] : [`${t.other}: ${value.other}`]),
    ].join(', ');
  if ('ranks' in value)
    return Object.entries(value.ranks)
      .toSorted(([, a], [, b]) => a - b)
      .map(([key, rank]) => `${rank}. ${wordsOf(key)}`)
      .join(', ');
  if ('rows' in value)
    return (question.rows ?? [])
      .filter(({ key }) => value.rows[key] !== undefined)
      .map(({ key, label }) => `${wordsIn(label, language)}: ${wordsOf(value.rows[key] ?? '')}`)
      .join('; ');
  if ('table' in value) return value.table.map((row) => rowText(question, row, language)).join('; ');
  return 'file' in value ? value.name : `${t.other}: ${value.other}`;
};

const rowText = (
  { columns = [] }: Question,
  row: Record<string, string | number>,
  language: Language,
): string =>
  columns
    .flatMap(({ key, label, type }) => {
      const cell = row[key];
      if (cell === undefined) return [];
      const text =
        typeof cell === 'number'
          ? formatDecimal(cell, language)
          : type === 'date'
            ? formatDay(cell, language)
            : cell;
      return [`${wordsIn(label, language)} ${text}`];
    })
    .join(', ');

/** A survey's own title in the reader's language. */
export const titleIn = (
  { title, titleEn }: { title: string; titleEn: string | null },
  language: Language,
): string => (language === 'en' ? (titleEn ?? title) : title);
