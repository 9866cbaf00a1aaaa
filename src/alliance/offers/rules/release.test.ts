import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MandateFacts } from '../../mandates/rules/hold.ts';
import { mandates } from '../mandate.fixture.ts';
import { offer, programme } from '../offer.fixture.ts';
import type { Offer } from '../types.ts';
import { decideRelease } from './release.ts';

const programmes = [
  programme(1, { name: 'Bund' }),
  programme(2, { name: 'Resettlement', topic: 'resettlement' }),
  programme(3, { name: 'Jugendhilfe', groups: ['umf'] }),
];
const release = (change: Partial<Offer>, facts: MandateFacts) =>
  decideRelease(
    offer(change),
    { mandates: facts, place: { municipality: '01001000', land: '01' }, programmes },
    '2026-03-02',
  );

describe('decideRelease', () => {
  const cases: [why: string, change: Partial<Offer>, facts: MandateFacts, says: string][] = [
    ['a mandate without limit', {}, mandates({}), '10:5@2026-03-02'],
    ['no mandate at all', {}, mandates(), 'mandate-missing'],
    ['only to appeal', {}, mandates({ act: 'appeal' }), 'mandate-lesser'],
    ['refused by the council', {}, mandates({ result: 'rejected' }), 'mandate-rejected'],
    ['forbidden by the council', {}, mandates({}, { effect: 'excludes' }), 'mandate-excludes'],
    ['enough left', {}, mandates({ limit: 5 }), '10:5@2026-03-02'],
    [
      'too little left',
      {},
      mandates({ limit: 5, used: [{ number: 1, day: '2026-01-01' }] }),
      'mandate-number',
    ],
    ['two items together', {}, mandates({ limit: 3 }, { limit: 2 }), '10:3@2026-03-02 20:2@2026-03-02'],
    ['only another group', { groups: ['families'] }, mandates({ groups: ['umf'] }), 'mandate-missing'],
    ['only a part of the group', { groups: ['minors'] }, mandates({ groups: ['umf'] }), 'mandate-narrower'],
    [
      'one of two groups without a mandate',
      { groups: ['umf', 'families'] },
      mandates({ groups: ['umf'] }),
      'mandate-missing',
    ],
    [
      'only another programme',
      { programmes: [1, 2] },
      mandates({ programmes: ['Resettlement'] }),
      'mandate-missing',
    ],
    [
      'two programmes on one limit take it once',
      { programmes: [1, 2] },
      mandates({ limit: 5 }),
      '10:5@2026-03-02',
    ],
    [
      'two programmes on two limits take both',
      { programmes: [1, 2] },
      mandates({ programmes: ['Bund'], limit: 5 }, { topics: ['resettlement'], limit: 5 }),
      '10:5@2026-03-02 20:5@2026-03-02',
    ],
    [
      'a programme that narrows the group is asked for the narrow one',
      { programmes: [3], groups: ['minors'] },
      mandates({ groups: ['umf'] }),
      '10:5@2026-03-02',
    ],
    [
      'a condition that the offer does not make',
      {},
      mandates({ conditions: ['cost-covered'] }),
      'mandate-conditional',
    ],
    [
      'a condition that the offer makes too',
      { conditions: ['cost-covered'] },
      mandates({ conditions: ['cost-covered'] }),
      '10:5@2026-03-02',
    ],
    [
      'a part of it forbidden',
      {},
      mandates({}, { effect: 'excludes', groups: ['families'] }),
      'mandate-excepts',
    ],
    ['a mandate that ends before the offer', {}, mandates({ to: '2026-12-30' }), 'mandate-over'],
    [
      'forbidden for some months in between',
      { validFrom: '2026-03-02', validTo: '2026-12-31' },
      mandates({}, { effect: 'excludes', from: '2026-07-01', to: '2026-10-31' }),
      'mandate-excludes',
    ],
    [
      'forbidden only after its last day',
      {},
      mandates({}, { effect: 'excludes', from: '2027-01-01' }),
      '10:5@2026-03-02',
    ],
    [
      'a mandate that rests for a month',
      {},
      mandates({ to: '2026-05-31' }, { from: '2026-07-01' }),
      'mandate-over',
    ],
    [
      'one mandate that begins when the other ends',
      {},
      mandates({ to: '2026-05-31' }, { from: '2026-06-01' }),
      '10:5@2026-03-02',
    ],
    ['a mandate that ends with the offer', {}, mandates({ to: '2026-12-31' }), '10:5@2026-03-02'],
    [
      'a month counts anew',
      { rhythm: 'month', validTo: '2026-05-31' },
      mandates({ limit: 5, per: 'month' }),
      '10:5@2026-03-02 10:5@2026-04-01 10:5@2026-05-01',
    ],
    [
      'months add up against a limit for all time',
      { rhythm: 'month', validTo: '2026-05-31' },
      mandates({ limit: 14 }),
      'mandate-number',
    ],
    [
      'and fit if it is large enough',
      { rhythm: 'month', validTo: '2026-05-31' },
      mandates({ limit: 15 }),
      '10:5@2026-03-02 10:5@2026-04-01 10:5@2026-05-01',
    ],
    [
      'a limit of a year, over the turn of the year',
      { rhythm: 'month', validFrom: '2026-12-01', validTo: '2027-01-31' },
      mandates({ limit: 5, per: 'year' }),
      '10:5@2026-12-01 10:5@2027-01-01',
    ],
    [
      'a mandate that ends in the second month',
      { rhythm: 'month', validTo: '2026-05-31' },
      mandates({ to: '2026-04-15' }),
      'mandate-over',
    ],
    ['on request takes nothing up', { quantity: 'on-request', number: null }, mandates({ limit: 5 }), ''],
    [
      'on request with nothing left',
      { quantity: 'on-request', number: null },
      mandates({ limit: 5, used: [{ number: 5, day: '2026-01-01' }] }),
      'mandate-number',
    ],
    ['already over', { validTo: '2026-03-01' }, mandates({}), 'already-over'],
  ];
  for (const [why, change, facts, says] of cases)
    it(why, () => {
      const decision = release(change, facts);
      const said = decision.accepted
        ? decision.deed.uses.map(({ scope, number, day }) => `${scope}:${number}@${day}`).join(' ')
        : decision.reason.replace('offers.', '');
      assert.equal(said, says);
    });

  it('a refusal quotes the item, the programme and the day', () => {
    const decision = release({ programmes: [2] }, mandates({ limit: 3 }));
    assert.deepEqual(decision, {
      accepted: false,
      reason: 'offers.mandate-number',
      with: {
        item: '1',
        title: 'Beschluss 1',
        left: 3,
        missing: 2,
        programme: 'Resettlement',
        day: '02.03.2026',
      },
    });
  });
  it('a release keeps the words it rests on', () => {
    const decision = release({}, mandates({ limit: 5 }));
    assert.deepEqual(decision.accepted && decision.deed.mandate, [
      { resolution: 1, title: 'Beschluss 1', item: 1, number: '1', text: 'Punkt 1' },
    ]);
  });
});
