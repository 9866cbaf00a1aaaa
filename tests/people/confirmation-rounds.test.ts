import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { addContact } from '../../src/alliance/people/actions/add-contact.ts';
import { askConfirmations } from '../../src/alliance/people/jobs/ask-confirmations.ts';
import { sql } from '../../src/platform/database/index.ts';
import type { Day } from '../../src/shared/days.ts';
import { places, testHouse } from '../house.ts';
import { linkIn, mailsOf } from './mails.ts';

const { act, browser, clock, database, house, makePerson } = await testHouse();
const federal = await makePerson('K');

const enter = async (municipality: string, mailbox: string): Promise<number> => {
  const contact = {
    municipality,
    unit: 'Büro für Integration',
    mailbox,
    land: null,
    phone: null,
    person: null,
  };
  const outcome = await act(federal, addContact, contact);
  assert.equal(outcome.outcome, 'done');
  return outcome.outcome === 'done' ? Number(outcome.trace.reply?.['id']) : 0;
};
/** Turns the clock to noon of a day, lets the campaign run, and tells whom it wrote and why. */
const runOn = async (day: Day): Promise<string[]> => {
  clock.turnTo(`${day}T11:00:00Z`);
  const earlier = (await mailsOf(database)).length;
  const actor = { kind: 'system', job: askConfirmations.name } as const;
  await askConfirmations.run(house, {}, { actor, progress: async () => {} });
  const mails = (await mailsOf(database)).slice(earlier);
  return mails.map(({ recipient, reason }) => `${recipient}: ${reason.replace('people.confirm-', '')}`);
};
const linkTo = async (recipient: string, reason: string): Promise<string> =>
  linkIn((await mailsOf(database, reason)).findLast((mail) => mail.recipient === recipient));
const confirmedOn = async (id: number): Promise<string> =>
  (await database.one<{ day: string }>(sql`select confirmed_on as day from people.contact where id = ${id}`))
    .day;

describe('a round of the confirmation', () => {
  it('ends with silence, and the next begins a year after a late answer', async () => {
    const kiel = await enter(places.kiel, 'integration@kiel.example');
    for (const day of ['2027-03-02', '2027-03-16', '2027-03-30', '2027-04-13'])
      assert.equal((await runOn(day)).length, 1, day);
    assert.deepEqual(await runOn('2027-04-20'), [], 'after the escalation nobody is asked again');
    const link = await linkTo('integration@kiel.example', 'people.confirm-remind-2');
    assert.equal((await (await browser()).submit(link, {})).status, 303);
    assert.equal(await confirmedOn(kiel), '2027-04-20');
    assert.deepEqual(await runOn('2028-04-19'), []);
    assert.deepEqual(await runOn('2028-04-20'), ['integration@kiel.example: ask']);
  });
});

describe('the link in the mail', () => {
  let [flensburg, kiel, link] = [0, 0, ''];
  let anybody: Awaited<ReturnType<typeof browser>>;
  before(async () => {
    clock.turnTo('2040-01-01T11:00:00Z');
    flensburg = await enter(places.flensburg, 'stadt@flensburg.example');
    kiel = await enter(places.kiel, 'neu@kiel.example');
    await runOn('2041-01-01');
    link = await linkTo('stadt@flensburg.example', 'people.confirm-ask');
    anybody = await browser();
  });

  it('changes nothing by being opened, as mail scanners do', async () => {
    assert.equal((await anybody.get(link)).status, 200);
    assert.equal((await anybody.get(link)).status, 200);
    assert.equal(await confirmedOn(flensburg), '2040-01-01');
  });

  it('counts once', async () => {
    assert.equal((await anybody.submit(link, {})).status, 303);
    assert.equal(await confirmedOn(flensburg), '2041-01-01');
    assert.equal((await anybody.submit(link, {})).status, 409);
  });

  it('keeps what was typed when the mailbox is none', async () => {
    const path = `${await linkTo('neu@kiel.example', 'people.confirm-ask')}/aendern`;
    const fields = { unit: 'Amt für Soziales', mailbox: 'kiel', phone: '' };
    const wrong = await anybody.submit(path, fields);
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /value="Amt für Soziales"/);
    assert.equal(await confirmedOn(kiel), '2040-01-01');
  });

  it('counts on its ninetieth day, and no longer', async () => {
    await runOn('2042-01-01');
    const inTime = await linkTo('stadt@flensburg.example', 'people.confirm-ask');
    const late = await linkTo('neu@kiel.example', 'people.confirm-remind-1');
    clock.turnTo('2042-04-01T11:00:00Z');
    assert.equal((await anybody.submit(inTime, {})).status, 303);
    clock.turnTo('2042-04-02T11:00:00Z');
    assert.match(await (await anybody.submit(late, {})).text(), /abgelaufen/);
    assert.equal(await confirmedOn(kiel), '2040-01-01');
  });
});
