import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerProcedure } from '../../src/alliance/statements/actions/answer-procedure.ts';
import { decideAmendment } from '../../src/alliance/statements/actions/decide-amendment.ts';
import { editClause } from '../../src/alliance/statements/actions/edit-clause.ts';
import { proposeAmendment } from '../../src/alliance/statements/actions/propose-amendment.ts';
import { proposeProcedure } from '../../src/alliance/statements/actions/propose-procedure.ts';
import { withdrawAmendment } from '../../src/alliance/statements/actions/withdraw-amendment.ts';
import { sql } from '../../src/platform/database/index.ts';
import { sha256Of } from '../../src/platform/sha256.ts';
import { places } from '../house.ts';
import { allianceHouse, saidOf } from './alliance.ts';

const { act, browser, clauses, database, federal, id, makePerson, move, must, page } = await allianceHouse();
const kiel = await makePerson('AP', { municipality: places.kiel });
const luebeck = await makePerson('AP', { municipality: places.luebeck });
const observer = await makePerson('ZG');
const k = await browser(federal);
const anyone = await browser();
const text = async (response: Promise<Response>) => (await response).text();
const clauseAt = async (index: number) => {
  const found = (await clauses())[index];
  assert.ok(found);
  return found;
};

describe('a draft', () => {
  it('is read by members and observers, not by the public', async () => {
    assert.equal((await anyone.get(page)).status, 401);
    assert.doesNotMatch(await text(anyone.get('/erklaerungen')), /Gemeinsam aufnehmen/);
    const read = await text((await browser(observer)).get(page));
    assert.match(read, /Der Bund hilft schnell\./);
    assert.doesNotMatch(read, /Ziffer einfügen/);
  });

  it('is not overwritten by a second editor', async () => {
    const clause = await clauseAt(0);
    const edit = { id: clause.id, version: clause.revision, number: '1', label: 'Hilfe', act: 'appeal' };
    assert.equal(
      saidOf(await act(federal, editClause, { ...edit, text: 'Der Bund hilft schnell.' })),
      'done',
    );
    const second = await act(federal, editClause, { ...edit, text: 'Der Bund hilft nie.' });
    assert.equal(saidOf(second), 'changed-meanwhile');
    assert.equal((await clauseAt(0)).text, 'Der Bund hilft schnell.');
  });

  it('counts an amendment that is sent twice once', async () => {
    const clause = await clauseAt(0);
    const member = await browser(kiel);
    const wish = { kind: 'change', text: 'Der Bund hilft sofort.', reason: 'Zeit zählt.' };
    const sent = await member.submit(`${page}/ziffern/${clause.id}/antrag`, wish);
    assert.equal(sent.headers.get('location'), `${page}/antraege/1`);
    const input = { ...wish, clause: clause.id, version: clause.version, reason: 'Noch einmal.' };
    for (const status of [200, 409]) {
      const again = await member.api('statements.propose-amendment', input, {
        'idempotency-key': 'zweimal-gesendet',
      });
      assert.equal(again.status, status);
    }
    const { n } = await database.one<{ n: number }>(sql`select count(*)::int as n from statements.amendment`);
    assert.equal(n, 2);
    await must(kiel, withdrawAmendment, { id: 2, version: 1 });
  });

  it('tells the editors of an amendment, and its proposer of what is proposed and decided', async () => {
    const told = async (person: number, reason: string) =>
      database.rows<{ subject: string; body: string }>(sql`
        select subject, body from platform.mail where person = ${person} and reason = ${`statements.${reason}`}
        union all
        select subject, body from people.notice where person = ${person} and reason = ${`statements.${reason}`}`);
    const [arrived] = await told(federal.personId, 'amendment-arrived');
    assert.match(arrived?.body ?? '', /ein Änderungsantrag, 1 Hilfe, von Kiel/);
    const clause = await clauseAt(1);
    const { reply } = await must(kiel, proposeAmendment, {
      clause: clause.id,
      version: clause.version,
      kind: 'change',
      text: 'Das Land zahlt ein Drittel.',
      reason: 'Probe',
    });
    const amendment = Number(reply?.['id']);
    await must(federal, proposeProcedure, { id: amendment, version: 1, procedure: 'reject' });
    const [proposed] = await told(kiel.personId, 'procedure-proposed');
    assert.match(proposed?.body ?? '', /ablehnen.*antwort.*9\. März 2026/s);
    await must(kiel, answerProcedure, { id: amendment, version: 2, answer: 'agrees' });
    await must(federal, decideAmendment, { id: amendment, version: 3, decision: 'reject' });
    const [decided] = await told(kiel.personId, 'amendment-decided');
    assert.match(decided?.subject ?? '', /abgelehnt/);
    assert.deepEqual(await told(luebeck.personId, 'amendment-decided'), []);
  });

  it('shows an amendment as a change that can be heard', async () => {
    const read = await text(k.get(`${page}/antraege/1`));
    assert.match(read, /<del>.*entfällt:.*schnell.*<\/del>/s);
    assert.match(read, /<ins>.*neu:.*sofort.*<\/ins>/s);
  });

  it('is not finished while amendments stand against each other, and says which', async () => {
    const clause = await clauseAt(0);
    await must(luebeck, proposeAmendment, {
      clause: clause.id,
      version: clause.version,
      kind: 'change',
      text: 'Der Bund hilft bald.',
      reason: 'Sofort geht nicht.',
    });
    assert.equal(saidOf(await move('finish-text')), 'conflict-undecided');
    for (const amendment of [1, 4])
      await must(federal, decideAmendment, { id: amendment, version: 1, decision: 'accept' });
    assert.equal(saidOf(await move('finish-text')), 'conflict-same-words');
    const shown = await text(k.get(page));
    assert.match(shown, /Die Anträge 1 und 4 ändern dieselben Wörter/);
    assert.doesNotMatch(shown, /phase\/finish-text/);
    assert.equal((await k.submit(`${page}/ziffern/${clause.id}/einarbeiten`, {})).status, 409);
  });

  it('goes on when one of them is settled with its proposer and written in', async () => {
    await must(federal, decideAmendment, { id: 4, version: 2, decision: 'reopen' });
    const hasty = await act(federal, decideAmendment, { id: 4, version: 3, decision: 'reject' });
    assert.equal(saidOf(hasty), 'propose-first');
    await must(federal, proposeProcedure, { id: 4, version: 3, procedure: 'reject', note: 'Sofort gilt.' });
    const waiting = await act(federal, decideAmendment, { id: 4, version: 4, decision: 'reject' });
    assert.equal(saidOf(waiting), 'wait-for-answer');
    assert.equal(
      saidOf(await act(kiel, answerProcedure, { id: 4, version: 4, answer: 'agrees' })),
      'not-your-municipality',
    );
    await must(luebeck, answerProcedure, { id: 4, version: 4, answer: 'agrees' });
    await must(federal, decideAmendment, { id: 4, version: 5, decision: 'reject' });
    const clause = await clauseAt(0);
    const preview = await text(k.get(`${page}/ziffern/${clause.id}/einarbeiten`));
    assert.match(preview, /sofort/);
    assert.equal((await k.submit(`${page}/ziffern/${clause.id}/einarbeiten`, {})).status, 303);
    const written = await clauseAt(0);
    assert.equal(written.text, 'Der Bund hilft sofort.');
    assert.equal(written.hash, sha256Of('Der Bund hilft sofort.'));
    assert.match(await text(k.get(`${page}/ziffern/${clause.id}`)), /Wortlaut 2 vom 02\.03\.2026/);
  });

  it('takes suggestions of observers that hold nothing up', async () => {
    const clause = await clauseAt(1);
    const zg = await browser(observer);
    const sent = await zg.submit(`${page}/ziffern/${clause.id}/anregung`, {
      kind: 'change',
      text: 'Das Land zahlt alles.',
      reason: 'Gerechter.',
    });
    assert.equal(sent.status, 303);
    assert.equal((await zg.get(`${page}/antraege/5/entscheiden`)).status, 403);
    assert.equal((await zg.get(`${page}/ziffern/${clause.id}/antrag`)).status, 403);
    assert.doesNotMatch(await text(zg.get(`${page}/antraege/5`)), /entscheiden/);
  });

  it('is frozen with a hash that anybody can compute, and becomes public', async () => {
    assert.equal(saidOf(await move('finish-text')), 'done');
    const lines = (await clauses())
      .map(({ number, text: words }) => `${number} ${sha256Of(words)}\n`)
      .join('');
    const { hash } = await database.one<{ hash: string }>(
      sql`select hash from statements.edition where statement = ${id}`,
    );
    assert.equal(hash, sha256Of(lines));
    const read = await text(anyone.get(page));
    assert.match(read, /Der Bund hilft sofort\./);
    assert.doesNotMatch(read, /Änderungsanträge|Verlauf/);
    assert.equal((await anyone.get(`${page}/antraege`)).status, 401);
    const late = await act(kiel, proposeAmendment, {
      clause: (await clauseAt(0)).id,
      version: 2,
      kind: 'change',
      text: 'Anders.',
      reason: 'Zu spät.',
    });
    assert.equal(saidOf(late), 'not-drafting');
  });

  it('shows what changed between two frozen editions', async () => {
    assert.equal(saidOf(await move('redraft')), 'reason-missing');
    assert.equal(saidOf(await move('redraft', 'Das Land hat geantwortet.')), 'done');
    const clause = await clauseAt(1);
    const edited = await k.submit(`${page}/ziffern/${clause.id}/bearbeiten`, {
      number: '2',
      label: 'Kosten',
      text: 'Das Land zahlt alle Kosten.',
      act: 'appeal',
    });
    assert.equal(edited.status, 303);
    assert.equal((await k.submit(`${page}/festhalten`, { note: 'Nach der Antwort' })).status, 303);
    const compared = await text(k.get(`${page}/fassungen/2`));
    assert.match(compared, /Unterschiede zu Fassung 1/);
    assert.match(compared, /<del>.*die Hälfte der.*<\/del>/s);
    assert.equal((await k.get(`${page}/fassungen/9`)).status, 404);
  });
});
