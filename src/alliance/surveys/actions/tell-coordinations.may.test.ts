import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { tellCoordinations } from './tell-coordinations.ts';

describe('who may tell the coordinations', () => {
  it('the clockwork alone', () =>
    assert.deepEqual(verdicts(tellCoordinations.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    }));
});
