import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frozen } from '../../snapshot.fixture.ts';
import type { Snapshot, SnapshotQuestion } from '../../snapshot-types.ts';
import {
  decideAnswer,
  decideDrop,
  decideFreezeAgain,
  decideRelease,
  decideWithdraw,
} from './snapshot-state.ts';

const said = (decision: { accepted: boolean; reason?: string }): string =>
  decision.accepted ? 'yes' : (decision.reason ?? '').replace('offers.', '');
const empty = (): Snapshot => {
  const one = frozen();
  return { ...one, summary: one.summary && { ...one.summary, total: { ...one.summary.total, offers: 0 } } };
};

describe('release', () => {
  const release = (
    snapshot: Snapshot,
    more: { version?: number; replaced?: Snapshot; recipients?: number; changed?: number[] } = {},
  ) =>
    said(
      decideRelease(
        { version: more.version ?? 3 },
        {
          snapshot,
          changed: more.changed ?? [],
          replaced: more.replaced ?? null,
          recipients: more.recipients ?? 1,
        },
      ),
    );
  it('what is frozen and holds something, to somebody', () => assert.equal(release(frozen()), 'yes'));
  it('not what was changed since it was read', () =>
    assert.equal(release(frozen(), { version: 2 }), 'snapshot-changed'));
  for (const state of ['preparing', 'released', 'withdrawn', 'dropped'] as const)
    it(`not what is ${state}`, () => assert.equal(release(frozen({ state })), 'not-prepared'));
  it('not while a line is no longer true', () =>
    assert.equal(release(frozen(), { changed: [7] }), 'offers-changed'));
  it('not an empty one', () => assert.equal(release(empty()), 'nothing-in-it'));
  it('not to nobody', () => assert.equal(release(frozen(), { recipients: 0 }), 'nobody-there'));
  it('in place of one that is out', () =>
    assert.equal(release(frozen(), { replaced: frozen({ state: 'released' }) }), 'yes'));
  it('not in place of one that was withdrawn or replaced meanwhile', () => {
    assert.equal(release(frozen(), { replaced: frozen({ state: 'withdrawn' }) }), 'replaced-already');
    const replaced = frozen({ state: 'released', replacedBy: { id: 9, number: '2026-02' } });
    assert.equal(release(frozen(), { replaced }), 'replaced-already');
  });
});

describe('withdraw, drop, answer', () => {
  it('only what is out is withdrawn', () => {
    assert.equal(said(decideWithdraw({ version: 3 }, frozen({ state: 'released' }))), 'yes');
    assert.equal(said(decideWithdraw({ version: 1 }, frozen({ state: 'released' }))), 'snapshot-changed');
    assert.equal(said(decideWithdraw({ version: 3 }, frozen())), 'not-released');
  });
  it('only what never was out is dropped', () => {
    assert.equal(said(decideDrop({}, frozen({ state: 'preparing' }))), 'yes');
    assert.equal(said(decideDrop({}, frozen())), 'yes');
    assert.equal(said(decideDrop({}, frozen({ state: 'released' }))), 'not-to-be-dropped');
  });
  it('what was not sent is frozen again, also where it was stopped, but not while that is under way', () => {
    const again = (state: Snapshot['state'], isRunning: boolean) =>
      said(decideFreezeAgain({}, frozen({ state }), isRunning));
    assert.equal(again('prepared', false), 'yes');
    assert.equal(again('preparing', false), 'yes');
    assert.equal(again('preparing', true), 'not-stopped');
    assert.equal(again('released', false), 'not-stopped');
    assert.equal(again('dropped', false), 'not-stopped');
  });
  it('a question is answered once', () => {
    const question = { answer: null } as SnapshotQuestion;
    assert.equal(said(decideAnswer({}, question)), 'yes');
    assert.equal(said(decideAnswer({}, { ...question, answer: 'Ja' })), 'answered-already');
  });
});
