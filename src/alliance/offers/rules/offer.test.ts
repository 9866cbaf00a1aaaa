import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groups, offer, programme } from '../offer.fixture.ts';
import { decideOffer } from './offer.ts';

const facts = {
  place: { municipality: '01001000', land: '01', population: 90_000 },
  groups,
  programmes: [
    programme(1),
    programme(2, { groups: ['umf'] }),
    programme(3, { state: 'ended' }),
    programme(4, { level: 'land', land: '01' }),
    programme(5, { level: 'land', land: '12' }),
    programme(6, { level: 'municipal', land: '01', municipality: '01001000' }),
    programme(7, { level: 'municipal', land: '01', municipality: '01002000' }),
    programme(8, { state: 'suspended' }),
    programme(9, { toDay: '2025-12-31' }),
  ],
};
type Change = Partial<ReturnType<typeof offer>>;

describe('decideOffer', () => {
  const cases: [why: string, change: Change, reason: string | null][] = [
    ['five places', {}, null],
    ['no number', { number: null }, 'number-missing'],
    ['on request', { quantity: 'on-request', number: null }, null],
    ['on request with a number', { quantity: 'on-request' }, 'number-on-request'],
    ['as many as live there', { number: 90_000 }, null],
    ['more than live there', { number: 90_001 }, 'more-than-inhabitants'],
    ['a group as large as the offer', { minimumGroup: 5 }, null],
    ['a group larger than the offer', { minimumGroup: 6 }, 'group-larger-than-offer'],
    ['one day', { validFrom: '2026-06-01', validTo: '2026-06-01' }, null],
    ['ends before it begins', { validFrom: '2026-06-02', validTo: '2026-06-01' }, 'ends-before-it-begins'],
    ['over', { validFrom: '2025-01-01', validTo: '2026-03-01' }, 'already-over'],
    ['three years', { validTo: '2029-01-01' }, null],
    ['longer', { validTo: '2029-01-02' }, 'too-long'],
    ['credited and not', { conditions: ['credited', 'not-credited'] }, 'credited-and-not'],
    ['another condition without words', { conditions: ['other'] }, 'condition-words-missing'],
    ['another condition', { conditions: ['other'], conditionText: 'Wohnung wird gestellt' }, null],
    ['a group that is none', { groups: ['giants'] }, 'unknown-group'],
    ['a programme that is none', { programmes: [99] }, 'unknown-programme'],
    ['several programmes', { programmes: [1, 4, 6] }, null],
    ['a programme that ended', { programmes: [1, 3] }, 'programme-ended'],
    ['a programme that rests', { programmes: [8] }, null],
    ['a programme whose term is over', { programmes: [9] }, 'programme-over'],
    ['a programme of another Land', { programmes: [5] }, 'programme-of-other-land'],
    ['a programme of a neighbour', { programmes: [7] }, 'programme-of-other-municipality'],
    ['minors for a programme for unaccompanied ones', { programmes: [2], groups: ['minors'] }, null],
    ['families for that programme', { programmes: [2], groups: ['families'] }, 'programme-not-for-groups'],
    [
      'families for several, of which one is not for them',
      { programmes: [1, 2], groups: ['families'] },
      'programme-not-for-groups',
    ],
  ];
  for (const [why, change, reason] of cases)
    it(why, () => {
      const decision = decideOffer(offer(change), facts, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, reason && `offers.${reason}`);
    });
  it('whoever waits to be asked has no rhythm', () => {
    const asked = offer({ quantity: 'on-request', number: null, rhythm: 'month' });
    const decision = decideOffer(asked, facts, '2026-03-02');
    assert.equal(decision.accepted && decision.deed.rhythm, 'once');
  });
  it('a place without a known population is not judged by it', () => {
    const unknown = { ...facts, place: { ...facts.place, population: null } };
    assert.ok(decideOffer(offer({ number: 100_000 }), unknown, '2026-03-02').accepted);
  });
});
