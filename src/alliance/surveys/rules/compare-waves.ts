import type { Words } from '../questionnaire-types.ts';
import type { QuestionType } from '../questionnaire-types.ts';
import type { SeenQuestion, SeenResult } from './public-result.ts';

/** One wave as it is put beside others. */
export interface Wave {
  survey: number;
  wave: number;
  result: SeenResult;
}

/** One row of the comparison; a wave that did not ask, or asked otherwise, says undefined; hidden is null. */
export interface ComparedRow {
  key: string;
  label: Words;
  counts: (number | null | undefined)[];
}
export interface Compared {
  key: string;
  type: QuestionType;
  label: Words;
  answered: (number | null | undefined)[];
  rows: ComparedRow[];
  sums: (number | null | undefined)[] | null;
}

/**
 * The waves of a series side by side, question by question, by their keys. Only questions that at least two waves asked
 * in the same type are compared; the words are those of the latest wave.
 *
 * @de Vergleich der Wellen
 * @source umfragen#wellen
 */
export const compareWaves = (waves: readonly Wave[]): Compared[] => {
  const latestFirst = waves.toReversed();
  const keys = new Map<string, SeenQuestion>();
  for (const { result } of latestFirst)
    for (const question of result.questions) if (!keys.has(question.key)) keys.set(question.key, question);
  return [...keys.values()].flatMap((latest) => {
    const same = waves.map(({ result }) =>
      result.questions.find(({ key, type }) => key === latest.key && type === latest.type),
    );
    if (same.filter(Boolean).length < 2) return [];
    const hasNumbers = latest.type === 'integer' || latest.type === 'decimal';
    return [
      {
        key: latest.key,
        type: latest.type,
        label: latest.label,
        answered: same.map((one) => one?.answered),
        rows: rowsOf(latest, same),
        sums: hasNumbers
          ? same.map((one) => one && (one.number?.sum ?? (one.answered === 0 ? 0 : null)))
          : null,
      },
    ];
  });
};

const rowsOf = (latest: SeenQuestion, same: readonly (SeenQuestion | undefined)[]): ComparedRow[] => {
  if (latest.number !== undefined || latest.type === 'integer' || latest.type === 'decimal') return [];
  const cellsOf = (one: SeenQuestion | undefined) => one?.exclusive ?? one?.parts;
  const known = new Map<string, Words>();
  for (const one of [latest, ...same])
    for (const { key, label } of cellsOf(one) ?? []) if (!known.has(key)) known.set(key, label);
  return [...known].map(([key, label]) => ({
    key,
    label,
    counts: same.map((one) => cellsOf(one)?.find((cell) => cell.key === key)?.count),
  }));
};
