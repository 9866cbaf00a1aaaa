import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideEnd } from './end-office.ts';

const office = { role: 'AP', fromDay: '2020-01-01', toDay: null } as const;

describe('whether an office can end', () => {
  for (const [held, otherFederal, day, refusal, why] of [
    [office, 0, '2026-03-02', null, 'today'],
    [office, 0, '2026-02-01', null, 'looking back'],
    [office, 0, '2026-12-31', null, 'looking ahead'],
    [office, 0, '2019-12-31', 'ends-before-begin', 'a day before it began'],
    [office, 0, '2027-03-03', 'ends-too-late', 'more than a year ahead'],
    [{ ...office, toDay: '2026-03-01' }, 0, '2026-03-02', 'ended-already', 'over since yesterday'],
    [{ ...office, toDay: '2026-03-31' }, 0, '2026-03-15', null, 'sooner than planned'],
    [{ ...office, role: 'K' }, 0, '2026-03-02', 'last-federal-office', 'the last federal office'],
    [{ ...office, role: 'K' }, 1, '2026-03-02', null, 'one of two federal offices'],
    [{ ...office, role: 'LK' }, 0, '2026-03-02', null, 'a Land may become vacant'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () => {
      const decision = decideEnd({ office: held, otherFederal }, { day }, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, refusal && `people.${refusal}`);
    });
});
