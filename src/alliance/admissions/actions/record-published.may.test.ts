import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { recordPublished } from './record-published.ts';

describe('who may enter a published number', () => {
  it('the federation, and a Land coordination about its own Land', () => {
    assert.deepEqual(answers(recordPublished.may, { land: own.land }), only({ K: 'yes', LK: 'yes' }));
    assert.deepEqual(
      answers(recordPublished.may, { land: foreign.land }),
      only({ K: 'yes', LK: 'not-your-land' }),
    );
  });
  it('about all of Germany the federation alone', () =>
    assert.deepEqual(answers(recordPublished.may, { land: null }), only({ K: 'yes', LK: 'not-your-land' })));
});
