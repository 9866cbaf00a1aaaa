import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideLetter, fillLetter } from './serial-letter.ts';

describe('whether a serial letter can be written', () => {
  for (const [subject, text, field, why] of [
    ['Einladung', 'Wir laden {kommune} ein.', null, 'a known place'],
    ['Einladung {land}', 'Text', null, 'a place in the subject'],
    ['Einladung', 'Wir laden {Kommune} ein.', 'text', 'a capital letter is another word'],
    ['{anrede}', 'Text', 'subject', 'an unknown place in the subject'],
    ['Einladung', 'Menge { } und {{kommune}}', 'text', 'braces around nothing'],
    ['Einladung', 'ein { allein', null, 'one brace is text'],
  ] as const)
    it(why, () => {
      const decision = decideLetter({ subject, text });
      assert.equal(decision.accepted ? null : decision.field, field);
    });
});

describe('the text of one letter', () => {
  const values = { kommune: 'Flensburg', land: 'Schleswig-Holstein', name: '', funktion: '' };
  for (const [text, expected] of [
    ['Wir laden {kommune} in {land} ein.', 'Wir laden Flensburg in Schleswig-Holstein ein.'],
    ['Guten Tag {name}, willkommen', 'Guten Tag, willkommen'],
    ['{kommune}', 'Flensburg'],
    ['{kommune}{kommune}', 'FlensburgFlensburg'],
    ['$& {unbekannt}', '$& {unbekannt}'],
  ] as const)
    it(`“${expected}”`, () => assert.equal(fillLetter(text, values), expected));
});
