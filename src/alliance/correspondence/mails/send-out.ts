import type { Db } from '../../../platform/database/index.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertMessage, type NewMessageRow } from '../db/messages.ts';
import type { Thread } from '../types.ts';
import { mailAuthority } from './authority.ts';

/** Records what goes out, and sends it where it goes out through this house. Answers the number of the message. */
export const sendOut = async (
  db: Db,
  thread: Pick<Thread, 'id' | 'reference' | 'authority' | 'subject' | 'deadline'>,
  message: Omit<NewMessageRow, 'thread' | 'direction'>,
  occasion: Occasion,
): Promise<number | null> => {
  const row = { ...message, thread: thread.id, direction: 'out' as const };
  const id = await insertMessage(db, row, personOf(occasion), occasion.now);
  if (message.channel === 'here')
    await mailAuthority(db, thread, { ...message, isReminder: message.isReminder ?? false }, occasion.now);
  return id;
};
