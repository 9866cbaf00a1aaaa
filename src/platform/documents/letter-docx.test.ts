import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Letter, writeLetters } from './letter-docx.ts';
import { listEntries, unpack } from './zip.ts';

const letter: Letter = {
  address: ['Musterstadt', 'Stadtverwaltung', 'Musterplatz 1', '12345 Musterstadt'],
  place: 'Potsdam',
  day: '19. November 2020',
  subject: 'Aufnahme & <Verteilung>',
  paragraphs: [
    'Sehr geehrte Damen und Herren,',
    'erste Zeile\nzweite Zeile mit \u0007 und {{Feld}}',
    'Mit freundlichen Grüßen',
  ],
  signature: ['Vorname Name', 'Länderkoordination'],
};

/** The parts of a .docx as texts by name. */
const partsOf = async (bytes: Buffer): Promise<Map<string, string>> => {
  const entries = listEntries(bytes);
  assert.ok(Array.isArray(entries));
  const contents = await Promise.all(entries.map((entry) => unpack(bytes, entry)));
  return new Map(entries.map((entry, index) => [entry.name, (contents[index] as Buffer).toString()]));
};

const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) =>
    paragraph
      .replace(/<w:br\/>/gu, '\n')
      .replace(/<[^>]+>/gu, '')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&amp;/gu, '&'),
  );

it('writes every letter on a page of its own, in German, with its subject as heading', async () => {
  const second = { ...letter, address: ['Stadt Flensburg'], subject: 'Einladung' };
  const parts = await partsOf(
    await writeLetters({ title: 'Rundbrief', author: 'Koordination', letters: [letter, second] }),
  );
  const body = parts.get('word/document.xml') ?? '';
  const paragraphs = paragraphsOf(body);
  assert.equal(paragraphs.length, 14);
  assert.equal(paragraphs[0], letter.address.join('\n') + '\n'.repeat(5));
  assert.deepEqual(paragraphs.slice(1, 7), [
    'Potsdam, 19. November 2020',
    'Aufnahme & <Verteilung>',
    'Sehr geehrte Damen und Herren,',
    'erste Zeile\nzweite Zeile mit   und {{Feld}}',
    'Mit freundlichen Grüßen',
    'Vorname Name\nLänderkoordination',
  ]);
  assert.equal(paragraphs[7]?.trim(), 'Stadt Flensburg');
  assert.equal(body.match(/<w:pageBreakBefore\/>/gu)?.length, 1);
  assert.equal(body.match(/<w:pStyle w:val="Heading1"\/>/gu)?.length, 2);
  assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="de-DE"\/>/u);
  assert.match(parts.get('docProps/core.xml') ?? '', /<dc:title>Rundbrief<\/dc:title>/u);
});

it('writes a letter without place and a file without letters', async () => {
  const parts = await partsOf(
    await writeLetters({ title: 'x', author: 'y', letters: [{ ...letter, place: '' }] }),
  );
  assert.equal(paragraphsOf(parts.get('word/document.xml') ?? '')[1], '19. November 2020');
  const empty = await partsOf(await writeLetters({ title: 'x', author: 'y', letters: [] }));
  assert.deepEqual(paragraphsOf(empty.get('word/document.xml') ?? ''), []);
});
