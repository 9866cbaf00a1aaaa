import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Value } from '../types.ts';
import { decideAdoption } from './adopt.ts';

const site = question('x', 'text', { register: 'website' });
const council = question('x', 'text', { register: 'councilName' });
const cases: [string, Question | undefined, Value | undefined, string][] = [
  ['a web address', site, 'https://stadt.example/hafen', 'yes'],
  ['a word as web address', site, 'unsere Seite', 'no-web-address'],
  ['a script as web address', site, 'javascript:alert(1)', 'no-web-address'],
  ['a name', council, 'Bürgerschaft', 'yes'],
  ['no statement', council, null, 'nothing-to-adopt'],
  ['not answered', council, undefined, 'nothing-to-adopt'],
  ['another question', question('x', 'text'), 'a', 'nothing-to-adopt'],
  ['a question that is none', undefined, 'a', 'nothing-to-adopt'],
];
const said = (state: 'draft' | 'released', asked: Question | undefined, value: Value | undefined) => {
  const decision = decideAdoption({ state, values: value === undefined ? {} : { x: value } }, asked);
  return decision.accepted ? 'yes' : decision.reason.replace('surveys.', '');
};

describe('an answer as a fact of the register', () => {
  for (const [name, asked, value, expected] of cases)
    it(name, () => assert.equal(said('released', asked, value), expected));
  it('not from a draft', () => assert.equal(said('draft', council, 'Rat'), 'not-released'));
});
