import { addDays, addMonths, type Day } from '../../../shared/days.ts';

export const months = [
  'm01',
  'm02',
  'm03',
  'm04',
  'm05',
  'm06',
  'm07',
  'm08',
  'm09',
  'm10',
  'm11',
  'm12',
] as const;
export const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

/** A calendar month or quarter of some year. */
export const periodParts = [...quarters, ...months] as const;
export type PeriodPart = (typeof periodParts)[number];

/** First and last day, both included. @de Berichtszeitraum @source aufnahmen#zeitraum */
export interface Period {
  fromDay: Day;
  toDay: Day;
}

export const periodOf = (year: number, part: PeriodPart): Period => {
  const number = Number(part.slice(1));
  const first = part.startsWith('q') ? 3 * number - 2 : number;
  const fromDay = `${year}-${String(first).padStart(2, '0')}-01`;
  return { fromDay, toDay: addDays(addMonths(fromDay, part.startsWith('q') ? 3 : 1), -1) };
};

/** The year and part that a period is; a month ends in the month in which it begins. */
export const partOf = ({ fromDay, toDay }: Period): { year: number; part: PeriodPart } => {
  const month = Number(fromDay.slice(5, 7));
  const isMonth = fromDay.slice(0, 7) === toDay.slice(0, 7);
  const part = isMonth ? months[month - 1] : quarters[Math.floor((month - 1) / 3)];
  return { year: Number(fromDay.slice(0, 4)), part: part as PeriodPart };
};

/** `2025-q1`: the finest period in which counts are published. */
export const quarterOf = (day: Day): string =>
  `${day.slice(0, 4)}-q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

/**
 * Whether two periods share a day: a month and its quarter do, and would count the same people twice.
 *
 * @de Überschneidung
 * @source aufnahmen#zeitraum
 */
export const overlap = (a: Period, b: Period): boolean => a.fromDay <= b.toDay && b.fromDay <= a.toDay;
