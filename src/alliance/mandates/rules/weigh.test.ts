import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { held, orders, planned, type Said } from './held.fixture.ts';
import { questionOf } from './match.ts';
import { type Bearing, bearingOf, verdictOf } from './weigh.ts';

const asked = questionOf(planned({ act: 'cooperate', topic: 'eu-border' }), orders);

describe('bearingOf', () => {
  const cases: [string, Said, Bearing][] = [
    ['a greater act', { act: 'act' }, 'permits'],
    ['the same act', { act: 'cooperate' }, 'permits'],
    ['a lesser act', { act: 'appeal' }, 'near'],
    ['a narrower topic', { topics: ['lesbos'] }, 'near'],
    ['another topic', { topics: ['networking'] }, 'none'],
    ['not in force', { to: '2020-12-31' }, 'near'],
    ['refused the same', { act: 'cooperate', result: 'rejected' }, 'refused'],
    ['refused more than is asked', { act: 'act', result: 'rejected' }, 'near'],
    ['excludes less than is asked', { act: 'appeal', effect: 'excludes' }, 'excludes'],
    ['excludes more than is asked', { act: 'act', effect: 'excludes' }, 'none'],
    ['excludes a part', { act: 'appeal', effect: 'excludes', topics: ['lesbos'] }, 'excepts'],
    ['excluded once', { act: 'appeal', effect: 'excludes', to: '2020-12-31' }, 'none'],
    ['the exclusion failed', { act: 'appeal', effect: 'excludes', result: 'rejected' }, 'none'],
    ['only reports', { effect: 'none' }, 'none'],
  ];
  for (const [name, said, bearing] of cases)
    it(name, () => {
      const item = held(said);
      assert.equal(bearingOf(item, item.scopes[0] as (typeof item.scopes)[0], asked), bearing);
    });
});

describe('verdictOf', () => {
  it('is left to the head only without a refusal', () => {
    assert.equal(verdictOf([], asked, true), 'head-may-decide');
    const refused = held({ act: 'cooperate', result: 'rejected' });
    assert.equal(verdictOf([refused], asked, true), 'needs-resolution');
  });
  it('adds up what several items allow', () => {
    const sure = held({ limit: 6 });
    const conditional = held({ limit: 4, conditions: ['cost-covered'] });
    assert.equal(verdictOf([sure], asked, false), 'needs-resolution');
    assert.equal(verdictOf([conditional, sure], asked, false), 'covered-under-condition');
    assert.equal(verdictOf([held({ limit: 4 }), sure], asked, false), 'covered');
  });
});
