import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyOffice, potsdam } from '../people.fixture.ts';
import { editEntry } from './edit-entry.ts';

const expected: Record<string, string> = {
  'nobody logged in': 'rights.log-in-first',
  K: 'allowed',
  'LK of the Land': 'allowed',
  'LK of another Land': 'rights.not-your-land',
  'AP of the municipality': 'allowed',
  'AP of a neighbour in the Land': 'rights.not-your-municipality',
  'OB of the municipality': 'allowed',
  'OB of a municipality elsewhere': 'rights.not-your-municipality',
  ZG: 'rights.not-your-office',
  MIN: 'rights.not-your-office',
};

describe('who may: members.edit-entry', () => {
  for (const [who, occasion] of Object.entries(everyOffice))
    it(`${who}: ${expected[who]}`, () => {
      const verdict = editEntry.may(occasion, potsdam as never);
      assert.equal(verdict.allowed ? 'allowed' : verdict.reason, expected[who]);
    });
});
