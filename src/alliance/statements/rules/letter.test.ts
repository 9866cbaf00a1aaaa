import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterPaper, withReference } from './letter.ts';

const part = (number: string | null, text: string) => ({
  clause: 1,
  kind: number === null ? ('preamble' as const) : ('numbered' as const),
  number,
  label: '',
  text,
  hash: 'h',
});
const facts = {
  statement: { title: 'Plätze für Kinder', addressee: 'Bundesministerium (erfunden)' },
  signing: { place: 'Musterstadt', embargoOn: null },
  edition: { number: 3, hash: 'e', parts: [part(null, 'Wir bieten an.'), part('1', 'Zwölf Plätze.')] },
  day: '2026-03-02',
  longDay: '2. März 2026',
  hash: 'abc',
};
const signatory = {
  name: 'Kim Beispiel',
  office: 'Oberbürgermeisteramt',
  place: 'Musterstadt',
  land: '12',
  municipality: '12054000',
};
const authority = {
  name: 'Ministerium (erfunden)',
  address: 'Musterweg 1\n10115 Berlin\n',
  salutation: 'Guten Tag,',
};

describe('the letter', () => {
  const letter = letterPaper({ ...facts, authority }, [signatory]);
  it('goes to the authority, with its own salutation', () => {
    assert.deepEqual(letter.address, ['Ministerium (erfunden)', 'Musterweg 1', '10115 Berlin']);
    assert.deepEqual(letter.blocks[0], { kind: 'text', text: 'Guten Tag,' });
  });
  it('has preamble, numbered clauses, who signed, and the hash at its foot', () => {
    assert.deepEqual(letter.blocks.slice(1, 3), [
      { kind: 'text', text: 'Wir bieten an.' },
      { kind: 'clause', number: '1', text: 'Zwölf Plätze.' },
    ]);
    assert.deepEqual(letter.signatories, [
      { name: 'Kim Beispiel', office: 'Oberbürgermeisteramt', place: 'Musterstadt' },
    ]);
    assert.match(letter.foot, /Textes \(SHA-256\): e\n.*mit allen Unterschriften: abc$/);
  });
  it('names reference, contact, sender and the day of the answer when it goes out', () => {
    const contact = {
      unit: 'Koordinierungsstelle',
      mailbox: 'buero@buendnis.example',
      phone: null,
      address: 'Musterstraße 1\n10000 Musterstadt',
    };
    const sent = letterPaper({ ...facts, authority, sent: { contact, answerBy: '30. März 2026' } }, [
      signatory,
    ]);
    assert.deepEqual(sent.sender.lines, ['Musterstraße 1', '10000 Musterstadt']);
    assert.deepEqual(
      withReference(sent, '2026/0007').info.map(({ label, value }) => `${label}: ${value}`),
      [
        'Unser Zeichen: 2026/0007',
        'Ansprechstelle: Koordinierungsstelle',
        'E-Mail: buero@buendnis.example',
        'Ort, Datum: Musterstadt, 2. März 2026',
        'Fassung: 3',
        'Antwort bis: 30. März 2026',
      ],
    );
  });
  it('begins neutrally and names the addressee of the draft where no authority is chosen', () => {
    const draft = letterPaper({ ...facts, authority: null }, []);
    assert.deepEqual(draft.address, ['Bundesministerium (erfunden)']);
    assert.deepEqual(draft.blocks[0], { kind: 'text', text: 'Sehr geehrte Damen und Herren,' });
  });
});
