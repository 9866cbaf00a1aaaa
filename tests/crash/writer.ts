/** Writes without end into the data folder given as argument; says `ack WORD` once a word is committed. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { sql } from '../../src/platform/database/sql.ts';

const database = await openDatabase({ dataDir: process.argv[2] ?? '' });
await migrate(database, [
  { name: '0001-crash.sql', text: 'create table word (word text primary key, half int not null)' },
]);

const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());

const write = async (): Promise<void> => {
  while (!stop.signal.aborted) {
    const word = randomUUID();
    try {
      await database.transaction(async (tx) => {
        await tx.run(sql`insert into word values (${word}, 1)`);
        await tx.run(sql`update word set half = 2 where word = ${word}`);
      });
      process.stdout.write(`ack ${word}\n`);
    } catch {
      // the server was killed under it: not acknowledged, so nothing was promised
      await sleep(10);
    }
  }
};
await Promise.all([write(), write(), write()]);
await database.close();
