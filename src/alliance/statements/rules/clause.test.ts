import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ClauseFacts, decideClause } from './clause.ts';

const facts: ClauseFacts = {
  phase: 'drafting',
  others: [{ kind: 'preamble' }],
  topics: [{ key: 'seenotrettung' }],
};
const deed = { kind: 'numbered', number: '3', topics: ['seenotrettung'] } as const;

describe('decideClause', () => {
  for (const [why, more, written, expected] of [
    ['a numbered clause', {}, {}, '3'],
    ['without a number', {}, { number: null }, 'number-unreadable'],
    ['with a strange number', {}, { number: 'III' }, 'number-unreadable'],
    ['a second preamble', {}, { kind: 'preamble' }, 'only-once'],
    ['a closing drops its number', {}, { kind: 'closing' }, null],
    ['an unknown topic', {}, { topics: ['wetter'] }, 'unknown-topic'],
    ['the text is fixed', { phase: 'positions' }, {}, 'text-fixed'],
  ] as const)
    it(why, () => {
      const decided = decideClause({ ...facts, ...more }, { ...deed, ...written });
      assert.equal(
        decided.accepted ? decided.deed.number : decided.reason.replace('statements.', ''),
        expected,
      );
    });
});
