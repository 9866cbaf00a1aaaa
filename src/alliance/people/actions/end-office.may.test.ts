import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import type { Role } from '../../../shared/occasion.ts';
import { endOffice } from './end-office.ts';

const facts = (place: { municipality: string | null; land: string | null }, role: Role, person: number) =>
  ({ place, role, person }) as Parameters<typeof endOffice.may>[1];
const nobody = {
  ...everybody('not-your-person'),
  public: 'log-in-first',
  system: 'not-your-office',
  K: 'yes',
};

describe('ending an office', () => {
  it('one’s own, whatever it is', () => {
    assert.equal(verdicts(endOffice.may, facts({ municipality: null, land: null }, 'ZG', 5)).ZG, 'yes');
    assert.equal(verdicts(endOffice.may, facts({ municipality: null, land: null }, 'MIN', 6)).MIN, 'yes');
    assert.equal(verdicts(endOffice.may, facts(own, 'LK', 2)).LK, 'yes');
  });
  it('another contact person of the municipality', () =>
    assert.deepEqual(verdicts(endOffice.may, facts(own, 'AP', 9)), {
      ...nobody,
      LK: 'yes',
      OB: 'yes',
      AP: 'yes',
    }));
  it('the head of the municipality: Land and federation', () =>
    assert.deepEqual(verdicts(endOffice.may, facts(own, 'OB', 9)), {
      ...nobody,
      LK: 'yes',
      OB: 'people.not-this-office',
      AP: 'people.not-this-office',
    }));
  it('next door', () =>
    assert.deepEqual(verdicts(endOffice.may, facts(neighbour, 'AP', 9)), {
      ...nobody,
      LK: 'yes',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
  it('elsewhere', () =>
    assert.deepEqual(verdicts(endOffice.may, facts(foreign, 'AP', 9)), {
      ...nobody,
      LK: 'not-your-land',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
  it('a Land coordination: the federation', () =>
    assert.deepEqual(verdicts(endOffice.may, facts({ municipality: null, land: '01' }, 'LK', 9)), {
      ...nobody,
      LK: 'people.not-this-office',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
});
