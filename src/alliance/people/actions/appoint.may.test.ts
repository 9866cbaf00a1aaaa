import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import type { Role } from '../../../shared/occasion.ts';
import { appoint } from './appoint.ts';

const facts = (place: { municipality: string | null; land: string | null }, role: Role) =>
  ({ place, role, unit: null, authority: null, held: [] }) as Parameters<typeof appoint.may>[1];
const nobody = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('appointing', () => {
  it('a contact person: the municipality, its Land, the federation', () =>
    assert.deepEqual(verdicts(appoint.may, facts(own, 'AP')), {
      ...nobody,
      LK: 'yes',
      OB: 'yes',
      AP: 'yes',
    }));
  it('a contact person of the neighbour: Land and federation', () =>
    assert.deepEqual(verdicts(appoint.may, facts(neighbour, 'AP')), {
      ...nobody,
      LK: 'yes',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
  it('a contact person elsewhere: the federation', () =>
    assert.deepEqual(verdicts(appoint.may, facts(foreign, 'AP')), {
      ...nobody,
      LK: 'not-your-land',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
  for (const role of ['OB', 'ZG'] as const)
    it(`${role}: Land and federation`, () =>
      assert.deepEqual(verdicts(appoint.may, facts(own, role)), {
        ...nobody,
        LK: 'yes',
        OB: 'people.not-this-office',
        AP: 'people.not-this-office',
      }));
  for (const role of ['K', 'LK', 'MIN'] as const)
    it(`${role}: the federation alone`, () =>
      assert.deepEqual(verdicts(appoint.may, facts(own, role)), {
        ...nobody,
        LK: 'people.not-this-office',
        OB: 'people.not-this-office',
        AP: 'people.not-this-office',
      }));
  it('without a place: the federation alone', () =>
    assert.deepEqual(verdicts(appoint.may, facts({ municipality: null, land: null }, 'ZG')), {
      ...nobody,
      LK: 'not-your-land',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
});
