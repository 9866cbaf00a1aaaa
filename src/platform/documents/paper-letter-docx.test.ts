import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writeLetterPaper } from './paper-letter-docx.ts';
import { listEntries, unpack } from './zip.ts';

it('the Word letter has every line of the address and of the foot', async () => {
  const bytes = await writeLetterPaper({
    kind: 'letter',
    title: 'Probe',
    language: 'de',
    day: '2026-03-02',
    sender: { name: 'Bündnis', lines: ['Musterstadt'] },
    address: ['Ministerium', 'Abteilung M', 'Referat M 3', 'Musterallee 1', '10000 Musterstadt', 'Land'],
    info: [],
    subject: 'Probe',
    blocks: [],
    signatories: [],
    annexes: [],
    foot: 'erste Summe\nzweite Summe',
  });
  const entries = listEntries(bytes);
  assert.ok(Array.isArray(entries));
  const parts = await Promise.all(
    entries.map(async (entry) => [entry.name, String(await unpack(bytes, entry))] as const),
  );
  const textIn = (name: RegExp) => parts.find(([path]) => name.test(path))?.[1] ?? '';
  assert.match(textIn(/footer\d*\.xml$/), />erste Summe<.*>zweite Summe</s);
  assert.match(textIn(/document\.xml$/), />Ministerium<.*>Land</s);
});
