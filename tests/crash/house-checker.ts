/**
 * Reads words from its input and prints those of which the data folder given as argument does not hold both the deed and
 * its line on the record. Ends with 1 if the chain of the record is broken.
 */
import { text } from 'node:stream/consumers';
import { openPrepared } from '../../src/boot.ts';
import { readConfig } from '../../src/platform/config.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';

const words = (await text(process.stdin)).split('\n').filter((word) => word !== '');
const database = await openPrepared(readConfig({ DATA_DIR: process.argv[2] ?? '' }));
const missing = await database.rows<{ word: string }>(sql`
  select word from unnest(${words}::text[]) as word
  where (select count(*) from members.published_count where source = word) <> 1
    or (select count(*) from platform.record
      where action = 'members.record-published-count' and details::json ->> 'source' = word) <> 1`);
const { holds } = await verifyLines(recordLines(database));
process.stdout.write(missing.map(({ word }) => `${word}\n`).join(''));
await database.close();
process.exitCode = holds ? 0 : 1;
