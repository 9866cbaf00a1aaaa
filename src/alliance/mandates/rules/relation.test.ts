import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideRelation, type RelationDeed } from './relation.ts';

const earlier = { id: 1, municipality: 'a', day: '2019-01-01', result: 'adopted', items: [11, 12] } as const;
const later = { id: 2, municipality: 'a', day: '2024-06-01', result: 'adopted' } as const;
const repeal: RelationDeed = { kind: 'repeals', item: null, day: null, until: null };

describe('decideRelation', () => {
  const cases: [string, object, object, Partial<RelationDeed>, string | null][] = [
    ['a repeal', {}, {}, {}, null],
    ['a repeal of one item', {}, {}, { item: 12 }, null],
    ['an item of another resolution', {}, {}, { item: 13 }, 'foreign-item'],
    ['another municipality', { municipality: 'b' }, {}, {}, 'foreign-resolution'],
    ['itself', { id: 1 }, {}, {}, 'same-resolution'],
    ['backwards in time', { day: '2018-12-31' }, {}, {}, 'relation-backwards'],
    ['on one day', { day: '2019-01-01' }, {}, {}, null],
    ['by a rejected motion', { result: 'rejected' }, {}, {}, 'rejected-changes-nothing'],
    ['of a rejected one, harmless', {}, { result: 'rejected' }, {}, null],
    ['from a later day on', {}, {}, { day: '2025-01-01' }, null],
    ['before it was resolved', {}, {}, { day: '2024-05-31' }, 'effect-before-resolution'],
    ['a repeal until a day', {}, {}, { until: '2025-01-01' }, 'only-renewals-end'],
    ['a renewal until a day', {}, {}, { kind: 'renews', until: '2025-01-01' }, null],
    ['a renewal that ends before', {}, {}, { kind: 'renews', until: '2024-05-01' }, 'ends-before-beginning'],
  ];
  for (const [name, of, to, deed, reason] of cases)
    it(name, () => {
      const decision = decideRelation({ ...later, ...of }, { ...earlier, ...to }, { ...repeal, ...deed });
      assert.equal(decision.accepted ? null : decision.reason, reason && `mandates.${reason}`);
    });
  it('takes effect with the later resolution where no day is given', () => {
    const decision = decideRelation(later, earlier, repeal);
    assert.equal(decision.accepted && decision.deed.day, '2024-06-01');
  });
});
