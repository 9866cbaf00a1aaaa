import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decidePreparation, decideWithdrawal, type OwnFacts } from './own-signature.ts';

const facts: OwnFacts = {
  round: { phase: 'signatures', until: '2026-03-10' },
  isAsked: true,
  signature: null,
  heads: [{ id: 7, title: 'Oberbürgermeisteramt' }],
};
const items = [{ id: 31, label: 'Ziffer 2, 18/SVV/1 vom 05.12.2018' }];
const deed = { office: 7, basis: 'mandate' as const, item: 31, basisText: null };
const prepare = (more: object, given: Partial<OwnFacts> = {}) => {
  const decision = decidePreparation({ ...facts, ...given }, items, { ...deed, ...more }, '2026-03-02');
  return decision.accepted ? decision.deed.basisText : decision.reason.replace('statements.', '');
};

describe('preparing a signature', () => {
  for (const [name, more, given, expected] of [
    ['quotes the item of a resolution', {}, {}, 'Ziffer 2, 18/SVV/1 vom 05.12.2018'],
    [
      'or what the head may decide alone',
      { basis: 'competence', item: null, basisText: 'Laufende Geschäfte' },
      {},
      'Laufende Geschäfte',
    ],
    ['not without saying on what it rests', { basis: 'other', item: null }, {}, 'basis-missing'],
    ['not on an item of another municipality', { item: 99 }, {}, 'item-missing'],
    ['not for an office that does not lead the municipality', { office: 8 }, {}, 'no-such-head'],
    ['not where it was given already', {}, { signature: { state: 'signed' } }, 'signed-already'],
    [
      'again after it was withdrawn',
      {},
      { signature: { state: 'withdrawn' } },
      'Ziffer 2, 18/SVV/1 vom 05.12.2018',
    ],
    ['not by somebody who is no member', {}, { isAsked: false }, 'not-asked-to-sign'],
    ['not after the deadline', {}, { round: { phase: 'signatures', until: '2026-03-01' } }, 'signing-over'],
  ] as const)
    it(name, () => assert.equal(prepare(more, given as Partial<OwnFacts>), expected));
});

describe('withdrawing a signature', () => {
  for (const [name, given, expected] of [
    ['is possible until the letter is sent', { signature: { state: 'signed' } }, 'yes'],
    [
      'even after the deadline',
      { signature: { state: 'signed' }, round: { phase: 'signatures', until: '2020-01-01' } },
      'yes',
    ],
    [
      'not afterwards',
      { signature: { state: 'signed' }, round: { phase: 'sent', until: null } },
      'already-sent',
    ],
    ['needs one', { signature: null }, 'no-signature'],
    ['is done once', { signature: { state: 'withdrawn' } }, 'no-signature'],
  ] as const)
    it(name, () => {
      const decision = decideWithdrawal({ ...facts, ...(given as Partial<OwnFacts>) });
      assert.equal(decision.accepted ? 'yes' : decision.reason.replace('statements.', ''), expected);
    });
});
