import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveOffice } from './move-office.ts';

const ute = 1;
const kim = 2;

describe('an office whose municipality goes over to another', () => {
  for (const [why, office, there, expected] of [
    ['a contact goes along', { person: ute, role: 'AP' }, [], 'goes-along'],
    [
      'a contact goes along beside others',
      { person: ute, role: 'AP' },
      [{ person: kim, role: 'AP' }],
      'goes-along',
    ],
    [
      'a head goes along where nobody leads',
      { person: ute, role: 'OB' },
      [{ person: kim, role: 'AP' }],
      'goes-along',
    ],
    ['a head ends where somebody leads', { person: ute, role: 'OB' }, [{ person: kim, role: 'OB' }], 'ends'],
    ['nobody is contact twice', { person: ute, role: 'AP' }, [{ person: ute, role: 'AP' }], 'ends'],
    ['one may be contact and head', { person: ute, role: 'AP' }, [{ person: ute, role: 'OB' }], 'goes-along'],
    [
      'a coordination takes its seat along',
      { person: ute, role: 'LK' },
      [{ person: kim, role: 'LK' }],
      'goes-along',
    ],
  ] as const)
    it(why, () => assert.equal(moveOffice(office, there), expected));
});
