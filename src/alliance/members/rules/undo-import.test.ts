import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Step } from '../types.ts';
import { type NowThere, type UndoReason, undoOf } from './undo-import.ts';

const step = (id: number, kind: Step['step'], day: string): Step => ({
  id,
  status: 'member',
  step: kind,
  day,
  evidence: '',
  source: '',
  declaration: '2019',
});
const there: NowThere = {
  municipality: '12054000',
  written: {
    entry: 1,
    voided: [],
    added: [5],
    website: { before: null, after: 'https://neu.example' },
    contact: { id: 9, before: null, version: 1 },
  },
  steps: [step(5, 'begins', '2020-01-01')],
  replaced: [],
  website: 'https://neu.example',
  contactVersion: 1,
};
const cases: [name: string, there: NowThere, kept: UndoReason[]][] = [
  ['nobody built on it', there, []],
  [
    'it was suspended since',
    { ...there, steps: [...there.steps, step(6, 'suspended', '2021-01-01')] },
    ['later-steps'],
  ],
  ['its step was voided since', { ...there, steps: [] }, ['later-steps']],
  ['somebody changed the website', { ...there, website: 'https://besser.example' }, ['website-changed']],
  ['somebody confirmed the contact', { ...there, contactVersion: 2 }, ['contact-changed']],
  ['the contact was removed', { ...there, contactVersion: null }, ['contact-changed']],
];

describe('undoing an import', () => {
  for (const [name, given, kept] of cases)
    it(name, () => {
      const undo = undoOf(given);
      assert.deepEqual(undo.kept, kept);
      assert.deepEqual(undo.voidSteps, kept.includes('later-steps') ? [] : [5]);
      assert.deepEqual(undo.website, kept.includes('website-changed') ? null : { value: null });
      assert.equal(undo.contact === null, kept.includes('contact-changed'));
    });

  it('a replaced step counts again', () => {
    const replaced = [step(2, 'begins', '2019-06-14')];
    const undo = undoOf({ ...there, replaced, written: { ...there.written, voided: [2] } });
    assert.deepEqual([undo.voidSteps, undo.reviveSteps], [[5], [2]]);
  });
});
