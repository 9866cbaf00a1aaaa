import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offer } from '../offer.fixture.ts';
import { offerStates } from '../types.ts';
import { changes, type OfferChange, whyNotNow } from './change.ts';

const today = '2026-03-02';
const calm = { version: 1, overloaded: false };

describe('whyNotNow', () => {
  /** In the order of the states: discussed, resolved, released, paused, expired, withdrawn. */
  const table: Record<OfferChange, string> = {
    edit: 'yes yes yes yes no no',
    resolve: 'yes no no no no no',
    release: 'yes yes no no no no',
    pause: 'no no yes no no no',
    resume: 'no no no yes no no',
    confirm: 'yes yes yes yes no no',
    extend: 'no no yes yes no no',
    withdraw: 'yes yes yes yes no no',
  };
  for (const change of changes)
    it(change, () => {
      const answers = offerStates.map((state) =>
        whyNotNow(offer({ state }), change, calm, today) === null ? 'yes' : 'no',
      );
      assert.equal(answers.join(' '), table[change]);
    });

  const cases: [
    why: string,
    given: ReturnType<typeof offer>,
    change: OfferChange,
    facts: typeof calm,
    reason: string | null,
  ][] = [
    ['somebody was faster', offer({ version: 2 }), 'edit', calm, 'changed-meanwhile'],
    ['the reason names the state', offer({ state: 'released' }), 'release', calm, 'not-while-released'],
    ['its last day is over', offer({ validTo: '2026-03-01' }), 'release', calm, 'not-while-expired'],
    ['pledges rest on it', offer({ state: 'released', taken: 2 }), 'withdraw', calm, 'places-taken'],
    ['pledges rest on it, paused all the same', offer({ state: 'released', taken: 2 }), 'pause', calm, null],
    ['overloaded', offer(), 'release', { ...calm, overloaded: true }, 'overloaded'],
    [
      'overloaded, resumed',
      offer({ state: 'paused' }),
      'resume',
      { ...calm, overloaded: true },
      'overloaded',
    ],
    ['overloaded, withdrawn', offer(), 'withdraw', { ...calm, overloaded: true }, null],
  ];
  for (const [why, given, change, facts, reason] of cases)
    it(why, () => {
      const declined = whyNotNow(given, change, facts, today);
      assert.equal(declined && declined.reason, reason && `offers.${reason}`);
    });
});
