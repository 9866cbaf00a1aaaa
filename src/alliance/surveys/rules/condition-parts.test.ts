import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Condition } from '../questionnaire-types.ts';
import { askableBefore, conditionOf, type ConditionPart, partsOf } from './condition-parts.ts';

const form = questionnaireOf([
  question('bereit', 'yes-no'),
  question('art', 'single', { options: options('a', 'b'), other: true }),
  question('gruppen', 'multiple', {
    options: [{ key: 'umf', label: { de: 'Minderjährige', en: 'Minors' } }],
  }),
  question('plaetze', 'integer'),
  question('hinweis', 'note'),
  question('tabelle', 'table'),
  question('ort', 'text'),
]);
const line = (asked: string | null, is: ConditionPart['is'], value: string | null): ConditionPart => ({
  question: asked,
  is,
  value,
});
const eq = (asked: string, value: string | number | boolean): Condition => ({
  op: 'eq',
  question: asked,
  value,
});

describe('conditionOf', () => {
  const cases: [why: string, parts: ConditionPart[], made: Condition | undefined][] = [
    ['nothing picked', [line(null, null, null), line(null, 'is', null)], undefined],
    ['yes', [line('bereit', 'is', 'Ja')], eq('bereit', true)],
    ['no, in English', [line('bereit', null, 'no')], eq('bereit', false)],
    ['a choice by its words', [line('art', 'is', 'b')], eq('art', 'b')],
    [
      'a choice by its key',
      [line('gruppen', 'is', 'umf')],
      { op: 'includes', question: 'gruppen', value: 'umf' },
    ],
    [
      'one of several, in English',
      [line('gruppen', 'is', 'minors')],
      { op: 'includes', question: 'gruppen', value: 'umf' },
    ],
    ['something else', [line('art', 'is', 'Sonstiges')], { op: 'includes', question: 'art', value: 'other' }],
    ['not', [line('art', 'is-not', 'A')], { op: 'not', of: eq('art', 'a') }],
    ['more than', [line('plaetze', 'more', '2,5')], { op: 'gt', question: 'plaetze', value: 2.5 }],
    ['a word', [line('ort', 'is', 'Kiel')], eq('ort', 'Kiel')],
  ];
  for (const [why, parts, made] of cases)
    it(why, () =>
      assert.deepEqual(conditionOf({ join: null, parts }, form), {
        accepted: true,
        deed: made === undefined ? {} : { when: made },
      }),
    );

  it('joins lines by one word', () => {
    const parts = [line('bereit', 'is', 'ja'), line(null, null, null), line('plaetze', 'is', '3')];
    for (const join of ['and', 'or'] as const) {
      const decision = conditionOf({ join, parts }, form);
      assert.deepEqual(decision.accepted && decision.deed.when, {
        op: join,
        of: [eq('bereit', true), eq('plaetze', 3)],
      });
    }
  });

  const refused: [why: string, part: ConditionPart, reason: string, field: string][] = [
    ['a value without a question', line(null, 'is', 'ja'), 'condition-question', 'when1'],
    ['a question nobody can ask about', line('tabelle', 'is', 'x'), 'condition-question', 'when1'],
    ['no value', line('art', 'is', null), 'condition-value', 'when1Value'],
    ['no such choice', line('art', 'is', 'z'), 'condition-value', 'when1Value'],
    ['neither yes nor no', line('bereit', 'is', 'vielleicht'), 'condition-value', 'when1Value'],
    ['no number', line('plaetze', 'more', 'viele'), 'condition-value', 'when1Value'],
    ['more than a word', line('ort', 'more', 'Kiel'), 'condition-more', 'when1Is'],
  ];
  for (const [why, part, reason, field] of refused)
    it(`asks back: ${why}`, () => {
      const decision = conditionOf({ join: null, parts: [part] }, form);
      assert.deepEqual(!decision.accepted && [decision.reason, decision.field], [`surveys.${reason}`, field]);
    });
});

describe('partsOf', () => {
  const shown: Condition[] = [
    eq('bereit', true),
    { op: 'not', of: { op: 'includes', question: 'gruppen', value: 'umf' } },
    { op: 'or', of: [eq('plaetze', 1.5), { op: 'gt', question: 'plaetze', value: 3 }, eq('art', 'a')] },
  ];
  for (const condition of shown)
    it(`${condition.op} is shown and made again`, () => {
      for (const language of ['de', 'en'] as const) {
        const parts = partsOf(condition, form, language);
        assert.ok(parts);
        assert.deepEqual(conditionOf(parts, form), { accepted: true, deed: { when: condition } });
      }
    });
  const beyond: [string, Condition][] = [
    ['four lines', { op: 'and', of: Array.from({ length: 4 }, () => eq('bereit', true)) }],
    [
      'and within or',
      { op: 'or', of: [eq('bereit', true), { op: 'and', of: [eq('ort', 'x'), eq('ort', 'y')] }] },
    ],
    ['not more than', { op: 'not', of: { op: 'gt', question: 'plaetze', value: 3 } }],
    ['a question that is gone', eq('weg', 1)],
  ];
  for (const [why, condition] of beyond)
    it(`leaves to the expression: ${why}`, () => assert.equal(partsOf(condition, form, 'de'), null));
});

describe('askableBefore', () => {
  it('only what comes before and can be compared', () => {
    const keys = (part: string | null) => askableBefore(form, part).map(({ key }) => key);
    assert.deepEqual(keys('gruppen'), ['bereit', 'art']);
    assert.deepEqual(keys('allgemein'), []);
    assert.deepEqual(keys(null), ['bereit', 'art', 'gruppen', 'plaetze', 'ort']);
  });
});
