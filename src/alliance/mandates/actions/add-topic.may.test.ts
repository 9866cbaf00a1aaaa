import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { addTopic } from './add-topic.ts';

describe('who may add a topic', () => {
  it('K alone', () =>
    assert.deepEqual(verdicts(addTopic.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    }));
});
