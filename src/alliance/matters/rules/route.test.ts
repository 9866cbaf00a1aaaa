import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Desk } from '../types.ts';
import { canPass, dueFrom, federation, firstDesk } from './route.ts';

const land = (key: string): Desk => ({ layer: 'land', municipality: null, land: key });
const town = (key: string): Desk => ({ layer: 'municipality', municipality: key, land: key.slice(0, 2) });

describe('first desk', () => {
  const cases: [string, { municipality: string | null; land: string | null }, boolean, Desk][] = [
    ['a municipality asks its Land', { municipality: '12054000', land: '12' }, false, land('12')],
    ['a vacant Land is skipped', { municipality: '13003000', land: '13' }, true, federation],
    ['a Land coordination asks the federation', { municipality: null, land: '05' }, false, federation],
    ['an observer asks the federation', { municipality: null, land: null }, false, federation],
  ];
  for (const [name, from, vacant, expected] of cases)
    it(name, () => assert.deepEqual(firstDesk(from, vacant), expected));
});

describe('passing on', () => {
  const cases: [string, Desk, Desk, boolean, boolean][] = [
    ['Land to federation', land('12'), federation, false, true],
    ['federation to Land', federation, land('05'), false, true],
    ['Land to its own municipality', land('05'), town('05711000'), false, true],
    ['Land to a municipality elsewhere', land('05'), town('12054000'), false, false],
    ['Land to another Land', land('05'), land('12'), false, false],
    ['federation past a Land that is there', federation, town('05711000'), false, false],
    ['federation past a vacant Land', federation, town('13003000'), true, true],
    ['municipality past a vacant Land', town('13003000'), federation, true, true],
    ['to itself', federation, federation, true, false],
    ['municipality to its Land', town('05711000'), land('05'), false, true],
  ];
  for (const [name, from, to, vacant, expected] of cases)
    it(name, () => assert.equal(canPass(from, to, vacant), expected));
});

it('the period begins anew where a matter arrives, across a month and a leap day', () => {
  assert.equal(dueFrom('2024-02-20'), '2024-03-05');
  assert.equal(dueFrom('2026-12-24'), '2027-01-07');
});
