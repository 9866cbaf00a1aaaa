import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyOffice } from '../people.fixture.ts';
import { recordPublishedCount } from './record-published-count.ts';

const expected: Record<string, string> = {
  'nobody logged in': 'rights.log-in-first',
  K: 'allowed',
  'LK of the Land': 'rights.not-your-office',
  'LK of another Land': 'rights.not-your-office',
  'AP of the municipality': 'rights.not-your-office',
  'AP of a neighbour in the Land': 'rights.not-your-office',
  'OB of the municipality': 'rights.not-your-office',
  'OB of a municipality elsewhere': 'rights.not-your-office',
  ZG: 'rights.not-your-office',
  MIN: 'rights.not-your-office',
};

describe('who may: members.record-published-count', () => {
  for (const [who, occasion] of Object.entries(everyOffice))
    it(`${who}: ${expected[who]}`, () => {
      const verdict = recordPublishedCount.may(occasion, { known: false });
      assert.equal(verdict.allowed ? 'allowed' : verdict.reason, expected[who]);
    });
});
