import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { addCatalogue } from './add-catalogue.ts';

describe('who may add a catalogue', () => {
  it('the federal coordination', () => {
    assert.deepEqual(verdicts(addCatalogue.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    });
  });
});
