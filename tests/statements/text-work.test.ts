import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { addClause } from '../../src/alliance/statements/actions/add-clause.ts';
import { addVariant } from '../../src/alliance/statements/actions/add-variant.ts';
import { decideAmendment } from '../../src/alliance/statements/actions/decide-amendment.ts';
import { editStatement } from '../../src/alliance/statements/actions/edit-statement.ts';
import { openSignatures } from '../../src/alliance/statements/actions/open-signatures.ts';
import { proposeAmendment } from '../../src/alliance/statements/actions/propose-amendment.ts';
import { removeClause } from '../../src/alliance/statements/actions/remove-clause.ts';
import { selectStatement } from '../../src/alliance/statements/db/statements.ts';
import { listEntries, unpack } from '../../src/platform/documents/zip.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places } from '../house.ts';
import { allianceHouse, saidOf } from './alliance.ts';

const { act, browser, clauses, database, federal, id, makePerson, move, must, page } = await allianceHouse();
const k = await browser(federal);
const anyone = await browser();
const kiel = await makePerson('AP', { municipality: places.kiel });
const headOfKiel = await makePerson('OB', { municipality: places.kiel });
const luebeck = await makePerson('AP', { municipality: places.luebeck });
const text = async (response: Promise<Response>) => (await response).text();
const numbers = async () => (await clauses()).map(({ number, label }) => `${number} ${label}`);
const clauseAt = async (index: number) => {
  const found = (await clauses())[index];
  assert.ok(found);
  return found;
};
const add = (number: string, words: string) =>
  must(federal, addClause, {
    statement: id,
    kind: 'numbered',
    number,
    label: `Punkt ${number}`,
    text: words,
    topics: [],
    act: 'appeal',
  });

/** What a .docx says, its foot included. */
const wordsOf = async (bytes: Buffer): Promise<string> => {
  const entries = listEntries(bytes);
  assert.ok(Array.isArray(entries));
  const parts = entries.filter(({ name }) => /^word\/(document|footer\d*)\.xml$/u.test(name));
  const xml = await Promise.all(parts.map((part) => unpack(bytes, part)));
  return xml
    .join(' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
};

describe('the clauses of a draft', () => {
  it('are moved, numbered anew and removed, each on a page without a script', async () => {
    await add('3', 'Die Kommunen bieten freie Plätze an, siehe Ziffern 1 und 4.');
    const third = await clauseAt(2);
    const moved = await k.submit(`${page}/ziffern/${third.id}/verschieben`, { direction: 'up' });
    assert.equal(moved.status, 303);
    assert.deepEqual(await numbers(), ['1 Punkt 1', '3 Punkt 3', '2 Punkt 2']);
    assert.equal(saidOf(await move('finish-text')), 'conflict-reference-missing');
    assert.match(await text(k.get(`${page}/nummerieren`)), /3 → 2 Punkt 3; 2 → 3 Punkt 2/);
    assert.equal((await k.submit(`${page}/nummerieren`, {})).status, 303);
    assert.deepEqual(await numbers(), ['1 Punkt 1', '2 Punkt 3', '3 Punkt 2']);
    const second = await clauseAt(1);
    assert.match(await text(k.get(`${page}/ziffern/${second.id}/streichen`)), /Punkt 3/);
    assert.equal((await k.submit(`${page}/ziffern/${second.id}/streichen`, {})).status, 303);
    assert.deepEqual(await numbers(), ['1 Punkt 1', '3 Punkt 2']);
    assert.match(await text(k.get(`${page}/ziffern/${second.id}`)), /freie Plätze/);
    const edge = await k.submit(`${page}/ziffern/${(await clauseAt(0)).id}/verschieben`, { direction: 'up' });
    assert.match(await edge.text(), /steht schon am Rand/);
  });

  it('are not removed while an accepted amendment to them is not written in', async () => {
    const clause = await clauseAt(0);
    const { reply } = await must(kiel, proposeAmendment, {
      clause: clause.id,
      version: clause.version,
      kind: 'add',
      text: 'Der Bund berichtet jedes Jahr.',
      reason: 'Probe',
    });
    const amendment = Number(reply?.['id']);
    const remove = () => act(federal, removeClause, { id: clause.id, version: clause.revision });
    assert.equal(saidOf(await remove()), 'amendments-open');
    await must(federal, decideAmendment, { id: amendment, version: 1, decision: 'accept' });
    assert.equal(saidOf(await remove()), 'amendments-waiting');
    // a clause that went before this was asked still blocks the text, and its page says which amendment
    await database.run(sql`update statements.clause set removed_on = '2026-03-02' where id = ${clause.id}`);
    assert.equal(saidOf(await move('finish-text')), 'conflict-stranded');
    assert.match(await text(k.get(page)), new RegExp(`antraege/${amendment}">Zum Antrag`));
    await database.run(sql`update statements.clause set removed_on = null where id = ${clause.id}`);
    assert.equal((await k.submit(`${page}/ziffern/${clause.id}/einarbeiten`, {})).status, 303);
    assert.equal((await clauseAt(1)).text, 'Der Bund berichtet jedes Jahr.');
    assert.equal((await k.submit(`${page}/nummerieren`, {})).status, 303);
  });

  it('have variants, of which one is chosen before the text is finished', async () => {
    const clause = await clauseAt(0);
    const form = `${page}/ziffern/${clause.id}/variante`;
    const same = await k.submit(form, { label: 'gleich', text: clause.text });
    assert.match(await same.text(), /steht schon da/);
    assert.equal((await k.submit(form, { label: 'kürzer', text: 'Der Bund hilft.' })).status, 303);
    await must(federal, addVariant, {
      clause: clause.id,
      label: 'länger',
      text: 'Der Bund hilft sehr schnell.',
    });
    assert.equal(
      saidOf(await act(kiel, addVariant, { clause: clause.id, label: 'x', text: 'y' })),
      'not-your-office',
    );
    assert.equal(saidOf(await move('finish-text')), 'conflict-open-variants');
    assert.match(await text((await browser(kiel)).get(`${page}/ziffern/${clause.id}`)), /länger/);
    const settle = (variant: number, verdict: string) =>
      k.submit(`${page}/ziffern/${clause.id}/varianten/${variant}/${verdict}`, {});
    assert.equal((await settle(2, 'choose')).status, 303);
    assert.equal((await clauseAt(0)).text, 'Der Bund hilft sehr schnell.');
    const states = await database.rows<{ state: string }>(
      sql`select state from statements.variant order by id`,
    );
    assert.equal(states[1]?.state, 'chosen');
    if (states[0]?.state === 'open') assert.equal((await settle(1, 'drop')).status, 303);
    assert.equal((await settle(2, 'drop')).status, 409);
  });
});

describe('what stands around the text', () => {
  it('is edited by the keepers, and not over somebody else’s edit', async () => {
    const version = (await selectStatement(database, id))?.version;
    const edited = await k.submit(`${page}/bearbeiten`, {
      title: 'Gemeinsam und gut aufnehmen',
      purpose: 'Für das Gespräch im Mai',
      kind: 'appeal',
      addressee: 'Bund und Länder',
      embargo: 'true',
    });
    assert.equal(edited.status, 303, (await edited.text()).replace(/<[^>]+>/gu, ' ').slice(-300));
    const shown = await text(k.get(page));
    for (const words of [
      'Gemeinsam und gut aufnehmen',
      'Für das Gespräch im Mai',
      'Appell',
      'Bund und Länder',
    ])
      assert.match(shown, new RegExp(words));
    const late = await act(federal, editStatement, {
      id,
      version,
      title: 'Anders',
      purpose: 'Anders',
      kind: 'letter',
    });
    assert.equal(saidOf(late), 'changed-meanwhile');
    const member = await act(kiel, editStatement, { id, version, title: 'x', purpose: 'y', kind: 'letter' });
    assert.equal(saidOf(member), 'not-your-office');
    await must(federal, editStatement, {
      id,
      version: (version ?? 0) + 1,
      title: 'Gemeinsam und gut aufnehmen',
      purpose: 'Für das Gespräch im Mai',
      kind: 'letter',
      embargo: false,
    });
  });
});

describe('an own word', () => {
  const own = `${page}/eigene-worte/1`;

  it('is written at home with a PDF, and read nowhere else', async () => {
    const writer = await browser(kiel);
    const wrong = await writer.submit(`${page}/eigene-worte/neu`, {
      kind: 'dissent',
      title: 'Kiel sieht es anders',
      document: new File(['Word'], 'wort.pdf'),
    });
    assert.match(await wrong.text(), /nur ein PDF/);
    const empty = await writer.submit(`${page}/eigene-worte/neu`, { kind: 'dissent', title: 'Leer' });
    assert.match(await empty.text(), /schreiben Sie einen Text/);
    const written = await writer.submit(`${page}/eigene-worte/neu`, {
      kind: 'dissent',
      title: 'Kiel sieht es anders',
      text: 'Wir wollen mehr.',
      clause: String((await clauseAt(0)).id),
      document: new File(['%PDF-1.7 eigenes Wort'], 'wort.pdf'),
    });
    assert.equal(written.headers.get('location'), own);
    assert.match(await text(writer.get(own)), /Wir wollen mehr\./);
    assert.equal(
      createHash('sha256')
        .update(await text(writer.get(`${own}/dokument`)))
        .digest('hex'),
      createHash('sha256').update('%PDF-1.7 eigenes Wort').digest('hex'),
    );
    const neighbour = await browser(luebeck);
    assert.equal((await neighbour.get(own)).status, 403);
    assert.equal((await neighbour.get(`${own}/dokument`)).status, 403);
    assert.doesNotMatch(await text(neighbour.get(page)), /Kiel sieht es anders/);
  });

  it('is edited by its municipality until the head publishes it', async () => {
    const writer = await browser(kiel);
    const edited = await writer.submit(`${own}/bearbeiten`, {
      kind: 'addendum',
      title: 'Kiel bietet mehr',
      text: 'Wir bieten zehn Plätze mehr.',
    });
    assert.equal(edited.status, 303);
    assert.equal((await writer.get(`${own}/veroeffentlichen`)).status, 403);
    const head = await browser(headOfKiel);
    assert.equal((await head.submit(`${own}/veroeffentlichen`, {})).status, 303);
    const again = await writer.submit(`${own}/bearbeiten`, { kind: 'addendum', title: 'x', text: 'y' });
    assert.equal(again.status, 409);
    assert.match(await text((await browser(luebeck)).get(page)), /Kiel bietet mehr/);
    // a draft is not public, and neither is what stands beside it
    assert.equal((await anyone.get(own)).status, 401);
    assert.equal(saidOf(await move('finish-text')), 'done');
    assert.match(await text(anyone.get(own)), /Wir bieten zehn Plätze mehr\./);
    assert.equal((await anyone.get(`${own}/dokument`)).status, 200);
  });

  it('is withdrawn without a trace on any page', async () => {
    const head = await browser(headOfKiel);
    assert.equal((await head.submit(`${own}/zurueckziehen`, {})).status, 303);
    assert.doesNotMatch(await text(anyone.get(page)), /Kiel bietet mehr/);
    assert.equal((await anyone.get(`${own}/dokument`)).status, 404);
  });
});

describe('the letter as a Word document', () => {
  it('holds subject line, every clause with its number and the hash, as the edition has them', async () => {
    await must(federal, openSignatures, {
      id,
      version: (await selectStatement(database, id))?.version,
      until: '2026-03-20',
      ordered: 'alphabetical',
      place: 'Potsdam',
    });
    const file = await k.get(`${page}/unterschriften/brief.docx`);
    assert.equal(file.status, 200);
    const read = await wordsOf(Buffer.from(await file.arrayBuffer()));
    assert.match(read, /Gemeinsam und gut aufnehmen/);
    for (const { number, text: words } of await clauses()) {
      assert.ok(read.includes(words), words);
      assert.ok(number !== null && read.includes(number));
    }
    assert.match(read, /SHA-256\D+[0-9a-f]{64}/);
  });
});
