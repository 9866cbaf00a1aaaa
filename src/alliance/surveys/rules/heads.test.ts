import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newHeads } from './heads.ts';

const heads = newHeads([
  { municipality: '01001000', district: '01001', population: 90 },
  { municipality: '01051001', district: '01051', population: 5 },
  { municipality: '01051', district: null, population: 130 },
  { municipality: '01051002', district: '01051', population: null },
]);
const cases: [string, string[], number][] = [
  ['nobody', [], 0],
  ['a city', ['01001000'], 90],
  ['a municipality alone', ['01051001'], 5],
  ['a municipality and its district', ['01051001', '01051'], 130],
  ['an unknown number', ['01051002', '01001000'], 90],
  ['somebody who was not asked', ['99999999'], 0],
];

describe('inhabitants of a group', () => {
  for (const [name, group, sum] of cases) it(name, () => assert.equal(heads.of(group), sum));
});
