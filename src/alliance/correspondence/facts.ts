import { type Db, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { selectThreadsAbout } from './db/list.ts';
import { selectMessages } from './db/messages.ts';
import { durationOf, isAnswer, standingOf } from './rules/standing.ts';
import type { AnswerKind, Standing } from './types.ts';

export { correspondenceRetentions } from './db/retentions.ts';

/** What was exchanged about something elsewhere in the house, in a line each. */
export interface ThreadLine {
  id: number;
  reference: string;
  authority: number;
  standing: Standing;
  answer: AnswerKind | null;
  duration: { days: number; answered: boolean } | null;
}

/** The threads about a subject such as `statements.statement:3`, the first first. */
export const threadsAbout = async (db: Db, about: string, today: Day): Promise<ThreadLine[]> => {
  const threads = await selectThreadsAbout(db, about);
  const messages = await selectMessages(
    db,
    threads.map(({ id }) => id),
  );
  return threads.map((thread) => {
    const own = messages.filter((message) => message.thread === thread.id);
    return {
      id: thread.id,
      reference: thread.reference,
      authority: thread.authority,
      standing: standingOf(thread, own, today),
      answer: own.findLast(isAnswer)?.answer ?? null,
      duration: durationOf(thread, own, today),
    };
  });
};

/** Gives the threads that one municipality keeps to another. */
export const moveThreads = (db: Db, { from, to }: { from: string; to: string }): Promise<number> =>
  db.run(sql`
    update correspondence.thread set municipality = ${to}, version = version + 1 where municipality = ${from}`);
