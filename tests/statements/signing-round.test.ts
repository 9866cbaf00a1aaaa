import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { editStatement } from '../../src/alliance/statements/actions/edit-statement.ts';
import { openSignatures } from '../../src/alliance/statements/actions/open-signatures.ts';
import { prepareSignature } from '../../src/alliance/statements/actions/prepare-signature.ts';
import { sendStatement } from '../../src/alliance/statements/actions/send-statement.ts';
import { setDeadlines } from '../../src/alliance/statements/actions/set-deadlines.ts';
import { signStatement } from '../../src/alliance/statements/actions/sign-statement.ts';
import { selectSignature } from '../../src/alliance/statements/db/signatures.ts';
import { selectStatement } from '../../src/alliance/statements/db/statements.ts';
import { loadSigning, readHash } from '../../src/alliance/statements/loads/signing.ts';
import { sql } from '../../src/platform/database/index.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { places } from '../house.ts';
import { allianceHouse, saidOf } from './alliance.ts';

const { act, browser, clock, database, federal, id, makePerson, move, must, page, work } =
  await allianceHouse();
const anyone = await browser();
/** The keeper logged in now; sessions end while the clock turns. */
const k = async (path: string) => (await browser(federal)).get(path);
const text = async (response: Promise<Response>) => (await response).text();
const head = (municipality: string, name: string) =>
  makePerson('OB', { municipality, name: `Leitung ${name}`, email: `${name}@example.org` });
const potsdam = await head(places.potsdam, 'potsdam');
const kiel = await head(places.kiel, 'kiel');
const luebeck = await head(places.luebeck, 'luebeck');
type Head = Actor & { kind: 'person' };

const version = async () => (await selectStatement(database, id))?.version;
const open = async (until: string, embargoOn: string | null = null) =>
  act(federal, openSignatures, {
    id,
    version: await version(),
    until,
    ordered: 'alphabetical',
    place: 'Potsdam',
    embargoOn,
  });
const prepare = (who: Head) =>
  must(who, prepareSignature, {
    statement: id,
    office: who.office?.id,
    basis: 'competence',
    basisText: 'Laufende Angelegenheit',
  });
const mailsTo = async (who: string, reason: string) =>
  database.rows<{ body: string; subject: string }>(sql`
    select subject, body from platform.mail
    where recipient = ${`${who}@example.org`} and reason = ${`statements.${reason}`} order by id`);
const linkOf = async (who: string) =>
  /\/unterzeichnen\/([\w-]+)/u.exec((await mailsTo(who, 'signing')).at(-1)?.body ?? '')?.[1] ?? '';
const sign = async (who: Head, name: string, read?: string) => {
  const loaded = await loadSigning(database, id, false);
  assert.ok(loaded?.edition);
  const fresh = { ...who, freshUntil: new Date(clock.now().getTime() + 60_000) };
  return act(fresh, signStatement, {
    token: await linkOf(name),
    version: read ?? readHash(loaded.statement, loaded.edition),
  });
};
const edit = async (title: string, kind = 'letter') =>
  act(federal, editStatement, { id, version: await version(), title, kind, purpose: 'Probe' });
const stateOf = async (municipality: string) => (await selectSignature(database, id, municipality))?.state;

describe('a round of signatures', () => {
  it('tells the members that it is open', async () => {
    assert.equal(saidOf(await move('finish-text')), 'done');
    assert.equal(saidOf(await open('2026-03-10', '2026-05-01')), 'done');
    await work();
    const [mail, ...more] = await database.rows<{ subject: string; body: string }>(sql`
      select subject, body from platform.mail where person = ${kiel.personId} and reason = 'statements.opened-signatures'
      union all
      select subject, body from people.notice where person = ${kiel.personId} and reason = 'statements.opened-signatures'`);
    assert.equal(more.length, 0);
    assert.match(mail?.subject ?? '', /„Gemeinsam aufnehmen“: Unterschriften/);
    assert.match(mail?.body ?? '', /bis 10\. März 2026.*erklaerungen\/1\/unterschriften/s);
    await work();
  });

  it('lets nobody change the subject line that is signed', async () => {
    await prepare(kiel);
    assert.equal(saidOf(await sign(kiel, 'kiel')), 'done');
    assert.equal(saidOf(await edit('Etwas ganz anderes')), 'frame-fixed');
    assert.doesNotMatch(await text(k(page)), /\/bearbeiten"/);
    assert.match(await text(k(page)), /\/fristen"/);
  });

  it('asks again where the text came back under another subject line', async () => {
    await prepare(potsdam);
    const loaded = await loadSigning(database, id, false);
    assert.ok(loaded?.edition);
    const readBefore = readHash(loaded.statement, loaded.edition);
    assert.equal(saidOf(await move('redraft', 'Der Titel war falsch.')), 'done');
    assert.equal(saidOf(await edit('Gemeinsam und schnell aufnehmen')), 'done');
    assert.equal(saidOf(await move('finish-text')), 'done');
    assert.equal(saidOf(await open('2026-03-10', '2026-05-01')), 'done');
    await work();
    assert.equal(await stateOf(places.kiel), 'prepared');
    assert.match((await mailsTo('kiel', 'signing')).at(-1)?.body ?? '', /\(Betreff\)/);
    assert.equal(saidOf(await sign(kiel, 'kiel')), 'done');
    assert.equal(saidOf(await sign(potsdam, 'potsdam', readBefore)), 'text-changed-while-signing');
  });

  it('that lasts longer keeps its links alive and reminds again', async () => {
    clock.turnTo('2026-03-03T07:00:00Z');
    await work();
    const reminded = (await mailsTo('potsdam', 'signing')).length;
    assert.equal(reminded, 2);
    const link = await linkOf('potsdam');
    const dates = { id, version: await version(), signatures: '2026-03-30' };
    await must(federal, setDeadlines, dates);
    clock.turnTo('2026-03-20T07:00:00Z');
    assert.equal(await linkOf('potsdam'), link);
    const signer = await browser(potsdam);
    assert.doesNotMatch(await text(signer.get(`/unterzeichnen/${link}`)), /Es ist nichts zu tun/);
    clock.turnTo('2026-03-23T07:00:00Z');
    await work();
    assert.equal((await mailsTo('potsdam', 'signing')).length, reminded + 1);
    assert.equal(saidOf(await sign(potsdam, 'potsdam')), 'done');
  });

  it('leaves out who left the alliance, by link and in the letter', async () => {
    await prepare(luebeck);
    for (const municipality of [places.luebeck, places.kiel])
      await must(federal, recordStep, {
        municipality,
        status: 'member',
        step: 'ends',
        day: '2026-03-22',
        evidence: 'Beschluss',
        source: 'Probe',
      });
    assert.equal(saidOf(await sign(luebeck, 'luebeck')), 'not-asked-to-sign');
    const link = await linkOf('luebeck');
    assert.match(
      await text((await browser(luebeck)).get(`/unterzeichnen/${link}`)),
      /Unterzeichnen können die Mitglieder/,
    );
    const members = await text(k(`${page}/unterschriften`));
    assert.match(members, /Leitung potsdam/);
    assert.doesNotMatch(members, /Leitung kiel/);
  });

  it('is sent with those of that day, and not with nobody', async () => {
    const { reply } = await must(federal, recordAuthority, {
      name: 'Bundesministerium für Probe (erfunden)',
      level: 'federal',
      address: 'Musterweg 1\n10115 Berlin',
      mailbox: 'post@ministerium.example',
      source: 'Probe',
    });
    const send = async () =>
      act({ ...federal, freshUntil: new Date(clock.now().getTime() + 60_000) }, sendStatement, {
        id,
        version: await version(),
        authority: Number(reply?.['id'] ?? 1),
      });
    const [held] = await database.rows<{ state: string }>(sql`
      update statements.signature set state = 'withdrawn' where municipality = ${places.potsdam} returning state`);
    assert.ok(held);
    assert.equal(saidOf(await send()), 'nobody-signed');
    assert.doesNotMatch(await text(k(`${page}/unterschriften`)), /\/versenden"/);
    await database.run(
      sql`update statements.signature set state = 'signed' where municipality = ${places.potsdam}`,
    );
    assert.equal(saidOf(await send()), 'done');
    const { letter } = await database.one<{ letter: { signatories: { place: string }[] } }>(
      sql`select letter from statements.sending where statement = ${id}`,
    );
    assert.deepEqual(
      letter.signatories.map(({ place }) => place),
      ['Potsdam'],
    );
    const sent = await text(k(`${page}/unterschriften`));
    assert.match(sent, /Unterschriften: 1\./);
    assert.doesNotMatch(sent, /Leitung kiel/);
  });

  it('keeps its embargo on every page, in the list and in the API', async () => {
    for (const path of [page, `${page}/unterschriften`, `${page}/unterschriften/brief.pdf`])
      assert.equal((await anyone.get(path)).status, 401, path);
    assert.equal((await anyone.get(`/api/v1/statements/statement?id=${id}`)).status, 401);
    for (const path of ['/erklaerungen', '/api/v1/statements/statements'])
      assert.doesNotMatch(await text(anyone.get(path)), /schnell aufnehmen/, path);
    assert.match(await text(k(page)), /schnell aufnehmen/);
    clock.turnTo('2026-05-01T08:00:00Z');
    for (const path of [page, `${page}/unterschriften`, `${page}/unterschriften/brief.pdf`])
      assert.equal((await anyone.get(path)).status, 200, path);
    assert.match(await text(anyone.get('/erklaerungen')), /schnell aufnehmen/);
  });
});
