import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';

export interface ReceivedLetter {
  thread: number;
  reference: string;
  subject: string;
  day: Day;
  isReminder: boolean;
}

/** The latest letters to an authority, the newest first. */
export const selectReceived = (db: Db, authority: number, limit: number): Promise<ReceivedLetter[]> =>
  db.rows(sql`
    select t.id as thread, t.reference, t.subject, m.day, m.is_reminder as "isReminder"
    from correspondence.message m join correspondence.thread t on t.id = m.thread
    where t.authority = ${authority} and m.direction = 'out'
    order by m.day desc, m.id desc limit ${limit}`);
