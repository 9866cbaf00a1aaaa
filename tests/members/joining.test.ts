import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingsOn } from '../../src/alliance/members/rules/standing.ts';
import { selectSteps } from '../../src/alliance/members/db/steps.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import { places, testHouse } from '../house.ts';

const { act: _act, browser, database, makePerson, clock, house } = await testHouse();
void _act;
const federal = await makePerson('K');
const land = await makePerson('LK', { lands: ['01'], municipality: places.kiel });
const otherLand = await makePerson('LK', { lands: ['12'] });
const pdf = (name = 'Beschluss.pdf', size = 0) =>
  new File([`%PDF-1.7\n${'x'.repeat(size)}\n%%EOF`], name, { type: 'application/pdf' });

interface Mail {
  recipient: string;
  subject: string;
  body: string;
  reason: string;
}
const mails = (): Promise<Mail[]> =>
  database.rows(sql`select recipient, subject, body, reason from platform.mail order by id`);
const lastMail = async (): Promise<Mail> => (await mails()).at(-1) as Mail;
const mailsFor = async (recipient: string): Promise<string[]> =>
  (await mails()).filter((mail) => mail.recipient === recipient).map(({ reason }) => reason);
const linkIn = ({ body }: Mail): string => new URL(/http\S+\/antrag\/\S+/.exec(body)?.[0] ?? '').pathname;
const stateOf = async (municipality: string): Promise<string | undefined> =>
  (
    await database.row<{ state: string }>(
      sql`select state from members.application where municipality = ${municipality} order by id desc limit 1`,
    )
  )?.state;
const idOf = async (municipality: string): Promise<number> =>
  (
    await database.one<{ id: number }>(
      sql`select max(id) as id from members.application where municipality = ${municipality}`,
    )
  ).id;

/** What a reader reads in the main part of a page. */
const wordsOf = async (answer: Response | Promise<Response>): Promise<string> =>
  (await (await answer).text())
    .replace(/^.*<main/, '<main')
    .replace(/<\/main>.*$/, '')
    .replace(/<(?:input|textarea)[^>]*value="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const anybody = await browser();
const interest = async (municipality: string, mailbox: string, name = '') => {
  // Every test is somebody else; the limit per address has its own.
  clock.advance(60_000);
  return anybody.submit('/beitreten/interesse', { municipality, mailbox, unit: 'Integration', name });
};
const begin = async (municipality: string, mailbox: string): Promise<string> => {
  await interest(municipality, mailbox);
  const path = linkIn(await lastMail());
  assert.equal((await anybody.submit(`${path}/bestaetigen`, {})).status, 303);
  return path;
};
const resolution = { body: 'Ratsversammlung', day: '5.2.2026', reference: 'RV-1/2026', declares: 'true' };
const signature = {
  name: 'Ada Muster',
  title: 'Oberbürgermeisterin',
  signedOn: '20.2.2026',
  declaration: '2021',
  stated: 'true',
};
const fill = async (path: string): Promise<void> => {
  assert.equal((await anybody.submit(`${path}/beschluss`, { ...resolution, document: pdf() })).status, 303);
  assert.equal((await anybody.submit(`${path}/zeichnung`, signature)).status, 303);
};

describe('joining, from interest to the register', () => {
  const mailbox = 'integration@flensburg.example';
  let path = '';

  it('sends a link, whose opening changes nothing and whose confirmation begins the application', async () => {
    const answer = await interest('Flensburg', mailbox, 'Kim Probe');
    assert.equal(answer.headers.get('location'), '/beitreten/unterwegs');
    const mail = await lastMail();
    assert.deepEqual([mail.recipient, mail.reason], [mailbox, 'members.interest-link']);
    assert.match(mail.body, /Guten Tag Kim Probe,/);
    path = linkIn(mail);
    const page = await anybody.get(path);
    assert.equal(page.status, 200);
    const html = await page.text();
    assert.match(html, /Beitrittsantrag für Flensburg beginnen\?/);
    assert.match(html, /<meta name="robots" content="noindex"/);
    assert.equal(await stateOf(places.flensburg), 'interested');
    assert.equal((await anybody.submit(`${path}/bestaetigen`, {})).status, 303);
    assert.equal(await stateOf(places.flensburg), 'preparing');
    assert.deepEqual((await lastMail()).reason, 'members.started');
    const twice = await anybody.submit(`${path}/bestaetigen`, {});
    assert.equal(twice.status, 409);
    assert.match(await wordsOf(twice), /bereits bestätigt/);
  });

  it('stores the token nowhere in clear but in the mail', async () => {
    const token = path.split('/').at(-1) ?? '';
    const found = await database.one<{ count: number }>(sql`
      select (select count(*) from platform.submission where location like ${`%${token}%`})
        + (select count(*) from platform.record where details like ${`%${token}%`}) as count`);
    assert.equal(found.count, 0);
  });

  it('says what is missing and refuses to submit', async () => {
    const page = await wordsOf(anybody.get(path));
    assert.match(page, /Zum Einreichen fehlt noch: Beschluss, Zeichnung/);
    const refused = await anybody.submit(`${path}/einreichen`, {});
    assert.equal(refused.status, 409);
    assert.match(await wordsOf(refused), /fehlen noch Angaben zum Beschluss/);
  });

  it('saves each step, keeps what was typed, and refuses bad papers and days', async () => {
    assert.match(await wordsOf(anybody.get(`${path}/beschluss`)), /Ratsversammlung/);
    const noDay = await anybody.submit(`${path}/beschluss`, { ...resolution, day: '30.2.2026' });
    assert.equal(noDay.status, 422);
    assert.match(await wordsOf(noDay), /einen Tag an, den es gibt.*RV-1\/2026/);
    const future = await anybody.submit(`${path}/beschluss`, { ...resolution, day: '5.3.2026' });
    assert.match(await wordsOf(future), /liegt in der Zukunft/);
    const word = new File(['PK\u0003\u0004'], 'Beschluss.pdf');
    const wrong = await anybody.submit(`${path}/beschluss`, { ...resolution, document: word });
    assert.equal(wrong.status, 409);
    assert.match(await wordsOf(wrong), /kein PDF.*RV-1\/2026/);
    const large = await anybody.submit(`${path}/beschluss`, {
      ...resolution,
      document: pdf('a.pdf', 5_000_000),
    });
    assert.match(await wordsOf(large), /größer als 5 MB/);
    const early = await anybody.submit(`${path}/zeichnung`, { ...signature, signedOn: '1.1.2020' });
    assert.match(await wordsOf(early), /gab es die gewählte Fassung der Erklärung noch nicht/);
    await fill(path);
    const paper = await anybody.get(`${path}/papier/resolution`);
    assert.match(await paper.text(), /^%PDF-/);
  });

  it('lets nobody overwrite what somebody else has saved', async () => {
    const outdated = await anybody.submit(`${path}/bemerkung`, { remark: 'Meine Fassung', version: '1' });
    assert.equal(outdated.status, 409);
    assert.match(await wordsOf(outdated), /jemand anderes.*Meine Fassung/);
    assert.equal((await anybody.submit(`${path}/bemerkung`, { remark: '<b>Text</b>' })).status, 303);
  });

  it('hands in, and tells the Land coordination that it is its turn', async () => {
    assert.equal((await anybody.submit(`${path}/einreichen`, {})).status, 303);
    assert.equal(await stateOf(places.flensburg), 'submitted');
    assert.match((await lastMail()).subject, /bitte empfehlen/);
    assert.equal((await mailsFor(mailbox)).at(-1), 'members.received');
    const late = await anybody.submit(`${path}/bemerkung`, { remark: 'zu spät' });
    assert.equal(late.status, 409);
  });

  it('is seen by its own Land and the federation only, papers included', async () => {
    const id = await idOf(places.flensburg);
    const [ours, theirs, k] = [await browser(land), await browser(otherLand), await browser(federal)];
    for (const part of ['', '/papier/resolution']) {
      assert.equal((await ours.get(`/beitritte/${id}${part}`)).status, 200);
      assert.equal((await k.get(`/beitritte/${id}${part}`)).status, 200);
      assert.equal((await theirs.get(`/beitritte/${id}${part}`)).status, 403);
      assert.equal((await anybody.get(`/beitritte/${id}${part}`)).status, 401);
    }
    assert.match(await wordsOf(ours.get(`/beitritte/${id}`)), /&lt;b&gt;Text&lt;\/b&gt;/);
    assert.match(await wordsOf(ours.get('/beitritte')), /Flensburg/);
    assert.doesNotMatch(await wordsOf(theirs.get('/beitritte')), /Flensburg/);
    assert.match(await wordsOf(ours.get('/')), /Beitritt von Flensburg: empfehlen/);
    assert.doesNotMatch(await wordsOf(k.get('/')), /Beitritt von Flensburg/);
  });

  it('carries a question to the applicant and the answer back', async () => {
    const id = await idOf(places.flensburg);
    const ours = await browser(land);
    assert.equal(
      (await ours.submit(`/beitritte/${id}/rueckfrage`, { question: 'Welche Forderung?' })).status,
      303,
    );
    const mail = await lastMail();
    assert.deepEqual([mail.recipient, mail.reason], [mailbox, 'members.question']);
    assert.match(mail.body, /Welche Forderung\?/);
    const early = await ours.submit(`/beitritte/${id}/empfehlen`, {});
    assert.match(await wordsOf(early), /offene Rückfrage/);
    const fresh = linkIn(mail);
    assert.notEqual(fresh, path);
    assert.equal((await anybody.submit(`${fresh}/bemerkung`, { remark: 'Alle sechs' })).status, 303);
    assert.equal((await anybody.submit(`${path}/antwort`, { answer: 'Alle sechs.' })).status, 303);
    assert.equal((await lastMail()).reason, 'members.answered');
    assert.match(await wordsOf(ours.get(`/beitritte/${id}`)), /Alle sechs\./);
  });

  it('is recommended by the Land, not by the federation in its place', async () => {
    const id = await idOf(places.flensburg);
    const k = await browser(federal);
    const instead = await k.submit(`/beitritte/${id}/empfehlen`, {});
    assert.equal(instead.status, 403);
    assert.match(await wordsOf(instead), /gibt es eine Länderkoordination/);
    const early = await k.submit(`/beitritte/${id}/bestaetigen`, { day: '2.3.2026' });
    assert.match(await wordsOf(early), /zuerst eine Empfehlung/);
    const ours = await browser(land);
    assert.equal((await ours.submit(`/beitritte/${id}/empfehlen`, {})).status, 303);
    assert.equal((await lastMail()).reason, 'members.to-confirm');
    assert.match(await wordsOf(k.get('/')), /Beitritt von Flensburg: entscheiden/);
  });

  it('becomes a member on confirmation: steps, person, office, contact, welcome', async () => {
    const id = await idOf(places.flensburg);
    const k = await browser(federal);
    const tooEarly = await k.submit(`/beitritte/${id}/bestaetigen`, { day: '19.2.2026' });
    assert.match(await wordsOf(tooEarly), /nicht vor der Zeichnung/);
    assert.equal((await k.submit(`/beitritte/${id}/bestaetigen`, { day: '2.3.2026' })).status, 303);
    const steps = await selectSteps(database, places.flensburg);
    assert.deepEqual(standingsOn(steps, '2026-03-02'), { interested: 'no', declared: 'yes', member: 'yes' });
    assert.equal(steps.find(({ status }) => status === 'declared')?.day, '2026-02-05');
    const member = steps.find(({ status }) => status === 'member');
    assert.equal(member?.declaration, '2021');
    assert.match(member?.evidence ?? '', /RV-1\/2026.*Oberbürgermeisterin/);
    assert.doesNotMatch(member?.evidence ?? '', /Ada Muster/);
    const office = await database.one<{ name: string; role: string }>(sql`
      select p.name, o.role from people.person p join people.office o on o.person = p.id
      where p.email = ${mailbox} and o.municipality = ${places.flensburg}`);
    assert.deepEqual(office, { name: 'Kim Probe', role: 'AP' });
    assert.equal((await mailsFor(mailbox)).at(-1), 'members.welcome');
    const entry = await wordsOf(anybody.get(`/mitglieder/${places.flensburg}`));
    assert.match(entry, /integration@flensburg\.example/);
    assert.match(await wordsOf(anybody.get('/mitglieder?status=member')), /Flensburg/);
    assert.match(await wordsOf(anybody.get(path)), /Ihre Kommune ist Mitglied/);
    assert.equal((await verifyLines(recordLines(database))).holds, true);
  });

  it('tells whoever asks afterwards that it is a member', async () => {
    await interest(places.flensburg, 'neu@flensburg.example');
    assert.deepEqual(await mailsFor('neu@flensburg.example'), ['members.already-member']);
  });
});

describe('unhappy ways', () => {
  it('knows no such municipality, offers namesakes, and answers everything else alike', async () => {
    const unknown = await interest('Atlantis', 'a@b.example');
    assert.equal(unknown.status, 409);
    assert.match(await wordsOf(unknown), /nicht im amtlichen Verzeichnis.*a@b\.example/);
    const page = await (await interest('Husum', 'a@b.example')).text();
    assert.match(page, /Diesen Namen tragen 2 Kommunen/);
    assert.match(page, /type="radio"[^>]*name="municipalityKey"/);
    assert.deepEqual(await mailsFor('a@b.example'), []);
  });

  it('tells a second mailbox and the first one, and nobody else', async () => {
    await begin(places.kiel, 'erste@kiel.example');
    const first = await interest(places.luebeck, 'zweite@kiel.example');
    const second = await interest(places.kiel, 'zweite@kiel.example');
    assert.equal(first.headers.get('location'), second.headers.get('location'));
    assert.deepEqual(await mailsFor('zweite@kiel.example'), ['members.interest-link', 'members.way-open']);
    assert.equal((await mailsFor('erste@kiel.example')).at(-1), 'members.second-interest');
    assert.match((await lastMail()).body, /zweite@kiel\.example/);
  });

  it('lets no unconfirmed mailbox keep the way for itself', async () => {
    await interest(places.marburg, 'fremd@beispiel.example');
    const strange = linkIn(await lastMail());
    await begin(places.marburg, 'stadt@marburg.example');
    const late = await anybody.submit(`${strange}/bestaetigen`, {});
    assert.equal(late.status, 409);
    assert.match(await wordsOf(late), /bereits ein Antrag unterwegs/);
  });

  it('sends no more than three mails a day to one mailbox', async () => {
    for (let count = 0; count < 5; count += 1) await interest(places.rottenburg, 'voll@rottenburg.example');
    assert.equal((await mailsFor('voll@rottenburg.example')).length, 3);
  });

  it('slows down who tries too often', async () => {
    const fields = { municipality: 'Atlantis', mailbox: 'a@b.example', unit: 'x', name: '' };
    const answers: number[] = [];
    for (let count = 0; count < 9; count += 1)
      answers.push((await anybody.submit('/beitreten/interesse', fields)).status);
    assert.ok(answers.includes(429), String(answers));
    clock.advance(600_000);
  });

  it('counts a form once, however often it is sent', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({
      _einmal: 'einmal-1',
      municipality: places.bielefeld,
      mailbox: 'einmal@bielefeld.example',
      unit: 'x',
    }))
      body.set(name, value);
    const send = () =>
      fetch(`http://127.0.0.1:${port}/beitreten/interesse`, { method: 'POST', body, redirect: 'manual' });
    const port = new URL((await anybody.get('/healthz')).url).port;
    assert.equal((await send()).status, 303);
    assert.equal((await send()).status, 303);
    assert.equal((await mailsFor('einmal@bielefeld.example')).length, 1);
  });

  it('leads from an expired link to a new one, sent to the mailbox alone', async () => {
    const path = await begin(places.potsdam, 'stadt@potsdam.example');
    clock.advance(31 * 86_400_000);
    const page = await wordsOf(anybody.get(path));
    assert.match(page, /Dieser Link ist abgelaufen/);
    assert.doesNotMatch(page, /Potsdam,|Ansprechstelle/);
    assert.equal((await anybody.submit(`${path}/bemerkung`, { remark: 'x', version: '2' })).status, 403);
    assert.equal((await anybody.submit(`${path}/erneuern`, {})).status, 303);
    const mail = await lastMail();
    assert.deepEqual([mail.recipient, mail.reason], ['stadt@potsdam.example', 'members.new-link']);
    assert.match(await wordsOf(anybody.get(linkIn(mail))), /Beitrittsantrag Potsdam/);
    assert.match(await wordsOf(anybody.get('/beitreten/antrag/erfunden')), /kennen wir nicht/);
  });

  it('is recommended by the federation where the Land is vacant, and recorded so; then rejected', async () => {
    const mailbox = 'stadt@bielefeld.example';
    const path = await begin(places.bielefeld, mailbox);
    await fill(path);
    await anybody.submit(`${path}/einreichen`, {});
    assert.equal((await lastMail()).reason, 'members.to-recommend-in-place');
    const id = await idOf(places.bielefeld);
    const k = await browser(federal);
    assert.match(await wordsOf(k.get(`/beitritte/${id}`)), /Länderkoordination ist vakant/);
    assert.equal((await k.submit(`/beitritte/${id}/empfehlen`, {})).status, 303);
    const line = await database.one<{ details: string }>(sql`
      select details from platform.record where action = 'members.recommend-application' order by seq desc limit 1`);
    assert.match(line.details, /"inPlaceOfLand":true/);
    assert.equal(
      (await k.submit(`/beitritte/${id}/ablehnen`, { reason: 'Der Beschluss nennt keinen Beitritt.' }))
        .status,
      303,
    );
    assert.equal(await stateOf(places.bielefeld), 'rejected');
    assert.match(
      (await mails()).filter(({ recipient }) => recipient === mailbox).at(-1)?.body ?? '',
      /nennt keinen Beitritt/,
    );
    assert.match(await wordsOf(anybody.get(path)), /Der Antrag wurde abgelehnt.*nennt keinen Beitritt/);
  });

  it('can be withdrawn without a reason, and begun anew', async () => {
    const mailbox = 'stadt@berlin.example';
    const path = await begin(places.berlin, mailbox);
    assert.equal((await anybody.submit(`${path}/zurueckziehen`, {})).status, 303);
    assert.equal(await stateOf(places.berlin), 'withdrawn');
    assert.equal((await lastMail()).reason, 'members.withdrawn');
    await begin(places.berlin, mailbox);
    assert.equal(await stateOf(places.berlin), 'preparing');
  });

  it('writes to English readers in English', async () => {
    await anybody.submit('/beitreten/interesse?sprache=en', {
      municipality: places.rottenburg,
      mailbox: 'office@rottenburg.example',
      unit: 'Integration',
      name: '',
    });
    const mail = await lastMail();
    assert.match(mail.subject, /^Accession of Rottenburg am Neckar/);
    assert.match(mail.body, /sprache=en/);
    assert.doesNotMatch((await mails()).map(({ subject, body }) => subject + body).join(), /\{\w+\}/);
  });
});

describe('what is kept', () => {
  it('forgets an unconfirmed interest after 30 days and ended applications after 180', async () => {
    const { runUntilIdle } = await import('../../src/platform/jobs/runner.ts');
    const before = await idOf(places.bielefeld);
    await interest('Glückstadt', 'nie@glueckstadt.example');
    const fleeting = (
      await database.one<{ id: number }>(sql`
        select id from members.application where contact_email = 'nie@glueckstadt.example'`)
    ).id;
    const personal = async (id: number) =>
      (
        await database.one<{ count: number }>(sql`
          select count(*) as count from platform.record_personal p join platform.record r on r.seq = p.seq
          where r.about = ${`members.application:${id}`}`)
      ).count;
    assert.ok((await personal(fleeting)) > 0);
    clock.advance(29 * 86_400_000);
    await runUntilIdle(house);
    assert.ok((await personal(fleeting)) > 0);
    clock.advance(86_400_000);
    await runUntilIdle(house);
    assert.equal(await personal(fleeting), 0);
    const gone = await database.one(sql`
      select state, contact_email from members.application where id = ${fleeting}`);
    assert.deepEqual(gone, { state: 'expired', contact_email: null });
    assert.ok((await personal(before)) > 0);
    clock.advance(180 * 86_400_000);
    await runUntilIdle(house);
    assert.equal(await personal(before), 0);
    const rejected = await database.one(sql`
      select state, head_name, resolution_file, decision_reason from members.application where id = ${before}`);
    assert.deepEqual(rejected, {
      state: 'rejected',
      head_name: null,
      resolution_file: null,
      decision_reason: null,
    });
    const confirmed = await database.one<{ head_name: string; contact_email: string | null }>(sql`
      select head_name, contact_email from members.application where municipality = ${places.flensburg}`);
    assert.deepEqual(confirmed, { head_name: 'Ada Muster', contact_email: null });
    assert.equal((await verifyLines(recordLines(database))).holds, true);
  });
});
