import type { Day } from '../../../shared/days.ts';
import type { ItemResult } from '../types.ts';
import { holdsOn, type Span } from './validity.ts';

/** How an item stands on a day, with the day on which that ends or began to end. */
export type ItemState =
  | { state: 'in-force'; until: Day | null }
  | { state: 'not-yet'; from: Day }
  | { state: 'expired'; on: Day }
  | { state: 'ended'; on: Day }
  | { state: 'rejected' };

/** @de Stand eines Beschlusspunkts @source mandate#geltung */
export const itemState = (
  item: { result: ItemResult; spans: readonly Span[]; endings: readonly Day[] },
  day: Day,
): ItemState => {
  if (item.result === 'rejected') return { state: 'rejected' };
  const now = item.spans.filter((span) => holdsOn([span], day)).map(({ to }) => to);
  if (now.length > 0) return { state: 'in-force', until: now.includes(null) ? null : latest(now) };
  const coming = item.spans.map(({ from }) => from).filter((from) => from > day);
  if (coming.length > 0) return { state: 'not-yet', from: coming.sort()[0] as Day };
  const ended = item.endings.filter((one) => one <= day).at(-1);
  return ended
    ? { state: 'ended', on: ended }
    : { state: 'expired', on: latest(item.spans.map(({ to }) => to)) ?? day };
};

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, one) => (one !== null && (last === null || one > last) ? one : last), null);
