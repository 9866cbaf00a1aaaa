import type { Day } from '../../../shared/days.ts';
import { type Actor, audienceOf } from '../../../shared/occasion.ts';
import type { AnswerKind, Message, Promised, Standing } from '../types.ts';

/**
 * Whether somebody reads as the alliance does: neither as the public nor for an authority.
 *
 * @de Unsere Seite
 * @source schriftwechsel#einsicht
 */
export const isOurs = (actor: Actor): boolean =>
  audienceOf(actor, { municipality: '', land: '' }) !== 'public';

/** What our side makes of an exchange: whether it is answered, how, after how long, and what came of it. */
interface Judgement {
  closedOn: Day | null;
  standing: Standing | null;
  answer: AnswerKind | null;
  duration: { days: number; answered: boolean } | null;
  outcome?: string | null;
  promises?: readonly Promised[];
}

/**
 * A thread as the authority sees it, and everybody else outside of the alliance: that it is closed, but nothing of what we
 * think of the answers, of their outcome, and of what was promised.
 *
 * @de Vorgang aus Sicht der Behörde
 * @source schriftwechsel#einsicht
 */
export const forAuthority = <Row extends Judgement>(row: Row) => ({
  ...row,
  standing: row.closedOn === null ? null : ('closed' as const),
  answer: null,
  duration: null,
  ...('outcome' in row && { outcome: null }),
  ...('promises' in row && { promises: [] }),
});

/**
 * The messages that somebody reads: notes for our own side and our judgement stay on our side, the original of a mail with
 * those who keep the thread.
 *
 * @de Leserkreis einer Nachricht
 * @source schriftwechsel#einsicht
 */
export const messagesFor = <One extends Message>(
  messages: readonly One[],
  reader: { ours: boolean; keeps: boolean },
) =>
  messages
    .filter(({ readers }) => reader.ours || readers === 'all')
    .map((message) => ({
      ...message,
      ...(!reader.ours && { answer: null, answerNote: null }),
      files: message.files.filter(({ kind }) => reader.keeps || kind === 'annex'),
    }));

/**
 * Who reads a message where nobody chose: what was said in a meeting or heard from the press is a note of our own; what
 * the authority wrote it may read again.
 *
 * @de Leserkreis einer Nachricht
 * @source schriftwechsel#einsicht
 */
export const usualReaders = (channel: Message['channel']): Message['readers'] =>
  channel === 'meeting' || channel === 'press' ? 'ours' : 'all';
