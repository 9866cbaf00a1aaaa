import { type Db, sql } from '../database/index.ts';
import { faultOf, type Line } from './chain.ts';

export type Verdict =
  | { holds: true; lines: number; last: string | null }
  | { holds: false; lines: number; brokenAt: number; fault: 'gap' | 'link' | 'content' };

const page = 5_000;

/** The lines after one, in order, as many as fit into little memory. */
export const recordPortion = async (db: Db, after: number): Promise<Line[]> => {
  const lines = await db.rows<Omit<Line, 'at'> & { at: Date }>(sql`
    select seq, at, action, about, municipality, land, person, office, role, job, details,
      encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
    from platform.record where seq > ${after} order by seq limit ${page}`);
  return lines.map((line) => ({ ...line, at: line.at.toISOString() }));
};

/** Reads the whole record in order, in portions that fit into little memory. */
export async function* recordLines(db: Db): AsyncGenerator<Line> {
  let after = 0;
  while (true) {
    const lines = await recordPortion(db, after);
    yield* lines;
    if (lines.length < page) return;
    after = lines.at(-1)?.seq ?? after;
  }
}

/** Follows the chain from the first line and names the first one that is not as it was written. */
export const verifyLines = async (lines: AsyncIterable<Line> | Iterable<Line>): Promise<Verdict> => {
  let before: Line | null = null;
  let count = 0;
  for await (const line of lines) {
    const fault = faultOf(line, before);
    if (fault) return { holds: false, lines: count, brokenAt: line.seq, fault };
    before = line;
    count += 1;
  }
  return { holds: true, lines: count, last: before?.hash ?? null };
};
