import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, own, verdicts } from '../../../../tests/offices.ts';
import { chooseMunicipality } from './choose-municipality.ts';

const nobodyElse = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes', system: 'yes' };

describe('choose-municipality', () => {
  it('a Land coordination may with its own list', () => {
    assert.deepEqual(verdicts(chooseMunicipality.may, { own: own.land } as never), {
      ...nobodyElse,
      LK: 'yes',
    });
  });
  it('and not with the list of others', () => {
    assert.deepEqual(verdicts(chooseMunicipality.may, { own: null } as never), {
      ...nobodyElse,
      LK: 'not-your-land',
    });
  });
});
