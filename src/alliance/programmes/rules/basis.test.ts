import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideBasis } from './basis.ts';

const basis = { validFrom: null as string | null, validTo: null as string | null, verified: false };

describe('decideBasis', () => {
  it('an open validity, unchecked', () =>
    assert.deepEqual(decideBasis(basis, '2026-03-02'), {
      accepted: true,
      deed: { ...basis, checkedOn: null },
    }));
  it('marked as checked is checked today', () =>
    assert.deepEqual(decideBasis({ ...basis, verified: true }, '2026-03-02'), {
      accepted: true,
      deed: { ...basis, verified: true, checkedOn: '2026-03-02' },
    }));
  it('valid for one day', () =>
    assert.equal(
      decideBasis({ ...basis, validFrom: '2026-01-01', validTo: '2026-01-01' }, '2026-03-02').accepted,
      true,
    ));
  it('ends before it begins', () =>
    assert.deepEqual(
      decideBasis({ ...basis, validFrom: '2026-01-02', validTo: '2026-01-01' }, '2026-03-02'),
      {
        accepted: false,
        reason: 'programmes.ends-before-it-begins',
        field: 'validTo',
      },
    ));
});
