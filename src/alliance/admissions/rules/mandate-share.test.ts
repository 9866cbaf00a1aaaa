import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverageOf } from '../../mandates/rules/answer.ts';
import { mandates } from '../../offers/mandate.fixture.ts';
import { leftByMandate, lessenedUses, usesOfPledge } from './mandate-share.ts';

type Said = Parameters<typeof mandates>;
const ask = (said: Said, number: number) =>
  coverageOf(
    mandates(...said),
    { municipality: '01001000', land: '01' },
    { act: 'act', topic: 'admission', group: null, number, programme: null, day: '2026-05-01' },
  );

describe('leftByMandate', () => {
  const cases: [why: string, said: Said, asked: number, left: number | null][] = [
    ['a limit far below what is asked', [{ limit: 5 }], 500, 5],
    ['what others took is gone', [{ limit: 5, used: [{ number: 3, day: '2026-01-01' }] }], 500, 2],
    ['used up', [{ limit: 5, used: [{ number: 5, day: '2026-01-01' }] }], 1, 0],
    ['two items add up', [{ limit: 5 }, { limit: 4 }], 10, 9],
    ['exactly the limit', [{ limit: 5 }], 5, null],
    ['no limit', [{}], 500, null],
    ['no item at all', [], 500, null],
    ['excluded', [{ limit: 5 }, { effect: 'excludes' }], 500, null],
  ];
  for (const [why, said, asked, left] of cases)
    it(why, () => assert.equal(leftByMandate(ask(said, asked), asked), left));
});

describe('usesOfPledge and lessenedUses', () => {
  const uses = usesOfPledge(ask([{ limit: 5 }, { limit: 4 }], 7), '2026-05-01');
  const named = (list: typeof uses) => list.map(({ scope, number }) => `${scope}:${number}`).join(' ');
  it('books each item with its part', () => assert.equal(named(uses), '10:5 20:2'));
  it('keeps the first of what remains', () => {
    assert.equal(named(lessenedUses(uses, 6)), '10:5 20:1');
    assert.equal(named(lessenedUses(uses, 5)), '10:5');
    assert.equal(named(lessenedUses(uses, 0)), '');
  });
});
