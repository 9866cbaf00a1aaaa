import type { Db } from '../../../platform/database/index.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertMessage, isMailFiled } from '../db/messages.ts';
import { closeThreadOn, touchThread, updateTheirReference } from '../db/threads.ts';
import type { Attachment } from '../rules/attachment.ts';
import type { Message, Thread } from '../types.ts';
import { keepAnnexes } from './annexes.ts';
import { tellKeepers } from './keepers.ts';

/** Something that came in by itself. */
export interface Received {
  channel: Message['channel'];
  day: string;
  author: string;
  text: string | null;
  theirReference: string | null;
  annexes: readonly Attachment[];
  /** A mail as it came, with headers and addresses. */
  original?: Attachment | null;
  mailId?: string;
}

/**
 * Files what came in by itself, opens the thread again where it was closed, and tells those who keep it. Tells what the
 * record keeps: whether it is new, and how the thread had been closed.
 */
export const receive = async (
  db: Db,
  thread: Thread,
  { annexes, original = null, theirReference, text, ...said }: Received,
  occasion: Occasion,
): Promise<{ isNew: boolean; details: Record<string, unknown> }> => {
  if (said.mailId !== undefined && (await isMailFiled(db, said.mailId)))
    return { isNew: false, details: { isNew: false } };
  const files = [
    ...(await keepAnnexes(db, annexes, occasion.now)),
    ...(await keepAnnexes(db, original ? [original] : [], occasion.now, 'original')),
  ];
  const row = { ...said, thread: thread.id, direction: 'in' as const, text: text ?? '', files };
  await insertMessage(db, row, personOf(occasion), occasion.now);
  if (theirReference) await updateTheirReference(db, thread.id, theirReference);
  const { closedOn, outcome } = thread;
  if (closedOn === null) await touchThread(db, thread.id);
  else await closeThreadOn(db, thread.id, null, null);
  const kind = closedOn === null ? 'arrived' : 'reopened';
  await tellKeepers(db, kind, thread, { day: closedOn, text: text ?? '' }, occasion);
  return {
    isNew: true,
    details: { isNew: true, ...(closedOn !== null && { before: { closedOn, outcome } }) },
  };
};
