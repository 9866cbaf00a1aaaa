import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { fold } from '../../../shared/fold.ts';
import type { Day } from '../../../shared/days.ts';
import { authorityOf } from '../../people/facts.ts';
import type { Thread } from '../types.ts';

/** A thread as stored; the name of its authority comes from `people`. */
export type StoredThread = Omit<Thread, 'authorityName'>;

export const threadColumns: Sql = sql`
  t.id, t.reference, t.their_reference as "theirReference", t.authority, t.subject, t.about, t.keeper, t.land,
  t.municipality, t.audience, t.deadline, t.opened_on as "openedOn", t.closed_on as "closedOn", t.outcome, t.version`;

const named = async (db: Db, thread: StoredThread | undefined): Promise<Thread | undefined> =>
  thread && { ...thread, authorityName: (await authorityOf(db, thread.authority))?.name ?? '' };

export const selectThread = async (db: Db, id: number): Promise<Thread | undefined> =>
  named(
    db,
    await db.row<StoredThread>(sql`select ${threadColumns} from correspondence.thread t where t.id = ${id}`),
  );

/** Locked until the end of the transaction. */
export const lockThread = async (db: Db, id: number): Promise<Thread | undefined> =>
  named(
    db,
    await db.row<StoredThread>(
      sql`select ${threadColumns} from correspondence.thread t where t.id = ${id} for update`,
    ),
  );

/** The thread under a reference of ours; null where there is none. */
export const selectThreadByReference = async (db: Db, reference: string): Promise<number | null> =>
  (await db.row<{ id: number }>(sql`select id from correspondence.thread where reference = ${reference}`))
    ?.id ?? null;

export type NewThread = Pick<
  Thread,
  | 'reference'
  | 'authority'
  | 'subject'
  | 'about'
  | 'keeper'
  | 'land'
  | 'municipality'
  | 'audience'
  | 'deadline'
  | 'openedOn'
>;

/** The next number of a year; two who ask at once wait for each other. */
export const nextNumber = async (db: Db, year: number): Promise<number> => {
  const { last } = await db.one<{ last: number }>(sql`
    insert into correspondence.number (year, last) values (${year}, 1)
    on conflict (year) do update set last = correspondence.number.last + 1 returning last`);
  return last;
};

export const insertThread = async (
  db: Db,
  thread: NewThread,
  person: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into correspondence.thread (reference, authority, subject, about, keeper, land, municipality, audience,
      deadline, opened_on, opened_by, created_at, folded)
    values (${thread.reference}, ${thread.authority}, ${thread.subject}, ${thread.about}, ${thread.keeper},
      ${thread.land}, ${thread.municipality}, ${thread.audience}, ${thread.deadline}, ${thread.openedOn}, ${person},
      ${now}, ${fold(`${thread.subject} ${thread.reference}`)}) returning id`);
  return id;
};

export const touchThread = (db: Db, id: number): Promise<number> =>
  db.run(sql`update correspondence.thread set version = version + 1 where id = ${id}`);

export const updateDeadline = (db: Db, id: number, deadline: Day | null): Promise<number> =>
  db.run(
    sql`update correspondence.thread set deadline = ${deadline}, version = version + 1 where id = ${id}`,
  );

export const updateTheirReference = (db: Db, id: number, reference: string): Promise<number> =>
  db.run(sql`update correspondence.thread set their_reference = ${reference} where id = ${id}`);

export const closeThreadOn = (db: Db, id: number, day: Day | null, outcome: string | null): Promise<number> =>
  db.run(sql`
    update correspondence.thread set closed_on = ${day}, outcome = ${outcome}, version = version + 1 where id = ${id}`);

/** Threads whose deadline is over and that are not closed, locked. */
export const lockPastDeadline = (
  db: Db,
  today: Day,
): Promise<(StoredThread & { remindedOn: Day | null })[]> =>
  db.rows(sql`
    select ${threadColumns}, t.reminded_on as "remindedOn" from correspondence.thread t
    where t.closed_on is null and t.deadline < ${today} order by t.id for update`);

export const markThreadsReminded = (db: Db, ids: number[], today: Day): Promise<number> =>
  db.run(sql`update correspondence.thread set reminded_on = ${today} where id = any(${ids})`);
