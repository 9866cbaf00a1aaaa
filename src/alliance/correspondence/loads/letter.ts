import type { Db } from '../../../platform/database/index.ts';
import { authorityOf } from '../../people/facts.ts';
import type { Authority } from '../../people/types.ts';
import type { Message, Thread } from '../types.ts';

/** A message of ours with what it needs to be set on paper. */
export interface LetterFacts {
  thread: Thread;
  message: Message;
  authority: Authority;
}

export const letterFacts = async (
  db: Db,
  thread: Thread,
  messages: readonly Message[],
  id: number,
): Promise<LetterFacts | undefined> => {
  const message = messages.find((one) => one.id === id && one.direction === 'out');
  const authority = message && (await authorityOf(db, thread.authority));
  return authority && { thread, message, authority };
};

/** The same as the paper shows it. */
export const shownLetter = ({ thread, message, authority }: LetterFacts) => ({
  reference: thread.reference,
  theirReference: thread.theirReference,
  subject: thread.subject,
  deadline: thread.deadline,
  message,
  address: [authority.name, ...authority.address.split('\n')],
  salutation: authority.salutation,
});
