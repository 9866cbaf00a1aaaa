import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Authority } from '../types.ts';
import { decideAuthority } from './authority.ts';

type Named = Pick<Authority, 'name' | 'level' | 'land' | 'address'>;
const ministry: Named = {
  name: 'Ministerium',
  level: 'federal',
  land: null,
  address: 'Musterallee 1\n10000 Musterstadt',
};
const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `Zeile ${line}`).join('\n');
const used = [{ name: 'ministerium', endedOn: null }];
const gone = [{ name: 'Ministerium', endedOn: '2025-12-31' }];

describe('an authority', () => {
  for (const [deed, others, refusal, why] of [
    [ministry, [], null, 'the first one'],
    [ministry, used, 'authority-known', 'the same name in other letters'],
    [ministry, gone, null, 'the name of one that is no longer used'],
    [{ ...ministry, level: 'land' }, [], 'authority-land-missing', 'of a Land, but of which?'],
    [{ ...ministry, level: 'land', land: '01' }, [], null, 'of a Land'],
    [{ ...ministry, land: '01' }, [], 'authority-land-too-many', 'of the federation and of a Land'],
    [{ ...ministry, level: 'other' }, [], null, 'another one'],
    [{ ...ministry, address: lines(5) }, [], null, 'six lines with its name'],
    [{ ...ministry, address: lines(6) }, [], 'address-too-long', 'seven lines'],
    [{ ...ministry, address: `${lines(4)}\n${'x'.repeat(41)}` }, [], 'address-too-long', 'a line that wraps'],
    [{ ...ministry, address: `${lines(5)}\n\n` }, [], null, 'empty lines do not count'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () => {
      const decision = decideAuthority(others, deed);
      assert.equal(decision.accepted ? null : decision.reason, refusal && `people.${refusal}`);
    });
});
