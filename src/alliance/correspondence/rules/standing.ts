import { type Day, daysBetween } from '../../../shared/days.ts';
import type { AnswerKind, Message, Standing, Thread } from '../types.ts';

type Said = Pick<Message, 'direction' | 'day' | 'answer'>;
type Asked = Pick<Thread, 'closedOn' | 'deadline'>;

/** A receipt says only that something arrived. */
export const isAnswer = ({ answer }: { answer: AnswerKind | null }): boolean =>
  answer !== null && answer !== 'receipt';

/**
 * Where a thread stands on a day. Something that came in and was not judged yet comes first: it is our turn. A thread is
 * answered as long as nothing of ours went out after the last real answer; a receipt is no answer. The deadline is over
 * the day after it.
 *
 * @de Stand eines Vorgangs
 * @source schriftwechsel#stand
 */
export const standingOf = (
  { closedOn, deadline }: Asked,
  messages: readonly Said[],
  today: Day,
): Standing => {
  if (closedOn !== null) return 'closed';
  if (messages.some(({ direction, answer }) => direction === 'in' && answer === null)) return 'to-classify';
  const lastOut = messages.findLastIndex(({ direction }) => direction === 'out');
  const lastAnswer = messages.findLastIndex(isAnswer);
  if (lastAnswer > lastOut) return 'answered';
  return deadline !== null && deadline < today ? 'overdue' : 'waiting';
};

/**
 * Days from our first message to the first real answer; without one, to the day the thread was closed or to today.
 *
 * @de Antwortdauer
 * @source schriftwechsel#dauer
 */
export const durationOf = (
  { closedOn }: Pick<Thread, 'closedOn'>,
  messages: readonly Said[],
  today: Day,
): { days: number; answered: boolean } | null => {
  const first = messages.find(({ direction }) => direction === 'out');
  if (!first) return null;
  const answer = messages.find((message) => isAnswer(message) && message.day >= first.day);
  return { days: daysBetween(first.day, answer?.day ?? closedOn ?? today), answered: answer !== undefined };
};
