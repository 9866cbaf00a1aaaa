import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { authoritiesOf } from '../../people/facts.ts';
import type { Message, Thread } from '../types.ts';
import { selectMessages } from './messages.ts';
import { type StoredThread, threadColumns } from './threads.ts';

export interface ThreadFilter {
  authority: number | null;
  land: string | null;
  /** Words in subject, reference or messages. */
  text: string | null;
}

const matches = ({ authority, land, text }: ThreadFilter): Sql => sql`
  (${authority}::bigint is null or t.authority = ${authority})
  and (${land}::text is null or t.land = ${land})
  and (${text}::text is null or position(lower(${text}) in lower(t.subject || ' ' || t.reference)) > 0
    or exists (select from correspondence.message m
      where m.thread = t.id and position(lower(${text}) in lower(m.text)) > 0))`;

/** All threads that match, with their messages: standing and duration follow from them. The latest opened first. */
export const selectThreads = async (
  db: Db,
  filter: ThreadFilter,
): Promise<{ thread: Thread; messages: Message[] }[]> => {
  const threads = await db.rows<StoredThread>(sql`
    select ${threadColumns} from correspondence.thread t where ${matches(filter)}
    order by t.opened_on desc, t.id desc`);
  if (threads.length === 0) return [];
  const names = new Map((await authoritiesOf(db)).map(({ id, name }) => [id, name]));
  const byThread = Map.groupBy(
    await selectMessages(
      db,
      threads.map(({ id }) => id),
    ),
    ({ thread }) => thread,
  );
  return threads.map((thread) => ({
    thread: { ...thread, authorityName: names.get(thread.authority) ?? '' },
    messages: byThread.get(thread.id) ?? [],
  }));
};

/** Threads about something elsewhere in the house, such as `statements.statement:3`. */
export const selectThreadsAbout = (db: Db, about: string): Promise<StoredThread[]> =>
  db.rows(sql`
    select ${threadColumns} from correspondence.thread t where t.about = ${about} order by t.opened_on, t.id`);
