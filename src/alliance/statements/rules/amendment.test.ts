import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideProposal, type ProposalFacts } from './amendment.ts';

const today = '2026-03-10';
const facts: ProposalFacts = {
  phase: 'drafting',
  until: null,
  clause: { kind: 'numbered', text: 'Der Bund hilft.', version: 3, removedOn: null },
};
const deed = { kind: 'change', text: 'Der Bund hilft sofort.', baseVersion: 3 } as const;

describe('decideProposal', () => {
  const preamble = { ...facts.clause, kind: 'preamble' } as const;
  for (const [why, more, written, expected] of [
    ['in time', {}, {}, 'Der Bund hilft sofort.'],
    ['on the last day', { until: today }, {}, 'Der Bund hilft sofort.'],
    ['a day late', { until: '2026-03-09' }, {}, 'proposals-closed'],
    ['positions are being taken', { phase: 'positions' }, {}, 'not-drafting'],
    ['the clause is gone', { clause: { ...facts.clause, removedOn: today } }, {}, 'clause-removed'],
    ['an older wording was read', {}, { baseVersion: 2 }, 'wording-changed'],
    ['no text', {}, { text: null }, 'text-missing'],
    ['nothing changed', {}, { text: 'Der Bund hilft.' }, 'nothing-changed'],
    ['striking needs no text', {}, { kind: 'remove', text: 'egal' }, ''],
    ['the preamble stays', { clause: preamble }, { kind: 'remove', text: null }, 'frame-stays'],
    ['the preamble may be worded differently', { clause: preamble }, {}, 'Der Bund hilft sofort.'],
    ['a new clause may say the same', {}, { kind: 'add', text: 'Der Bund hilft.' }, 'Der Bund hilft.'],
    ['a new clause needs a text', {}, { kind: 'add', text: null }, 'text-missing'],
  ] as const)
    it(why, () => {
      const decided = decideProposal({ ...facts, ...more }, { ...deed, ...written }, today);
      assert.equal(
        decided.accepted ? decided.deed.text : decided.reason.replace('statements.', ''),
        expected,
      );
    });
});
