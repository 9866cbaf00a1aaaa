import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { addClause } from '../../src/alliance/statements/actions/add-clause.ts';
import { beginStatement } from '../../src/alliance/statements/actions/begin-statement.ts';
import { changePhase } from '../../src/alliance/statements/actions/change-phase.ts';
import { editClause } from '../../src/alliance/statements/actions/edit-clause.ts';
import { fileSignedPaper } from '../../src/alliance/statements/actions/file-signed-paper.ts';
import { openSignatures } from '../../src/alliance/statements/actions/open-signatures.ts';
import { prepareSignature } from '../../src/alliance/statements/actions/prepare-signature.ts';
import { selectClauses } from '../../src/alliance/statements/db/clauses.ts';
import { selectSignature } from '../../src/alliance/statements/db/signatures.ts';
import { selectStatement } from '../../src/alliance/statements/db/statements.ts';
import { sql } from '../../src/platform/database/index.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const federal = await makePerson('K');
const keeper = await browser(federal);
const anyone = await browser();
const text = async (response: Promise<Response>) => (await response).text();
const base = '/erklaerungen/1/unterschriften';
const heads: Record<string, Actor & { kind: 'person' }> = {};
const towns = ['potsdam', 'flensburg', 'kiel'] as const;
for (const town of towns) {
  const municipality = places[town];
  await act(federal, recordStep, {
    municipality,
    status: 'member',
    step: 'begins',
    day: '2020-01-01',
    evidence: 'Probe',
    source: 'Probe',
    declaration: '2021',
  });
  heads[town] = await makePerson('OB', {
    municipality,
    name: `Leitung ${town}`,
    email: `${town}@example.org`,
  });
}
const head = (town: (typeof towns)[number]) => heads[town] as Actor & { kind: 'person' };
const version = async () => (await selectStatement(database, 1))?.version;

/** The link in the latest mail to an address. */
const linkTo = async (address: string): Promise<string> => {
  const { body } = await database.one<{ body: string }>(
    sql`select body from platform.mail where recipient = ${address} order by id desc limit 1`,
  );
  return /\/unterzeichnen\/[\w-]+/u.exec(body)?.[0] ?? '';
};
const prepare = (town: (typeof towns)[number]) =>
  act(head(town), prepareSignature, {
    statement: 1,
    office: head(town).office?.id,
    basis: 'competence',
    basisText: 'Laufende Angelegenheit',
  });
const move = async (one: string, reason: string | null = null) =>
  act(federal, changePhase, { id: 1, version: await version(), move: one, reason });
const open = async () =>
  act(federal, openSignatures, {
    id: 1,
    version: await version(),
    until: '2026-03-20',
    ordered: 'alphabetical',
    place: 'Potsdam',
  });

await act(federal, beginStatement, { title: 'Plätze für Kinder', purpose: 'Probe', kind: 'letter' });
for (const number of ['1', '2'])
  await act(federal, addClause, {
    statement: 1,
    kind: 'numbered',
    number,
    label: `Punkt ${number}`,
    text: `Wir bieten an, was in Punkt ${number} steht.`,
    topics: [],
    act: 'appeal',
  });

describe('signatures', () => {
  it('are not collected before the text is final', async () => {
    const early = await prepare('potsdam');
    assert.equal(early.outcome === 'declined' && early.declined.reason, 'statements.not-in-signatures');
    assert.equal((await open()).outcome, 'declined');
    assert.equal((await move('finish-text')).outcome, 'done');
    const opened = await keeper.submit(`${base}/oeffnen`, {
      until: '20.3.2026',
      ordered: 'alphabetical',
      place: 'Potsdam',
    });
    assert.equal(opened.status, 303);
  });

  it('are prepared by staff, who see no link', async () => {
    const clerk = await browser(await makePerson('AP', { municipality: places.potsdam }));
    const sent = await clerk.submit(`${base}/vorbereiten`, {
      office: String(head('potsdam').office?.id),
      basis: 'competence',
      basisText: 'Laufende Angelegenheit',
    });
    assert.equal(sent.status, 303);
    const page = await text(clerk.get(base));
    assert.match(page, /Vorbereitet für/);
    const link = await linkTo('potsdam@example.org');
    assert.match(link, /^\/unterzeichnen\/[\w-]{40,}$/);
    assert.doesNotMatch(page, new RegExp(link));
    assert.equal((await clerk.get(link)).status, 403);
    const { hash } = await database.one<{ hash: string }>(
      sql`select encode(link_hash, 'hex') as hash from statements.signature`,
    );
    assert.equal(hash, createHash('sha256').update(link.replace('/unterzeichnen/', '')).digest('hex'));
  });

  it('are not given by another office', async () => {
    const other = await browser(head('kiel'));
    const response = await other.get(await linkTo('potsdam@example.org'));
    assert.equal(response.status, 403);
    const deputy = await browser(await makePerson('OB', { municipality: places.potsdam }));
    assert.match(
      await text(deputy.get(await linkTo('potsdam@example.org'))),
      /Dieser Link gilt für ein anderes Amt/,
    );
  });

  it('need a fresh log-in', async () => {
    const link = await linkTo('potsdam@example.org');
    const tired = await browser(head('potsdam'));
    await database.run(
      sql`update platform.session set fresh_until = ${clock.now()} where person = ${head('potsdam').personId}`,
    );
    assert.ok([401, 403].includes((await tired.submit(link, {})).status));
    assert.equal((await selectSignature(database, 1, places.potsdam))?.state, 'prepared');
  });

  it('are given once, under exactly the words that were read', async () => {
    const link = await linkTo('potsdam@example.org');
    const signer = await browser(head('potsdam'));
    assert.match(await text(signer.get(link)), /Wir bieten an, was in Punkt 2 steht/);
    const stale = await signer.submit(link, { version: '0'.repeat(64) });
    assert.match(await stale.text(), /Der Text hat sich geändert, während Sie ihn lasen/);
    const signed = await signer.submit(link, {});
    assert.equal(signed.headers.get('location'), base);
    const signature = await selectSignature(database, 1, places.potsdam);
    assert.equal(signature?.state, 'signed');
    assert.deepEqual(
      signature.consent,
      (await selectClauses(database, 1)).map(({ id, hash }) => ({ clause: id, hash })),
    );
    assert.match(await text(signer.get(link)), /Mit diesem Link wurde schon unterzeichnet/);
    assert.match(await (await signer.submit(link, { version: '0' })).text(), /schon unterzeichnet/);
    const page = await text(keeper.get(base));
    assert.match(page, /Leitung potsdam/);
    assert.doesNotMatch(page, /Flensburg|Kiel/);
  });

  it('are the members’ business until the letter is sent', async () => {
    const page = await text(anyone.get(base));
    assert.match(page, /Noch nicht öffentlich/);
    assert.doesNotMatch(page, /Leitung potsdam|Unterschriften: 1/);
    const counted = await text(anyone.get('/api/v1/statements/signatures?id=1'));
    assert.match(counted, /"signed":null/);
    assert.doesNotMatch(counted, /Leitung potsdam/);
  });

  it('on paper keep the hash of the file', async () => {
    await prepare('flensburg');
    const clerk = await browser(head('flensburg'));
    const wrong = await clerk.submit(`${base}/papier`, { file: new File(['Word'], 'brief.pdf') });
    assert.match(await wrong.text(), /nur ein PDF/);
    const filed = await clerk.submit(`${base}/papier`, { file: new File(['%PDF-1.7 Probe'], 'brief.pdf') });
    assert.equal(filed.status, 303);
    const signature = await selectSignature(database, 1, places.flensburg);
    assert.deepEqual(
      [signature?.state, signature?.origin, signature?.fileHash],
      ['signed', 'paper', createHash('sha256').update('%PDF-1.7 Probe').digest('hex')],
    );
    const page = await text(clerk.get(base));
    assert.match(page, /hinterlegt, Unterschrift nicht geprüft/);
    assert.ok(page.includes(signature?.fileHash ?? '-'));
    const file = `${base}/papier/${places.flensburg}`;
    assert.equal(await text((await browser(head('kiel'))).get(file)), '%PDF-1.7 Probe');
    assert.ok([401, 403].includes((await anyone.get(file)).status));
  });

  it('on paper need a fresh log-in, and the head is told', async () => {
    const mail = await database.one<{ body: string }>(
      sql`select body from platform.mail where reason = 'statements.paper' and recipient = 'flensburg@example.org'`,
    );
    assert.match(mail.body, /Leitung flensburg hat ein PDF als Ihre Unterschrift/);
    const clerk = await makePerson('AP', { municipality: places.flensburg });
    const tired = { ...clerk, freshUntil: null };
    const file = { name: 'brief.pdf', base64: Buffer.from('%PDF-1.7').toString('base64') };
    const outcome = await act(tired, fileSignedPaper, { statement: 1, file });
    assert.equal(outcome.outcome === 'forbidden' && outcome.refusal.reason, 'rights.log-in-again');
  });

  it('are reminded of a week ahead and on the day, by a new link', async () => {
    await prepare('kiel');
    const first = await linkTo('kiel@example.org');
    const count = async () =>
      (
        await database.one<{ n: number }>(
          sql`select count(*)::int as n from platform.mail where reason = 'statements.signing' and recipient = 'kiel@example.org'`,
        )
      ).n;
    for (const [moment, sent] of [
      ['2026-03-12T06:00:00Z', 1],
      ['2026-03-13T06:00:00Z', 2],
      ['2026-03-14T06:00:00Z', 2],
      ['2026-03-20T06:00:00Z', 3],
    ] as const) {
      clock.turnTo(moment);
      await work();
      assert.equal(await count(), sent, moment);
    }
    assert.notEqual(await linkTo('kiel@example.org'), first);
  });

  it('are withdrawn without a reason, and given again', async () => {
    const kiel = await browser(head('kiel'));
    assert.equal((await kiel.submit(`${base}/zurueckziehen`, {})).status, 303);
    assert.equal((await selectSignature(database, 1, places.kiel))?.state, 'withdrawn');
    assert.match(await text(kiel.get(await linkTo('kiel@example.org'))), /wurde zurückgezogen/);
    assert.equal((await prepare('kiel')).outcome, 'done');
  });

  it('end with the deadline', async () => {
    clock.turnTo('2026-03-21T08:00:00Z');
    const late = await prepare('kiel');
    assert.equal(late.outcome === 'declined' && late.declined.reason, 'statements.signing-over');
    clock.turnTo('2026-03-20T09:00:00Z');
  });
});

describe('a text that changes after it was signed', () => {
  it('asks again where signed words changed, and only there', async () => {
    assert.equal((await move('redraft', 'Ein Wort war falsch')).outcome, 'done');
    const [first] = await selectClauses(database, 1);
    // another label is no other word
    const frame = { id: first?.id, version: first?.revision };
    await act(federal, editClause, {
      ...frame,
      number: '1',
      label: 'Anders',
      text: first?.text,
      topics: [],
      act: 'appeal',
    });
    await move('finish-text');
    assert.equal((await open()).outcome, 'done');
    assert.equal((await selectSignature(database, 1, places.potsdam))?.state, 'signed');

    await move('redraft', 'Noch ein Wort');
    const [again] = await selectClauses(database, 1);
    const changed = await act(federal, editClause, {
      id: again?.id,
      version: again?.revision,
      number: '1',
      label: 'Anders',
      text: 'Wir bieten mehr an.',
      topics: [],
      act: 'appeal',
    });
    assert.equal(changed.outcome, 'done', JSON.stringify(changed));
    await move('finish-text');
    assert.equal((await open()).outcome, 'done');
    await work();
    assert.equal((await selectSignature(database, 1, places.potsdam))?.state, 'prepared');
    const signer = await browser(head('potsdam'));
    assert.match(await text(signer.get(base)), /Der Text hat sich geändert/);
    assert.match(await text(signer.get(await linkTo('potsdam@example.org'))), /Wir bieten mehr an/);
    const refreshed = await browser({ ...head('potsdam') });
    assert.equal((await refreshed.submit(await linkTo('potsdam@example.org'), {})).status, 303);
  });
});

describe('the letter', () => {
  it('is there for members while it is signed, as PDF and as Word document', async () => {
    const member = await browser(head('kiel'));
    const pdf = await member.get(`${base}/brief.pdf`);
    assert.equal(pdf.status, 200);
    const bytes = Buffer.from(await pdf.arrayBuffer());
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    const docx = await member.get(`${base}/brief.docx`);
    assert.equal(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    assert.ok([401, 403].includes((await anyone.get(`${base}/brief.pdf`)).status));
  });

  it('is sent to an authority, and lies fixed from then on', async () => {
    await act(federal, recordAuthority, {
      name: 'Bundesministerium für Probe (erfunden)',
      level: 'federal',
      address: 'Musterweg 1\n10115 Berlin',
      mailbox: 'post@ministerium.example',
      source: 'Probe',
    });
    const k = await browser(await makePerson('K'));
    const sent = await k.submit(`${base}/versenden`, { authority: '1' });
    assert.equal(sent.status, 303, (await sent.text()).replace(/<[^>]+>/g, ' ').slice(-600));
    const page = await text(anyone.get(base));
    assert.match(
      page,
      /Versandt an Bundesministerium für Probe \(erfunden\) am 20\. März 2026\. Unterschriften: 1\./,
    );
    const { details } = await database.one<{ details: { before: Record<string, unknown> } }>(
      sql`select details::jsonb as details from platform.record where action = 'statements.send-statement'`,
    );
    assert.equal(details.before['signatures'], 1);
    assert.match(String(details.before['hash']), /^[0-9a-f]{64}$/);
    const signer = await browser(await makePerson('OB', { municipality: places.flensburg }));
    assert.match(await (await signer.submit(`${base}/zurueckziehen`, {})).text(), /Der Brief ist versandt/);
    assert.equal((await anyone.get(`${base}/brief.pdf`)).status, 200);
  });
});
