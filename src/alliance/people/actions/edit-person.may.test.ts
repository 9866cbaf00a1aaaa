import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editPerson } from './edit-person.ts';

const known = {} as Parameters<typeof editPerson.may>[1]['known'];

it('is done by oneself, and by the federation for those who cannot', () =>
  assert.deepEqual(verdicts(editPerson.may, { person: 4, known }), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    K: 'yes',
    AP: 'yes',
    LK: 'not-your-person',
  }));
