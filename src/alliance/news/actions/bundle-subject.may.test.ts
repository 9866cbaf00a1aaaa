import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { bundleSubject } from './bundle-subject.ts';

it('bundle-subject: the federation alone', () =>
  assert.deepEqual(verdicts(bundleSubject.may, {} as Parameters<typeof bundleSubject.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  }));
