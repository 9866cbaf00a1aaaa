import { type Db, type Sql, sql } from './database/index.ts';

/** Something that is kept for a while only: what, for how long and since when, and how what is older goes. */
export interface Retention {
  /** As the record and the handbook name it. */
  kind: string;
  days: number;
  /** What goes and from when the days count, as a row of the table in the handbook. */
  de: { what: string; since: string };
  /** The rows whose time is over at a moment that lies the days back. */
  over(before: Date): { table: Sql; where: Sql };
  /** What becomes of them; without it they are deleted. */
  instead?: Sql;
}

/** How many have been kept long enough. */
export const countOver = async (db: Db, { over }: Retention, before: Date): Promise<number> => {
  const { table, where } = over(before);
  return (await db.one<{ count: number }>(sql`select count(*)::int as count from ${table} where ${where}`))
    .count;
};

/** Deletes, or empties, what has been kept long enough; answers how many. */
export const forgetOver = (db: Db, { over, instead }: Retention, before: Date): Promise<number> => {
  const { table, where } = over(before);
  return db.run(
    instead ? sql`update ${table} set ${instead} where ${where}` : sql`delete from ${table} where ${where}`,
  );
};

/** What the platform itself keeps. */
export const platformRetentions: readonly Retention[] = [
  {
    kind: 'sessions',
    // SESSION_HOURS allows no session to last longer.
    days: 7,
    de: { what: 'Sitzungen', since: 'Anmeldung' },
    over: (before) => ({ table: sql`platform.session`, where: sql`created_at <= ${before}` }),
  },
  {
    kind: 'submissions',
    days: 30,
    de: { what: 'Kennzeichen abgesandter Formulare, die doppeltes Absenden erkennen', since: 'Absenden' },
    over: (before) => ({ table: sql`platform.submission`, where: sql`at <= ${before}` }),
  },
  {
    kind: 'mail-texts',
    // Long enough to send again what did not arrive; who got it has it in their own mailbox.
    days: 30,
    de: {
      what: 'Text und Anhänge von E-Mails; was bis dahin nicht hinausging, geht nicht mehr hinaus',
      since: 'letzter Versuch',
    },
    over: (before) => ({
      table: sql`platform.mail`,
      where: sql`greatest(created_at, sent_at, send_at) <= ${before} and body <> ''`,
    }),
    instead: sql`body = '', attachments = '[]', headers = '{}', attempts = greatest(attempts, 10),
      error = case when sent_at is null then coalesce(error, 'nicht verschickt, bevor der Text gelöscht wurde') end`,
  },
  {
    kind: 'mails',
    days: 730,
    de: { what: 'Zeilen des Postbuchs (Adresse, Betreff, Anlass)', since: 'Entstehen der E-Mail' },
    over: (before) => ({ table: sql`platform.mail`, where: sql`created_at <= ${before}` }),
  },
  {
    kind: 'jobs',
    days: 90,
    de: { what: 'Aufträge des Hintergrunds', since: 'Ende des Auftrags' },
    over: (before) => ({
      table: sql`platform.job`,
      where: sql`state in ('done', 'failed', 'cancelled') and coalesce(ended_at, created_at) <= ${before}`,
    }),
  },
];
