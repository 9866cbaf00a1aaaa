import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editEntry } from '../../src/alliance/members/actions/edit-entry.ts';
import { listEntries, unpack } from '../../src/platform/documents/zip.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, makePerson } = await testHouse();
const federal = await makePerson('K');
const author = await makePerson('LK', { lands: ['12'] });
const contact = await makePerson('AP', { municipality: places.luebeck });
const [writer, clerk, neighbour, anyone] = [
  await browser(author),
  await browser(contact),
  await browser(await makePerson('AP', { municipality: places.kiel })),
  await browser(),
];
const text = async (response: Promise<Response>) => (await response).text();
/** What a .docx says. */
const wordsOf = async (bytes: Buffer): Promise<string> => {
  const entries = listEntries(bytes);
  const found = Array.isArray(entries) && entries.find(({ name }) => name === 'word/document.xml');
  const xml = found ? await unpack(bytes, found) : '';
  return String(xml).replaceAll(/<[^>]+>/g, ' ');
};
const model = {
  title: 'Sicherer Hafen {kommune}',
  summary: 'Probe',
  text: 'Die {gremium} beschließt:\n1. {kommune} wird Sicherer Hafen.\n2. {leitung} darf appellieren.',
  reasons: '{einwohnende} Menschen leben in {kommune} ({land}).',
  topics: ['solidarity', 'admission'],
  author: 'Länderkoordination (erfunden)',
};

describe('a model resolution', () => {
  it('refuses a misspelt placeholder and keeps the text', async () => {
    const refused = await writer.submit('/mandate/muster/neu', { ...model, text: '{gremien} beschließt.' });
    assert.equal(refused.status, 409);
    const page = await refused.text();
    assert.match(page, /Platzhalter „gremien“ gibt es nicht/);
    assert.match(page, /\{gremien\} beschließt/);
  });

  it('is published by a coordination and read by everybody', async () => {
    assert.equal((await clerk.get('/mandate/muster/neu')).status, 403);
    assert.equal((await writer.submit('/mandate/muster/neu', model)).status, 303);
    assert.match(await text(anyone.get('/mandate/muster')), /Sicherer Hafen \{kommune\}/);
  });

  it('is taken over with the names that the register knows', async () => {
    await act(federal, editEntry, { municipality: places.luebeck, version: 1, councilName: 'Bürgerschaft' });
    const done = await clerk.submit('/mandate/muster/1/uebernehmen', { municipality: places.luebeck });
    assert.equal(done.headers.get('location'), '/mandate/uebernahmen/1');
    const page = await text(clerk.get('/mandate/uebernahmen/1'));
    assert.match(page, /Die Bürgerschaft beschließt/);
    assert.match(page, /Oberbürgermeisterin oder Oberbürgermeister darf appellieren/);
    assert.match(page, /21\d\u202f\d{3} Menschen leben in Lübeck \(Schleswig-Holstein\)/);
    const twice = await clerk.submit('/mandate/muster/1/uebernehmen', { municipality: places.luebeck });
    assert.match(await twice.text(), /schon übernommen/);
  });

  it('is adapted, but not with an open placeholder', async () => {
    const words = {
      title: 'Hafen Lübeck',
      text: '1. Die Bürgerschaft beschließt am {datum}.',
      reasons: 'Darum.',
    };
    const refused = await clerk.submit('/mandate/uebernahmen/1/anpassen', words);
    assert.match(await refused.text(), /Platzhalter „datum“ ist noch offen/);
    const done = await clerk.submit('/mandate/uebernahmen/1/anpassen', {
      ...words,
      text: '1. Die Bürgerschaft erklärt Lübeck zum Sicheren Hafen.\n2. Die Verwaltung berichtet.',
    });
    assert.equal(done.status, 303);
  });

  it('goes to the council office as a Word file, to nobody else', async () => {
    const file = await clerk.get('/mandate/uebernahmen/1/beschlussvorlage.docx');
    const words = await wordsOf(Buffer.from(await file.arrayBuffer()));
    assert.match(words, /Hafen Lübeck/);
    assert.match(words, /1\. Die Bürgerschaft erklärt Lübeck zum Sicheren Hafen\./);
    assert.match(words, /Nach dem Muster „Sicherer Hafen \{kommune\}“/);
    assert.equal((await neighbour.get('/mandate/uebernahmen/1/beschlussvorlage.docx')).status, 403);
    assert.equal((await neighbour.get('/mandate/uebernahmen/1')).status, 403);
  });

  it('while in preparation is seen by its author, not by neighbours and the public', async () => {
    assert.match(await text(writer.get('/mandate/muster/1')), /Lübeck/);
    assert.doesNotMatch(await text(neighbour.get('/mandate/muster/1')), /Lübeck/);
    assert.match(await text(anyone.get('/mandate/muster/1')), /Übernahmen: 1, davon beschlossen: 0/);
  });

  it('becomes a resolution that everybody sees', async () => {
    const page = await text(clerk.get('/mandate/neu?uebernahme=1'));
    assert.match(page, /value="Hafen Lübeck"/);
    const done = await clerk.submit('/mandate/neu?uebernahme=1', {
      municipality: places.luebeck,
      body: 'Bürgerschaft',
      day: '26.2.2026',
      title: 'Hafen Lübeck',
      result: 'adopted',
      voteKind: 'unanimous',
      source: 'Probe',
      decisionText: '1. Die Bürgerschaft erklärt Lübeck zum Sicheren Hafen.\n2. Die Verwaltung berichtet.',
    });
    assert.equal(done.status, 303);
    assert.match(await text(anyone.get('/mandate/muster/1')), /beschlossen am 26\.02\.2026/);
    const changed = await clerk.submit('/mandate/uebernahmen/1/anpassen', {
      title: 'x',
      text: 'y',
      reasons: 'z',
    });
    assert.match(await changed.text(), /schon ein Beschluss geworden/);
  });
});

describe('topics and competences', () => {
  it('are kept by the federation', async () => {
    const office = await browser(federal);
    assert.equal((await writer.get('/mandate/themen/neu')).status, 403);
    const below = await office.submit('/mandate/themen/topic/admission', {
      de: 'Aufnahme',
      en: 'Admission',
      parent: 'resettlement',
      source: 'Probe',
    });
    assert.match(await below.text(), /nicht unter sich selbst/);
    const added = await office.submit('/mandate/themen/neu', {
      order: 'topic',
      key: 'gaza',
      de: 'Aufnahme verletzter Kinder aus Gaza',
      en: 'Admission of injured children from Gaza',
      parent: 'medical-admission',
      source: 'Probe',
    });
    assert.equal(added.status, 303);
    assert.match(await text(anyone.get('/mandate/themen')), /– – Aufnahme verletzter Kinder aus Gaza/);
    const checked = await office.submit('/mandate/themen/zustaendigkeit', {
      act: 'appeal',
      allowed: 'true',
      verified: 'true',
      source: 'Probe',
    });
    assert.match(await checked.text(), /nur das Recht eines Landes/);
  });
});
