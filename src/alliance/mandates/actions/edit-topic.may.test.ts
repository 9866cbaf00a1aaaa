import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editTopic } from './edit-topic.ts';

it('only the federal coordination edits topics and groups', () => {
  assert.deepEqual(verdicts(editTopic.may, {} as never), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  });
});
