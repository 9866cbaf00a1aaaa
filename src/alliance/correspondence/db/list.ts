import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { fold } from '../../../shared/fold.ts';
import type { Day } from '../../../shared/days.ts';
import type { Reader } from '../rules/reader.ts';
import type { AnswerKind, Standing } from '../types.ts';
import { type StoredThread, threadColumns } from './threads.ts';

export interface ThreadFilter {
  authority: number | null;
  land: string | null;
  /** Words in subject, reference or messages. */
  text: string | null;
  standing: Standing | null;
}

/** What follows from the messages of a thread; the rules `standingOf` and `durationOf` say the same of one. */
export interface Told {
  standing: Standing;
  /** What the latest real answer said. */
  answer: AnswerKind | null;
  days: number | null;
  answered: boolean;
}
export type ListedThread = StoredThread & Told;

const readable = ({ authority, anywhere, atHome, inLand }: Reader): Sql => sql`
  (t.audience = any(${anywhere}) or t.authority = ${authority}
    or (t.municipality = ${atHome.municipality} and t.audience = any(${atHome.audiences}))
    or (t.land = any(${inLand.lands}) and t.audience = any(${inLand.audiences})))`;

/** Words are looked for only where the reader may read them. */
const matches = ({ authority, land, text }: ThreadFilter, ours: boolean): Sql => {
  const words = text === null ? null : fold(text);
  return sql`
    (${authority}::bigint is null or t.authority = ${authority})
    and (${land}::text is null or t.land = ${land})
    and (${words}::text is null or position(${words} in t.folded) > 0
      or exists (select from correspondence.message m where m.thread = t.id and (${ours} or m.readers = 'all')
        and position(${words} in m.folded) > 0))`;
};

/** The threads that somebody may read, with what follows from their messages. */
const told = (filter: ThreadFilter, reader: Reader, today: Day): Sql => sql`
  with readable as (
    select t.* from correspondence.thread t where ${matches(filter, reader.ours)} and ${readable(reader)}),
  numbered as (
    select m.thread, m.direction, m.day, m.answer, row_number() over (partition by m.thread order by m.day, m.id) as n
    from correspondence.message m join readable t on t.id = m.thread),
  first_out as (
    select m.thread, min(m.day) as day, max(m.n) as last from numbered m where m.direction = 'out' group by m.thread),
  said as (
    select m.thread, bool_or(m.direction = 'in' and m.answer is null) as unjudged,
      max(m.n) filter (where m.answer <> 'receipt') as last,
      min(m.day) filter (where m.answer <> 'receipt' and m.day >= f.day) as answered_on,
      (array_agg(m.answer order by m.n desc) filter (where m.answer <> 'receipt'))[1] as answer
    from numbered m left join first_out f on f.thread = m.thread group by m.thread),
  told as (
    select t.*, s.answer, s.answered_on is not null as answered,
      coalesce(s.answered_on, t.closed_on, ${today}::date) - f.day as days,
      case when t.closed_on is not null then 'closed' when s.unjudged then 'to-classify'
        when coalesce(s.last, 0) > coalesce(f.last, 0) then 'answered' when t.deadline < ${today} then 'overdue'
        else 'waiting' end as standing
    from readable t left join first_out f on f.thread = t.id left join said s on s.thread = t.id)`;

export const threadOrders = ['opened', 'deadline', 'days'] as const;
export type ThreadOrder = (typeof threadOrders)[number];

/** The latest first; the nearest deadline first; the longest wait first. */
const orders: Record<ThreadOrder, Sql> = {
  opened: sql`t.opened_on desc, t.id desc`,
  deadline: sql`t.deadline nulls last, t.id desc`,
  days: sql`t.days desc nulls last, t.id desc`,
};

/** One page of the threads that somebody may read. */
export const selectThreads = (
  db: Db,
  filter: ThreadFilter,
  reader: Reader,
  today: Day,
  { order, page, size }: { order: ThreadOrder; page: number; size: number },
): Promise<ListedThread[]> =>
  db.rows(sql`
    ${told(filter, reader, today)}
    select ${threadColumns}, t.standing, t.answer, t.days, t.answered from told t
    where ${filter.standing}::text is null or t.standing = ${filter.standing}
    order by ${orders[order]} limit ${size} offset ${(page - 1) * size}`);

/** The same threads counted: alike in standing, answer and days, whatever the standing that is looked for. */
export const countThreads = (
  db: Db,
  filter: ThreadFilter,
  reader: Reader,
  today: Day,
): Promise<(Told & { count: number })[]> =>
  db.rows(sql`
    ${told(filter, reader, today)}
    select t.standing, t.answer, t.days, t.answered, count(*)::int as count from told t group by 1, 2, 3, 4`);

/** Authorities with which somebody may read a thread. */
export const authoritiesRead = async (db: Db, reader: Reader): Promise<Set<number>> =>
  new Set(
    (
      await db.rows<{ authority: number }>(
        sql`select distinct t.authority from correspondence.thread t where ${readable(reader)}`,
      )
    ).map(({ authority }) => authority),
  );

/** Threads about something elsewhere in the house, such as `statements.statement:3`. */
export const selectThreadsAbout = (db: Db, about: string): Promise<StoredThread[]> =>
  db.rows(sql`
    select ${threadColumns} from correspondence.thread t where t.about = ${about} order by t.opened_on, t.id`);
