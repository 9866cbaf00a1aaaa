/** Reads words from its input and prints those that the data folder given as argument does not hold whole. */
import { text } from 'node:stream/consumers';
import { openDatabase } from '../../src/platform/database/database.ts';
import { sql } from '../../src/platform/database/sql.ts';

const words = (await text(process.stdin)).split('\n').filter((word) => word !== '');
const database = await openDatabase({ dataDir: process.argv[2] ?? '' });
const missing = await database.rows<{ word: string }>(sql`
  select word from unnest(${words}::text[]) as word
  where not exists (select from word as kept where kept.word = word.word and half = 2)`);
process.stdout.write(missing.map(({ word }) => `${word}\n`).join(''));
await database.close();
