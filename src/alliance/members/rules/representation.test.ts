import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Listed } from '../types.ts';
import { byLand, representationOf } from './representation.ts';

const listed = (key: string, population: number | null, more: Partial<Listed> = {}): Listed => ({
  key,
  name: key,
  land: key.slice(0, 2),
  district: key.length === 8 ? key.slice(0, 5) : null,
  type: key.length === 5 ? 'district' : 'town',
  population,
  populationDay: '2022-12-31',
  lat: null,
  lon: null,
  interested: 'no',
  declared: 'no',
  member: 'yes',
  memberSince: '2020-01-01',
  ...more,
});

describe('inhabitants represented', () => {
  it('counts nobody twice: the district already counts its town', () => {
    const { inhabitants, inside } = representationOf([listed('03241', 1_000), listed('03241010', 60)]);
    assert.deepEqual([inhabitants, inside], [1_000, 1]);
  });
  it('counts the town while its district is only declared', () => {
    const district = listed('03241', 1_000, { member: 'no', declared: 'yes' });
    assert.equal(representationOf([district, listed('03241010', 60)]).inhabitants, 60);
  });
  it('leaves suspended memberships out', () =>
    assert.equal(representationOf([listed('12054000', 9, { member: 'suspended' })]).members, 0));
  it('says how many are unknown', () =>
    assert.equal(representationOf([listed('12054000', null)]).unknown, 1));
  it('adds up by Land', () => {
    const lands = byLand([listed('12054000', 9), listed('01001000', 8, { declared: 'yes' })]);
    assert.deepEqual([lands.get('12')?.inhabitants, lands.get('01')?.declared], [9, 1]);
  });
});
