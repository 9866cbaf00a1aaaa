import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editTopic } from './edit-topic.ts';

describe('who may change a topic', () => {
  it('K alone', () =>
    assert.deepEqual(verdicts(editTopic.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    }));
});
