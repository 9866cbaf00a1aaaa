import type { Db } from '../../../platform/database/index.ts';
import type { ThreadPlace } from '../types.ts';
import type { Message, Promised, Thread } from '../types.ts';
import { selectMessages } from './messages.ts';
import { selectPromises } from './promises.ts';
import { lockThread, selectThread } from './threads.ts';

/** A thread with all that belongs to it, and its place for permissions. */
export interface ThreadFacts {
  thread: Thread;
  place: ThreadPlace;
  messages: Message[];
  promises: Promised[];
}

const complete = async (db: Db, thread: Thread | undefined): Promise<ThreadFacts | undefined> =>
  thread && {
    thread,
    place: thread,
    messages: await selectMessages(db, [thread.id]),
    promises: await selectPromises(db, [thread.id]),
  };

export const threadFacts = async (db: Db, id: number): Promise<ThreadFacts | undefined> =>
  complete(db, await selectThread(db, id));

/** For deeds: locked until the end of the transaction. */
export const keptThread = async (db: Db, id: number): Promise<ThreadFacts | undefined> =>
  complete(db, await lockThread(db, id));
