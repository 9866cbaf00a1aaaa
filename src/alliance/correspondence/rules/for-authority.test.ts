import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageOf } from '../message.fixture.ts';
import type { Enclosed } from '../types.ts';
import { forAuthority, messagesFor, usualReaders } from './for-authority.ts';

const judged = { standing: 'answered', answer: 'evasive', duration: { days: 9, answered: true } } as const;

describe('a thread for the authority', () => {
  for (const [closedOn, standing] of [
    [null, null],
    ['2026-03-02', 'closed'],
  ] as const)
    it(`says ${standing ?? 'nothing'} where it was closed on ${closedOn ?? 'no day'}`, () =>
      assert.deepEqual(forAuthority({ ...judged, closedOn }), {
        closedOn,
        standing,
        answer: null,
        duration: null,
      }));
  it('says nothing of outcome and promises', () => {
    const { outcome, promises } = forAuthority({ ...judged, closedOn: null, outcome: 'x', promises: [] });
    assert.deepEqual([outcome, promises], [null, []]);
  });
});

describe('messages', () => {
  const file = (id: number, kind: Enclosed['kind']): Enclosed => ({
    id,
    kind,
    name: 'a',
    mediaType: 'application/pdf',
    size: 1,
  });
  const files = [file(1, 'annex'), file(2, 'original')];
  const messages = [
    messageOf({ id: 1, direction: 'in', answer: 'refused', answerNote: 'hart', files }),
    messageOf({ id: 2, direction: 'in', readers: 'ours', answer: 'evasive' }),
  ];
  const seen = (ours: boolean, keeps: boolean) =>
    messagesFor(messages, { ours, keeps }).map(({ id, answer, answerNote, files: shown }) => [
      id,
      answer,
      answerNote,
      shown.map((one) => one.id),
    ]);
  it('for the authority: what it wrote, without our judgement', () =>
    assert.deepEqual(seen(false, false), [[1, null, null, [1]]]));
  it('for members: notes, too, but no originals', () =>
    assert.deepEqual(seen(true, false), [
      [1, 'refused', 'hart', [1]],
      [2, 'evasive', null, []],
    ]));
  it('for the keepers: everything', () => assert.deepEqual(seen(true, true)[0]?.[3], [1, 2]));
});

describe('who reads a message where nobody chose', () => {
  for (const [channel, readers] of [
    ['letter', 'all'],
    ['mail', 'all'],
    ['meeting', 'ours'],
    ['press', 'ours'],
  ] as const)
    it(`${channel}: ${readers}`, () => assert.equal(usualReaders(channel), readers));
});
