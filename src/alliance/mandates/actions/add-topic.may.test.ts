import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { addTopic } from './add-topic.ts';

it('only the federal coordination adds topics and groups', () => {
  assert.deepEqual(verdicts(addTopic.may, { nodes: [] }), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  });
});
