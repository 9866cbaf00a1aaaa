import type { Db } from '../../../platform/database/index.ts';
import { selectThreadsAbout } from '../db/list.ts';
import { insertEnclosure, selectMessages } from '../db/messages.ts';
import { touchThread } from '../db/threads.ts';
import { mailAuthority } from './authority.ts';

/** Puts a document that is ready now to the first message of a thread, and sends the message that waited for it. */
export const sendEnclosed = async (db: Db, about: string, file: number, now: Date): Promise<void> => {
  const [thread] = await selectThreadsAbout(db, about);
  if (!thread) return;
  const message = (await selectMessages(db, [thread.id])).find(({ direction }) => direction === 'out');
  if (!message) return;
  await insertEnclosure(db, message.id, file);
  await touchThread(db, thread.id);
  if (message.channel === 'here') await mailAuthority(db, thread, message, now);
};
