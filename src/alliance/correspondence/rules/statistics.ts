import { type AnswerKind, answerKinds, type Standing, standings } from '../types.ts';

/** Threads that are alike, as the overview counts them. */
export interface Counted {
  count: number;
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

const sumOf = (threads: readonly Counted[]): number => threads.reduce((sum, { count }) => sum + count, 0);

/**
 * How threads stand and how long answers took. The median of an even number is the mean of the two in the middle,
 * rounded up: nobody waited half a day.
 *
 * @de Auswertung des Schriftwechsels
 * @source schriftwechsel#dauer
 */
export const statisticsOf = (threads: readonly Counted[]): ThreadStatistics => {
  const count = <Key extends string>(keys: readonly Key[], of: (thread: Counted) => string | null) =>
    Object.fromEntries(keys.map((key) => [key, sumOf(threads.filter((one) => of(one) === key))])) as Record<
      Key,
      number
    >;
  const days = (wanted: (thread: Counted) => boolean): Spell[] =>
    threads
      .filter(wanted)
      .flatMap(({ duration, count: times }) => (duration ? { days: duration.days, times } : []))
      .toSorted((a, b) => a.days - b.days);
  const answered = days(({ duration }) => duration?.answered === true);
  const open = days(({ duration, standing }) => duration?.answered === false && standing !== 'closed');
  return {
    threads: sumOf(threads),
    byStanding: count(standings, ({ standing }) => standing),
    byAnswer: count(answerKinds, ({ answer }) => answer),
    medianDays: medianOf(answered),
    longestDays: answered.at(-1)?.days ?? null,
    longestOpenDays: open.at(-1)?.days ?? null,
  };
};

interface Spell {
  days: number;
  times: number;
}

const medianOf = (sorted: readonly Spell[]): number | null => {
  const total = sorted.reduce((sum, { times }) => sum + times, 0);
  const upper = at(sorted, Math.floor(total / 2));
  const lower = at(sorted, Math.floor((total - 1) / 2));
  return upper === null || lower === null ? null : Math.ceil((lower + upper) / 2);
};

/** The days of one of the threads in their order. */
const at = (sorted: readonly Spell[], index: number): number | null => {
  let before = 0;
  for (const { days, times } of sorted) {
    before += times;
    if (index < before) return days;
  }
  return null;
};
