import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { unbundleSubject } from './unbundle-subject.ts';

it('unbundle-subject: the federation alone', () =>
  assert.deepEqual(verdicts(unbundleSubject.may, {} as Parameters<typeof unbundleSubject.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  }));
