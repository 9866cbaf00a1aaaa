import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Values } from '../types.ts';
import { missingIn, pruned, shownSections } from './visible.ts';

const form = questionnaireOf([
  question('bereit', 'yes-no', { required: true }),
  question('plaetze', 'integer', { required: true, when: { op: 'eq', question: 'bereit', value: true } }),
  question('gruppe', 'text', { when: { op: 'gt', question: 'plaetze', value: 0 } }),
  question('grund', 'text', {
    required: true,
    when: { op: 'not', of: { op: 'eq', question: 'bereit', value: true } },
  }),
]);

const cases: [string, Values, string[], string[]][] = [
  ['nothing answered yet', {}, ['bereit', 'grund'], ['bereit', 'grund']],
  ['yes', { bereit: true }, ['bereit', 'plaetze'], ['plaetze']],
  ['yes with nought places', { bereit: true, plaetze: 0 }, ['bereit', 'plaetze'], []],
  ['yes with places', { bereit: true, plaetze: 3 }, ['bereit', 'plaetze', 'gruppe'], []],
  ['no', { bereit: false }, ['bereit', 'grund'], ['grund']],
  ['no statement is an answer', { bereit: null, grund: null }, ['bereit', 'grund'], []],
  ['what is hidden opens nothing', { bereit: false, plaetze: 9, grund: 'x' }, ['bereit', 'grund'], []],
];

describe('what is shown', () => {
  for (const [name, values, shown, missing] of cases)
    it(name, () => {
      assert.deepEqual(
        shownSections(form, values).flatMap(({ questions }) => questions.map(({ key }) => key)),
        shown,
      );
      assert.deepEqual(
        missingIn(form, values).map(({ key }) => key),
        missing,
      );
    });
  it('drops what stands under hidden questions, and keeps nought and no statement', () => {
    assert.deepEqual(pruned(form, { bereit: false, plaetze: 9, gruppe: 'x', grund: null }), {
      bereit: false,
      grund: null,
    });
    assert.deepEqual(pruned(form, { bereit: true, plaetze: 0, gruppe: 'x' }), { bereit: true, plaetze: 0 });
  });
  it('hides a section with everything in it', () => {
    const [section] = questionnaireOf([question('a', 'text')]).sections;
    const hidden = {
      english: false,
      sections: [{ ...section!, when: { op: 'eq', question: 'x', value: 1 } as const }],
    };
    assert.deepEqual(shownSections(hidden, {}), []);
  });
});
