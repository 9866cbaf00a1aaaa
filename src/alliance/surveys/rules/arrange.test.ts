import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question } from '../questionnaire.fixture.ts';
import type { Questionnaire } from '../questionnaire-types.ts';
import { moved, withoutPart, withQuestion, withSection } from './arrange.ts';

const form: Questionnaire = {
  english: false,
  sections: [
    { key: 's', title: { de: 'S' }, questions: [question('a', 'text'), question('b', 'text')] },
    { key: 't', title: { de: 'T' }, questions: [question('c', 'text')] },
  ],
};
const shape = ({ sections }: Questionnaire) =>
  sections.map(({ key, questions }) => `${key}:${questions.map((one) => one.key).join('')}`).join(' ');

describe('rearranging a questionnaire', () => {
  const moves: [string, -1 | 1, string][] = [
    ['a', 1, 's:ba t:c'],
    ['a', -1, 's:ab t:c'],
    ['b', 1, 's:a t:bc'],
    ['c', -1, 's:abc t:'],
    ['c', 1, 's:ab t:c'],
    ['s', 1, 't:c s:ab'],
    ['s', -1, 's:ab t:c'],
    ['z', 1, 's:ab t:c'],
  ];
  for (const [key, by, expected] of moves)
    it(`${key} by ${by}`, () => assert.equal(shape(moved(form, key, by)), expected));
  it('adds, changes and removes', () => {
    assert.equal(shape(withQuestion(form, 't', question('d', 'text'))), 's:ab t:cd');
    assert.equal(shape(withQuestion(form, '', question('x', 'text'), 'a')), 's:xb t:c');
    assert.equal(shape(withSection(form, { key: 'u', title: { de: 'U' } })), 's:ab t:c u:');
    assert.equal(shape(withSection(form, { key: 'w', title: { de: 'W' } }, 's')), 'w:ab t:c');
    assert.equal(shape(withoutPart(form, 's')), 't:c');
    assert.equal(shape(withoutPart(form, 'a')), 's:b t:c');
  });
});
