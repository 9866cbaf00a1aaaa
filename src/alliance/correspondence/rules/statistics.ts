import { type AnswerKind, answerKinds, type Standing, standings } from '../types.ts';

/** A thread as the overview counts it. */
export interface Counted {
  standing: Standing;
  /** What the latest real answer said. */
  answer: AnswerKind | null;
  duration: { days: number; answered: boolean } | null;
}

export interface ThreadStatistics {
  threads: number;
  byStanding: Record<Standing, number>;
  byAnswer: Record<AnswerKind, number>;
  /** Days until the first real answer, over threads that have one; null where none has. */
  medianDays: number | null;
  longestDays: number | null;
  /** The longest wait without an answer among threads that are not closed. */
  longestOpenDays: number | null;
}

/**
 * How threads stand and how long answers took. The median of an even number is the mean of the two in the middle,
 * rounded up: nobody waited half a day.
 *
 * @de Auswertung des Schriftwechsels
 * @source schriftwechsel#dauer
 */
export const statisticsOf = (threads: readonly Counted[]): ThreadStatistics => {
  const count = <Key extends string>(keys: readonly Key[], of: (thread: Counted) => string | null) =>
    Object.fromEntries(keys.map((key) => [key, threads.filter((one) => of(one) === key).length])) as Record<
      Key,
      number
    >;
  const days = (wanted: (thread: Counted) => boolean): number[] =>
    threads
      .filter(wanted)
      .flatMap(({ duration }) => duration?.days ?? [])
      .toSorted((a, b) => a - b);
  const answered = days(({ duration }) => duration?.answered === true);
  const open = days(({ duration, standing }) => duration?.answered === false && standing !== 'closed');
  return {
    threads: threads.length,
    byStanding: count(standings, ({ standing }) => standing),
    byAnswer: count(answerKinds, ({ answer }) => answer),
    medianDays: medianOf(answered),
    longestDays: answered.at(-1) ?? null,
    longestOpenDays: open.at(-1) ?? null,
  };
};

const medianOf = (sorted: readonly number[]): number | null => {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : Math.ceil((lower + upper) / 2);
};
