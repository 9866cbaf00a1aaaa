import type { Db } from '../../../platform/database/index.ts';
import { personOf, type Occasion } from '../../../shared/occasion.ts';
import { insertMessage, type NewMessageRow } from '../db/messages.ts';
import { insertThread, type NewThread, nextNumber } from '../db/threads.ts';
import { referenceOf } from '../rules/reference.ts';
import { sendOut } from './send-out.ts';

/**
 * Opens a thread under the next reference of its year and sends its first message; one whose documents are still being
 * made is sent with them (`sendEnclosed`).
 */
export const begin = async (
  db: Db,
  thread: Omit<NewThread, 'reference' | 'openedOn'>,
  message: Omit<NewMessageRow, 'thread' | 'direction'>,
  occasion: Occasion,
  more: { sendLater?: boolean } = {},
): Promise<{ id: number; reference: string }> => {
  const year = Number(message.day.slice(0, 4));
  const reference = referenceOf(year, await nextNumber(db, year));
  const opened = { ...thread, reference, openedOn: message.day };
  const id = await insertThread(db, opened, personOf(occasion), occasion.now);
  if (more.sendLater)
    await insertMessage(db, { ...message, thread: id, direction: 'out' }, personOf(occasion), occasion.now);
  else await sendOut(db, { ...opened, id }, message, occasion);
  return { id, reference };
};
