import type { Db } from '../../../platform/database/index.ts';
import { insertFile } from '../../../platform/files.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertMessage } from '../db/messages.ts';
import { touchThread, updateTheirReference } from '../db/threads.ts';
import type { Attachment } from '../rules/attachment.ts';
import type { Message, Thread } from '../types.ts';
import { tellKeepers } from './keepers.ts';

/** Something that came in by itself. */
export interface Received {
  channel: Message['channel'];
  day: string;
  author: string;
  text: string | null;
  theirReference: string | null;
  attached: Attachment | null;
  mailId?: string;
}

/** Files what came in by itself and tells those who keep the thread; false where the same mail was filed before. */
export const receive = async (
  db: Db,
  thread: Thread,
  { attached, theirReference, text, ...said }: Received,
  occasion: Occasion,
): Promise<boolean> => {
  const file = attached && (await insertFile(db, attached, occasion.now));
  const row = { ...said, thread: thread.id, direction: 'in' as const, text: text ?? '', file };
  const id = await insertMessage(db, row, personOf(occasion), occasion.now);
  if (id === null) return false;
  if (theirReference) await updateTheirReference(db, thread.id, theirReference);
  await touchThread(db, thread.id);
  await tellKeepers(db, 'arrived', thread, { day: null, text: text ?? '' }, occasion);
  return true;
};
