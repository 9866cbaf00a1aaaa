import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Doubt, doubtsOf, lastProof } from './doubts.ts';

const today = '2026-03-02';
const sound = {
  verified: true,
  state: 'active' as Parameters<typeof doubtsOf>[0]['state'],
  fromDay: null as string | null,
  toDay: null as string | null,
  provenOn: '2026-01-01' as string | null,
};

describe('doubtsOf', () => {
  const cases: [why: string, change: Partial<typeof sound>, doubts: Doubt[]][] = [
    ['nothing', {}, []],
    ['not checked', { verified: false }, ['unverified']],
    ['no state known', { state: null }, ['no-state']],
    ['active on its last day', { toDay: today }, []],
    ['active after its last day', { toDay: '2026-03-01' }, ['open-after-its-end']],
    ['ended after its last day', { state: 'ended', toDay: '2026-03-01' }, []],
    ['active before its first day', { fromDay: '2026-03-03' }, ['open-before-its-beginning']],
    ['planned before its first day', { state: 'planned', fromDay: '2026-03-03' }, []],
    ['proven a year ago', { provenOn: '2025-03-02' }, []],
    ['proven a year and a day ago', { provenOn: '2025-03-01' }, ['long-unproven']],
    ['never proven', { provenOn: null }, ['long-unproven']],
    ['ended long ago', { state: 'ended', provenOn: '2020-01-01' }, []],
    [
      'several at once',
      { verified: false, toDay: '2020-12-31', provenOn: '2020-01-01' },
      ['unverified', 'open-after-its-end', 'long-unproven'],
    ],
  ];
  for (const [why, change, doubts] of cases)
    it(why, () => assert.deepEqual(doubtsOf({ ...sound, ...change }, today), doubts));
});

describe('lastProof', () => {
  it('is the latest day of any kind', () => {
    assert.equal(
      lastProof([{ day: '2020-01-01' }, { day: '2019-01-01' }], [{ day: '2021-01-01' }]),
      '2021-01-01',
    );
    assert.equal(lastProof([{ day: '2022-01-01' }], []), '2022-01-01');
    assert.equal(lastProof([], []), null);
  });
});
