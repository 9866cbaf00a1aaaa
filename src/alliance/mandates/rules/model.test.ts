import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orders } from './held.fixture.ts';
import { decideModel, decideWording } from './model.ts';

const model = { text: '1. {gremium} beschließt.', reasons: '{kommune} …', topics: ['admission'] };

describe('decideModel', () => {
  const cases: [string, Partial<typeof model>, string | null][] = [
    ['known places and topics', {}, null],
    ['a misspelt place', { text: '{gremien}' }, 'unknown-place'],
    ['a misspelt place in the reasons', { reasons: '{stadt}' }, 'unknown-place'],
    ['a topic nobody knows', { topics: ['moon'] }, 'unknown-topic'],
  ];
  for (const [name, more, reason] of cases)
    it(name, () => {
      const decision = decideModel(orders.topics, { ...model, ...more });
      assert.equal(decision.accepted ? null : decision.reason, reason && `mandates.${reason}`);
    });
});

describe('decideWording', () => {
  const words = { title: 'Sicherer Hafen', text: '1. Der Rat beschließt.', reasons: 'Weil.' };
  it('takes a finished wording', () => assert.equal(decideWording(words).accepted, true));
  for (const field of ['title', 'text', 'reasons'] as const)
    it(`sees a place left open in ${field}`, () => {
      const decision = decideWording({ ...words, [field]: 'am {datum}' });
      assert.deepEqual(!decision.accepted && [decision.field, decision.with], [field, { place: 'datum' }]);
    });
});
