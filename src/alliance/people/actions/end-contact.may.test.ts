import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { endContact } from './end-contact.ts';

const facts = (place: typeof own, ofCoordination: string | null) =>
  ({ place, ofCoordination }) as Parameters<typeof endContact.may>[1];
const nobody = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const notTheirs = { OB: 'not-your-municipality', AP: 'not-your-municipality' };
const notThis = { OB: 'people.not-this-contact', AP: 'people.not-this-contact' };

describe('a contact', () => {
  it('of the own municipality', () =>
    assert.deepEqual(verdicts(endContact.may, facts(own, null)), {
      ...nobody,
      LK: 'yes',
      OB: 'yes',
      AP: 'yes',
    }));
  it('of the neighbour', () =>
    assert.deepEqual(verdicts(endContact.may, facts(neighbour, null)), {
      ...nobody,
      ...notTheirs,
      LK: 'yes',
    }));
  it('elsewhere', () =>
    assert.deepEqual(verdicts(endContact.may, facts(foreign, null)), {
      ...nobody,
      ...notTheirs,
      LK: 'not-your-land',
    }));
  it('of the own Land’s coordination', () =>
    assert.deepEqual(verdicts(endContact.may, facts(own, '01')), { ...nobody, ...notThis, LK: 'yes' }));
  it('of another Land’s coordination', () =>
    assert.deepEqual(verdicts(endContact.may, facts(own, '12')), {
      ...nobody,
      ...notThis,
      LK: 'not-your-land',
    }));
  it('of the federal coordination', () =>
    assert.deepEqual(verdicts(endContact.may, facts(own, '00')), {
      ...nobody,
      ...notThis,
      LK: 'not-your-land',
    }));
});
