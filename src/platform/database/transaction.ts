import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Connections } from './connections.ts';
import type { Db } from './database.ts';
import { isOutdatedPlan, isRepeatable } from './errors.ts';
import { onlyRow, theRow } from './rows.ts';
import { asOne, type Piece, rememberShape, type Shape, shapeOf, takenApart } from './several.ts';
import type { Sql } from './sql.ts';
import { statementName } from './statement-name.ts';

const attempts = 5;

/** Does the work again when it collided with another transaction, after a short and uneven pause. */
export const repeating = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isRepeatable(error)) throw error;
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
};

/** Runs `work` between `begin` and commit, or rolls back and throws what it threw. */
export const inTransaction = async <T>(
  connections: Connections,
  counter: { statements: number },
  begin: string,
  work: (tx: Db) => Promise<T>,
): Promise<T> => {
  const client = await connections.acquire();
  const connection = sending(client, counter);
  let usable = true;
  try {
    await connection.send(begin);
    const result = await work(connection.db);
    connection.closeToOthers();
    const { command } = await connection.send('commit');
    if (command !== 'COMMIT') throw new Error('rolled back: a statement had failed and its error was caught');
    return result;
  } catch (error) {
    connection.closeToOthers();
    usable = await connection.send('rollback').then(
      () => true,
      () => false,
    );
    throw error;
  } finally {
    client.release(!usable || connection.spoiled());
  }
};

/** A connection that takes one statement at a time, counts them, and knows when it must not be used again. */
export const sending = (client: PoolClient, counter: { statements: number }) => {
  let spoiled = false;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();
  const send = (statement: string | QueryConfig): Promise<QueryResult> => {
    const next = last.then(() => {
      counter.statements++;
      return client.query(statement);
    });
    last = next.catch((error: unknown) => (spoiled ||= isOutdatedPlan(error)));
    return next;
  };
  const ask = (statement: string | QueryConfig): Promise<QueryResult> =>
    closed
      ? Promise.reject(new Error('the transaction is over; was a statement not awaited?'))
      : send(statement);
  return { send, db: dbOver(ask), spoiled: () => spoiled, closeToOthers: () => void (closed = true) };
};

const dbOver = (ask: (statement: string | QueryConfig) => Promise<QueryResult>): Db => {
  const query = ({ text, values }: Sql): Promise<QueryResult> => {
    const name = statementName(text);
    return ask({ text, values, ...(name && { name }) });
  };
  const rows = async <T>(statement: Sql): Promise<T[]> => (await query(statement)).rows as T[];
  /** The rows of one question; its columns are remembered, so that it can be asked with others the next time. */
  const alone = async <T>(statement: Sql): Promise<T[]> => {
    const { rows: found, fields } = await query(statement);
    rememberShape(statement, fields);
    return found as T[];
  };
  return {
    rows,
    row: async <T>(statement: Sql) => onlyRow<T>(await rows(statement), statement),
    one: async <T>(statement: Sql) => theRow<T>(await rows(statement), statement),
    async several<T>(queries: readonly Sql[]) {
      const known = queries.map(shapeOf).filter((shape) => shape !== undefined);
      if (queries.length < 2 || known.length < queries.length) return inTurn(queries, alone<T>);
      const questions = queries.map((one, index) => ({ query: one, shape: known[index] as Shape }));
      return takenApart<T>(await rows<Piece>(asOne(questions)), known);
    },
    run: async (statement) => (await query(statement)).rowCount ?? 0,
    script: async (text) => void (await ask(text)),
  };
};

const inTurn = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
};
