import type { Db } from './database.ts';
import type { Sql } from './sql.ts';
import { onlyRow, theRow } from './rows.ts';

interface Question {
  query: Sql;
  answer: (rows: unknown[]) => void;
  fail: (error: unknown) => void;
}

/**
 * The same database, but questions that are asked at the same time travel as one statement: `Promise.all` of reads that
 * ask once costs one round trip, however many they are, as soon as the columns of each are known from an earlier answer. A
 * question that needs another one's answer costs the next trip.
 */
export const together = <D extends Db>(database: D): D => {
  let waiting: Question[] = [];
  const send = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    try {
      const answers = await database.several<unknown>(asked.map(({ query }) => query));
      asked.forEach(({ answer }, index) => answer(answers[index] ?? []));
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };
  const rows = <T>(query: Sql): Promise<T[]> =>
    new Promise((answer, fail) => {
      // after everything that can run without an answer has run and asked
      if (waiting.length === 0) setImmediate(() => void send());
      waiting.push({ query, answer: answer as Question['answer'], fail });
    });
  const questions: Pick<Db, 'rows' | 'row' | 'one'> = {
    rows,
    row: async <T>(query: Sql) => onlyRow<T>(await rows(query), query),
    one: async <T>(query: Sql) => theRow<T>(await rows(query), query),
  };
  // what else it does is its own business
  return Object.assign(Object.create(database) as D, questions);
};
