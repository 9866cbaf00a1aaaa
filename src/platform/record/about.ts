import { type Db, sql } from '../database/index.ts';

/** A deed as the history of one thing tells it: what was done, when, in which office; never by whom. */
export interface HistoryLine {
  seq: number;
  at: Date;
  action: string;
  role: string | null;
  /** What the record keeps of the deed: its input, and under `before` what stood there. */
  details: Record<string, unknown>;
}

/** The latest deeds about one thing, newest first. */
export const selectLinesAbout = async (db: Db, about: string, limit = 50): Promise<HistoryLine[]> => {
  const lines = await db.rows<Omit<HistoryLine, 'details'> & { details: string }>(sql`
    select seq, at, action, role, details from platform.record where about = ${about}
    order by seq desc limit ${limit}`);
  return lines.map((line) => ({ ...line, details: JSON.parse(line.details) }));
};
