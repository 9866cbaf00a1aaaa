import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askConfirmation } from '../../src/alliance/people/actions/ask-confirmation.ts';
import { perform } from '../../src/platform/perform.ts';
import { sql } from '../../src/platform/database/index.ts';
import { enqueue } from '../../src/platform/jobs/enqueue.ts';
import { addDays, type Day } from '../../src/shared/days.ts';
import { places, testHouse } from '../house.ts';
import { linkIn, mailsOf } from './mails.ts';

const { browser, house, clock, database, makePerson, work } = await testHouse();
const federal = await makePerson('K', { email: 'k@bund.example' });
const land = await makePerson('LK', { lands: ['01'], email: 'lk@sh.example' });

const enter = (municipality: string, mailbox: string, confirmedOn: Day) =>
  database.run(sql`
    insert into people.contact (municipality, unit, folded, mailbox, from_day, confirmed_on)
    values (${municipality}, 'Rathaus', 'rathaus', ${mailbox}, '2024-01-01', ${confirmedOn})`);
/** Eight in the morning in Berlin, whatever the clocks do. */
const turnTo = async (day: Day) => {
  const summer = day >= '2026-03-29' && day < '2026-10-25';
  clock.turnTo(`${day}T0${summer ? 6 : 7}:00:00Z`);
  await work();
};
const walk = async (from: Day, to: Day) => {
  for (let day = from; day <= to; day = addDays(day, 1)) await turnTo(day);
};
const log = async (mailbox: string) =>
  (
    await database.rows<{ step: string; day: string; recipients: string[] }>(sql`
      select d.step, d.day, d.recipients from people.confirmation d join people.contact c on c.id = d.contact
      where c.mailbox = ${mailbox} order by d.id`)
  ).map(({ step, day, recipients }) => `${day} ${step} ${recipients.join()}`);

let firstLink = '';

describe('the yearly confirmation', () => {
  it('asks, reminds twice and turns to the coordination, each once, through a year with both changes of clocks', async () => {
    await enter(places.flensburg, 'rathaus@flensburg.example', '2025-03-15');
    await enter(places.potsdam, 'rathaus@potsdam.example', '2025-09-20');
    await enter(places.kiel, 'rathaus@kiel.example', '2026-03-01');
    await walk('2026-03-02', '2026-03-15');
    // the house itself forgets the text of a mail before the link in it is too old
    firstLink = linkIn((await mailsOf(database, 'people.confirm-ask'))[0]);
    await walk('2026-03-16', '2027-02-28');
    assert.deepEqual(await log('rathaus@flensburg.example'), [
      '2026-03-15 ask rathaus@flensburg.example',
      '2026-03-29 remind-1 rathaus@flensburg.example',
      '2026-04-12 remind-2 rathaus@flensburg.example',
      '2026-04-26 escalate lk@sh.example',
    ]);
    assert.deepEqual(await log('rathaus@potsdam.example'), [
      '2026-09-20 ask rathaus@potsdam.example',
      '2026-10-04 remind-1 rathaus@potsdam.example',
      '2026-10-18 remind-2 rathaus@potsdam.example',
      '2026-11-01 escalate k@bund.example',
    ]);
    assert.deepEqual(await log('rathaus@kiel.example'), []);
    const mails = await mailsOf(database);
    assert.equal(mails.filter(({ recipient }) => recipient === 'rathaus@flensburg.example').length, 3);
    assert.equal(mails.filter(({ reason }) => reason === 'people.confirm-escalate').length, 2);
  });

  it('does nothing twice when the job runs again on the same day', async () => {
    const before = (await mailsOf(database)).length;
    const actor = { kind: 'system', job: 'people.ask-confirmations' } as const;
    for (let run = 0; run < 2; run += 1) {
      await enqueue(database, 'people.ask-confirmations', {}, { actor, now: clock.now() });
      await work();
    }
    assert.equal((await mailsOf(database)).length, before);
  });

  it('goes on where a crash stopped it', async () => {
    const actor = { kind: 'system', job: 'people.ask-confirmations' } as const;
    const towns = [places.marburg, places.berlin];
    for (const town of towns) await enter(town, `rathaus@${town}.example`, '2026-02-28');
    clock.turnTo('2027-02-28T04:30:00Z');
    const first = await database.one<{ id: number }>(
      sql`select id from people.contact where municipality = ${places.marburg}`,
    );
    const now = clock.now();
    await perform(house, askConfirmation, { contact: first.id }, { actor, now, today: '2027-02-28' });
    await turnTo('2027-02-28');
    await enqueue(database, 'people.ask-confirmations', {}, { actor, now: clock.now() });
    await work();
    for (const town of towns) assert.equal((await log(`rathaus@${town}.example`)).length, 1);
  });

  it('spaces the mails out after an outage', async () => {
    await enter(places.luebeck, 'rathaus@luebeck.example', '2026-01-10');
    await turnTo('2027-03-01');
    await turnTo('2027-04-10');
    await walk('2027-04-11', '2027-04-16');
    assert.deepEqual(await log('rathaus@luebeck.example'), [
      '2027-03-01 ask rathaus@luebeck.example',
      '2027-04-10 remind-1 rathaus@luebeck.example',
    ]);
    await turnTo('2027-04-17');
    assert.equal((await log('rathaus@luebeck.example')).length, 3);
  });

  it('is answered with one click and no log-in', async () => {
    const mail = (await mailsOf(database, 'people.confirm-remind-2')).findLast(
      ({ recipient }) => recipient === 'rathaus@luebeck.example',
    );
    const visitor = await browser();
    const page = await (await visitor.get(linkIn(mail))).text();
    assert.match(page, /Stimmt dieser Kontakt noch\?/);
    assert.match(page, /rathaus@luebeck\.example/);
    assert.equal((await visitor.submit(linkIn(mail), {})).status, 303);
    assert.match(await (await visitor.get(linkIn(mail))).text(), /schon bestätigt/);
    await turnTo('2027-05-30');
    assert.equal((await log('rathaus@luebeck.example')).length, 3, 'a new round has not begun');
  });

  it('lets the mailbox correct itself, and tells the municipality', async () => {
    const own = await makePerson('AP', { municipality: places.bielefeld, email: 'ap@bielefeld.example' });
    await enter(places.bielefeld, 'alt@bielefeld.example', '2026-05-01');
    await turnTo('2027-05-31');
    const mail = (await mailsOf(database, 'people.confirm-ask')).at(-1);
    const visitor = await browser();
    const done = await visitor.submit(`${linkIn(mail)}/aendern`, {
      unit: 'Amt für Integration',
      mailbox: 'neu@bielefeld.example',
    });
    assert.equal(done.status, 303);
    const [told] = await mailsOf(database, 'people.contact-corrected');
    assert.equal(told?.person, own.personId);
    assert.match(told?.body ?? '', /neu@bielefeld\.example/);
  });

  it('says that a link is unknown or too old', async () => {
    const visitor = await browser();
    assert.match(await (await visitor.get('/bestaetigen/gibtesnicht')).text(), /nicht bekannt/);
    assert.match(await (await visitor.get(firstLink)).text(), /abgelaufen/);
    assert.equal((await visitor.submit(firstLink, {})).status, 409);
  });

  it('shows the coordination who is missing and who got which mail', async () => {
    const html = await (await (await browser(land)).get('/kontakte/bestaetigung')).text();
    assert.match(html, /26\.04\.2026: Hinweis an die Koordination an lk@sh\.example/);
    assert.equal(html.includes('rathaus@potsdam.example'), false, 'other Länder stay out');
    assert.match(
      await (await (await browser(federal)).get('/kontakte/bestaetigung')).text(),
      /rathaus@potsdam\.example/,
    );
    const own = await makePerson('AP', { municipality: places.flensburg });
    assert.equal((await (await browser(own)).get('/kontakte/bestaetigung')).status, 403);
    assert.match(await (await (await browser(own)).get('/')).text(), /Kontakt bestätigen: Rathaus/);
  });
});

describe('collected notices', () => {
  it('wait for the morning or for Monday, and come once', async () => {
    const readers = {
      daily: await makePerson('AP', { municipality: places.rottenburg, email: 'd@example.org' }),
      weekly: await makePerson('AP', { municipality: places.rottenburg, email: 'w@example.org' }),
      essential: await makePerson('AP', { municipality: places.rottenburg, email: 'e@example.org' }),
    };
    for (const [volume, { personId }] of Object.entries(readers))
      await database.run(sql`update people.person set notices = ${volume} where id = ${personId}`);
    await enter(places.rottenburg, 'alt@rottenburg.example', '2026-06-01');
    await turnTo('2027-06-01');
    const ask = (await mailsOf(database, 'people.confirm-ask')).at(-1);
    const fields = { unit: 'Rathaus', mailbox: 'neu@rottenburg.example' };
    await (await browser()).submit(`${linkIn(ask)}/aendern`, fields);
    const got = async () =>
      (await mailsOf(database))
        .filter(({ reason }) => reason.startsWith('people.digest'))
        .map(({ recipient }) => recipient);
    assert.deepEqual(await got(), []);
    await turnTo('2027-06-02');
    assert.deepEqual(await got(), ['d@example.org']);
    await walk('2027-06-03', '2027-06-08');
    assert.deepEqual(await got(), ['d@example.org', 'w@example.org']);
    const told = (await mailsOf(database, 'people.contact-corrected')).map(({ recipient }) => recipient);
    assert.equal(told.includes('e@example.org'), false);
  });
});
