import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Authority } from '../types.ts';
import { decideAuthority } from './authority.ts';

type Named = Pick<Authority, 'name' | 'level' | 'land'>;
const ministry: Named = { name: 'Ministerium', level: 'federal', land: null };
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
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () => {
      const decision = decideAuthority(others, deed);
      assert.equal(decision.accepted ? null : decision.reason, refusal && `people.${refusal}`);
    });
});
