import type { Day } from '../../../shared/days.ts';
import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Thread } from '../types.ts';
import { type Attachment, decideAttachment } from './attachment.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** A message as somebody wants to record it. */
export interface NewMessage {
  day: Day;
  text: string | null;
  deadline?: Day | null;
}

/** What comes with a message, as it was uploaded. */
export type Brought = { name: string; bytes: Uint8Array } | null;

/**
 * A message says something or brings a document; it bears a day that has come; a deadline lies after the message. A
 * closed thread takes no more messages until it is opened again; null begins a new one, or takes what came in by itself:
 * the answer of an authority is never refused because we had closed the matter, it opens the thread again.
 *
 * @de Nachricht
 * @source schriftwechsel#nachricht
 */
export const decideMessage = <Deed extends NewMessage>(
  thread: Pick<Thread, 'closedOn'> | null,
  deed: Deed,
  brought: Brought,
  today: Day,
): Decision<Deed & { attached: Attachment | null }> => {
  if (thread && thread.closedOn !== null) return decline('thread-closed');
  if (deed.text === null && brought === null) return decline('nothing-said', { field: 'text' });
  if (deed.day > today) return decline('day-in-future', { field: 'day' });
  if (deed.deadline && deed.deadline <= deed.day) return decline('deadline-too-early', { field: 'deadline' });
  const attachment = decideAttachment(brought);
  return attachment.accepted ? accept({ ...deed, attached: attachment.deed }) : attachment;
};
