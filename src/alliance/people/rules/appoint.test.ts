import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideAppointment, type KnownOffice, type NewOffice } from './appoint.ts';

const ap: NewOffice = { role: 'AP', municipality: '01001000', lands: [], fromDay: '2026-03-02', toDay: null };
const lk: NewOffice = { ...ap, role: 'LK', lands: ['01', '02'] };
const min: NewOffice = { ...ap, role: 'MIN', municipality: null, authority: 7 };
const authorities: Record<number, { endedOn: string | null }> = {
  7: { endedOn: null },
  8: { endedOn: '2025-12-31' },
};
const town = { kind: 'municipality' };
const held = (office: Partial<KnownOffice>): KnownOffice[] => [
  { ...ap, id: 1, fromDay: '2020-01-01', ...office },
];

describe('whether somebody can take an office', () => {
  for (const [office, unit, offices, refusal, why] of [
    [ap, town, [], null, 'a first contact person'],
    [ap, { kind: 'district' }, [], null, 'a district acts as a municipality does'],
    [ap, null, [], 'no-such-municipality', 'a key that does not exist'],
    [ap, { kind: 'land' }, [], 'no-such-municipality', 'a Land is no municipality'],
    [{ ...ap, municipality: null }, null, [], 'municipality-missing', 'AP of nowhere'],
    [{ ...ap, role: 'OB', municipality: null }, null, [], 'municipality-missing', 'head of nowhere'],
    [min, null, [], null, 'a ministry needs no municipality'],
    [{ ...min, authority: null }, null, [], 'authority-missing', 'a recipient of nowhere'],
    [{ ...min, authority: 8 }, null, [], 'authority-missing', 'an authority that is no longer used'],
    [{ ...ap, authority: 7 }, town, [], 'authority-for-recipients-only', 'a contact person of a ministry'],
    [min, null, held({ ...min }), 'holds-already', 'the same ministry again'],
    [{ ...min, authority: 7 }, null, held({ ...min, authority: 9 }), null, 'another ministry'],
    [{ ...ap, role: 'ZG', municipality: null }, null, [], null, 'an observer neither'],
    [{ ...lk, lands: [] }, town, [], 'lands-missing', 'coordination of no Land'],
    [{ ...ap, lands: ['01'] }, town, [], 'lands-for-coordination-only', 'AP of a Land'],
    [{ ...ap, toDay: '2026-03-01' }, town, [], 'ends-before-begin', 'ends a day before it begins'],
    [{ ...ap, toDay: '2026-03-02' }, town, [], null, 'an office of one day'],
    [{ ...ap, fromDay: '2027-03-03' }, town, [], 'begins-too-late', 'more than a year ahead'],
    [ap, town, held({}), 'holds-already', 'the same office again'],
    [ap, town, held({ toDay: '2026-03-01' }), null, 'the former one ended the day before'],
    [ap, town, held({ toDay: '2026-03-02' }), 'holds-already', 'one day of overlap'],
    [ap, town, held({ role: 'OB' }), null, 'another office of the same municipality'],
    [ap, town, held({ municipality: '01002000' }), null, 'the same office elsewhere'],
    [lk, town, held({ role: 'LK', lands: ['02'] }), 'holds-already', 'one Land twice'],
    [lk, town, held({ role: 'LK', lands: ['03'] }), null, 'another Land'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () => {
      const decision = decideAppointment(
        { unit, authority: authorities[(office as NewOffice).authority ?? 0] ?? null, held: offices },
        office as NewOffice,
        '2026-03-02',
      );
      assert.equal(decision.accepted ? null : decision.reason, refusal && `people.${refusal}`);
    });
});
