import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speaksOf } from './speaks-of.ts';

const measure = {
  title: 'Lotsendienst für Neue',
  description: 'Zwei Stellen begleiten zu Ämtern.',
  forWhom: 'Bürger:innen und Vermietende',
  result: null,
};

describe('speaksOf', () => {
  for (const [name, wanted, expected] of [
    ['nothing wanted', null, true],
    ['only signs', '*', false],
    ['a word of the title', 'lotsendienst', true],
    ['the beginning of a word', 'lotsen', true],
    ['umlauts written out', 'aemtern', true],
    ['another gender form', 'Bürger*innen', true],
    ['two words in different fields', 'vermietende stellen', true],
    ['one of two words stands nowhere', 'lotsendienst hafen', false],
  ] as const)
    it(name, () => assert.equal(speaksOf(measure, wanted), expected));
});
