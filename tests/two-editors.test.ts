import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '../src/platform/database/index.ts';
import { testHouse } from './house.ts';

const { browser, database, makePerson } = await testHouse();
const one = await browser(await makePerson('K', { name: 'Kim Bund' }));
const other = await browser(await makePerson('K', { name: 'Lou Bund' }));
const reasonOf = async (response: Response) => ((await response.json()) as { type?: string }).type;

describe('two people who edit the same at once', () => {
  it('a topic: the second is told, and nothing of the first is lost', async () => {
    const path = '/mandate/themen/topic/admission';
    const seen = await (await other.get(path)).text();
    const version = Number(/name="version" value="(\d+)"/.exec(seen)?.[1]);
    const edit = { de: 'Aufnahme', en: 'Admission', parent: null, source: 'Probe', retiredOn: null };
    const first = await one.submit(path, { de: 'Aufnehmen', en: 'Admission', source: 'Probe' });
    assert.equal(first.status, 303);
    const second = await other.api('mandates.edit-topic', {
      order: 'topic',
      key: 'admission',
      version,
      ...edit,
    });
    assert.equal(second.status, 409);
    assert.equal(await reasonOf(second), 'mandates.order-changed-meanwhile');
    const { de } = await database.one<{ de: string }>(
      sql`select de from mandates.topic where key = 'admission'`,
    );
    assert.equal(de, 'Aufnehmen');
  });

  it('the deadline of a survey: the second is told', async () => {
    const created = await one.api('surveys.create-survey', {
      title: 'Aufnahme 2026',
      titleEn: null,
      intro: null,
      introEn: null,
      land: null,
      lands: [],
      status: 'member',
      releaser: 'contact',
      twoPersons: false,
      english: false,
    });
    assert.equal(created.status, 200, await created.clone().text());
    const { id, version } = await database.one<{ id: number; version: number }>(
      sql`update surveys.survey set state = 'open', due_on = '2026-03-30', opened_at = now(), opened_on = '2026-03-01'
        returning id, version`,
    );
    const path = `/umfragen/${id}/frist`;
    assert.equal((await one.submit(path, { dueOn: '15.4.2026' })).status, 303);
    const late = await other.api('surveys.extend-survey', { id, version, dueOn: '2026-04-01' });
    assert.equal(late.status, 409);
    assert.equal(await reasonOf(late), 'surveys.deadline-changed-meanwhile');
    const { day } = await database.one<{ day: string }>(sql`select due_on as day from surveys.survey`);
    assert.equal(day, '2026-04-15');
  });
});
