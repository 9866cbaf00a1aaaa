import { type Db, sql } from '../../../platform/database/index.ts';
import { hashOfToken, newToken } from '../../../platform/tokens.ts';
import type { Thread } from '../types.ts';
import { lockThread, selectThread } from './threads.ts';

/** Long enough for a ministry's answer. */
export const linkDays = 180;

/** A personal link to one thread; only its hash is kept. Answers the token. */
export const newLink = async (db: Db, thread: number, now: Date): Promise<string> => {
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
  await db.run(sql`
    insert into correspondence.link (token_hash, thread, created_at, expires_at)
    values (${hash}, ${thread}, ${now}, ${expiresAt})`);
  return token;
};

/** How many links still open a thread. */
export const countLinks = async (db: Db, thread: number, now: Date): Promise<number> =>
  (
    await db.one<{ n: number }>(
      sql`select count(*)::int as n from correspondence.link where thread = ${thread} and expires_at > ${now}`,
    )
  ).n;

export const endLinks = (db: Db, thread: number, now: Date): Promise<number> =>
  db.run(
    sql`update correspondence.link set expires_at = ${now} where thread = ${thread} and expires_at > ${now}`,
  );

export interface LinkedThread {
  thread: Thread;
  expiresAt: Date;
}

const find = (db: Db, token: string): Promise<{ thread: number; expiresAt: Date } | undefined> =>
  db.row(sql`
    select thread, expires_at as "expiresAt" from correspondence.link where token_hash = ${hashOfToken(token)}`);

const withThread = async (
  link: { thread: number; expiresAt: Date } | undefined,
  load: (id: number) => Promise<Thread | undefined>,
): Promise<LinkedThread | undefined> => {
  const thread = link && (await load(link.thread));
  return thread && { thread, expiresAt: link.expiresAt };
};

export const selectByLink = async (db: Db, token: string): Promise<LinkedThread | undefined> =>
  withThread(await find(db, token), (id) => selectThread(db, id));

/** The same, with the thread locked until the end of the transaction. */
export const lockByLink = async (db: Db, token: string): Promise<LinkedThread | undefined> =>
  withThread(await find(db, token), (id) => lockThread(db, id));
