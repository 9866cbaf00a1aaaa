import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { fileMail } from './file-mail.ts';

it('file-mail: the clockwork alone', () =>
  assert.deepEqual(verdicts(fileMail.may, {} as Parameters<typeof fileMail.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  }));
