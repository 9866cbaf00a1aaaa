import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { erasePerson } from './erase-person.ts';

const facts = (person: number) => ({ person, isLastFederal: false }) as Parameters<typeof erasePerson.may>[1];
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('erasing a person', () => {
  it('is for the federation', () =>
    assert.deepEqual(verdicts(erasePerson.may, facts(4)), { ...refused, K: 'yes' }));
  it('but not of oneself', () =>
    assert.deepEqual(verdicts(erasePerson.may, facts(1)), { ...refused, K: 'people.not-oneself' }));
});
