import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cancelJob } from '../../src/alliance/operations/actions/cancel-job.ts';
import { retryJob } from '../../src/alliance/operations/actions/retry-job.ts';
import { sql } from '../../src/platform/database/index.ts';
import { enqueue } from '../../src/platform/jobs/enqueue.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const federal = await makePerson('K');
const starter = await makePerson('AP', { municipality: places.flensburg, name: 'Sascha Start' });
const other = await makePerson('AP', { municipality: places.flensburg });

const started = async (actor: Actor, name = 'operations.follow-chain'): Promise<number> =>
  (await database.transaction((db) => enqueue(db, name, {}, { actor, now: clock.now() }))) as number;
const stateOf = async (id: number) =>
  (await database.one<{ state: string }>(sql`select state from platform.job where id = ${id}`)).state;
const status = async (who: typeof federal | undefined, path: string) =>
  (await (await browser(who)).get(path)).status;

describe('jobs', () => {
  it('are followed by whoever started them and by the federal coordination', async () => {
    const path = `/betrieb/auftraege/${await started(starter)}`;
    assert.deepEqual(
      [
        await status(starter, path),
        await status(federal, path),
        await status(other, path),
        await status(undefined, path),
      ],
      [200, 200, 403, 401],
    );
    assert.match(await (await (await browser(federal)).get(path)).text(), /Sascha Start/);
    assert.equal(await status(starter, '/betrieb/auftraege'), 403);
    assert.equal(await status(federal, '/betrieb/auftraege/999999'), 404);
  });

  it('are cancelled while they wait, and begin anew', async () => {
    const id = await started(starter);
    const { submit } = await browser(starter);
    assert.equal((await submit(`/betrieb/auftraege/${id}/abbrechen`, {})).status, 303);
    assert.equal(await stateOf(id), 'cancelled');
    const again = await act(starter, cancelJob, { id });
    assert.equal(again.outcome === 'declined' && again.declined.reason, 'operations.job-has-ended');
    assert.equal((await act(other, retryJob, { id })).outcome, 'forbidden');
    assert.equal((await act(starter, retryJob, { id })).outcome, 'done');
    await work();
    assert.equal(await stateOf(id), 'done');
  });

  it('that failed say so to the federal coordination, in the list and on their page', async () => {
    const id = await started(starter, 'operations.unknown');
    await work();
    assert.equal(await stateOf(id), 'failed');
    const list = await (await (await browser(federal)).get('/betrieb/auftraege?zustand=failed')).text();
    assert.match(list, new RegExp(`/betrieb/auftraege/${id}"`));
    assert.match(
      await (await (await browser(federal)).get(`/betrieb/auftraege/${id}`)).text(),
      /no job is called/,
    );
    assert.doesNotMatch(
      await (await (await browser(starter)).get(`/betrieb/auftraege/${id}`)).text(),
      /no job is/,
    );
  });
});
