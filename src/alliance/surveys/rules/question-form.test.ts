import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from '../../../shared/decision.ts';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import { withQuestion } from './arrange.ts';
import { type QuestionFields, questionFrom, refuseFlaw, sectionFrom } from './question-form.ts';

const form = questionnaireOf([
  question('bereit', 'yes-no'),
  question('art', 'single', { options: options('a', 'b') }),
]);
const fields = (more: Partial<QuestionFields>): QuestionFields => ({
  key: null,
  type: 'text',
  label: 'Wie viele Plätze?',
  labelEn: null,
  hint: null,
  hintEn: null,
  required: true,
  when: null,
  options: null,
  other: false,
  rows: null,
  columns: null,
  min: null,
  max: null,
  register: null,
  ...more,
});
const said = (decision: Decision<unknown>) =>
  decision.accepted ? 'yes' : `${decision.reason.replace('surveys.', '')} ${decision.field}`;

describe('a question from its form', () => {
  it('makes its key of its words', () =>
    assert.deepEqual(questionFrom(fields({}), form), {
      accepted: true,
      deed: { key: 'wie_viele_plaetze', type: 'text', label: { de: 'Wie viele Plätze?' }, required: true },
    }));
  it('leaves out what its type does not use', () =>
    assert.deepEqual(
      questionFrom(fields({ type: 'note', key: 'n', options: 'a\nb', max: 3, other: true }), form),
      {
        accepted: true,
        deed: { key: 'n', type: 'note', label: { de: 'Wie viele Plätze?' }, required: false },
      },
    ));
  it('reads a yes in a condition', () => {
    const read = questionFrom(fields({ key: 'x', when: "${bereit} = 'yes'" }), form);
    assert.deepEqual(read.accepted && read.deed.when, { op: 'eq', question: 'bereit', value: true });
  });
  const refused: [Partial<QuestionFields>, string][] = [
    [{ when: 'rm -rf' }, 'condition-unreadable when'],
    [{ type: 'single', options: 'a = A\na = B' }, 'line-unreadable options'],
    [{ type: 'table', columns: 'x:bild = X' }, 'line-unreadable columns'],
  ];
  for (const [more, reason] of refused)
    it(reason, () => assert.equal(said(questionFrom(fields(more), form)), reason));

  it('is judged in its questionnaire', () => {
    const put = (key: string, more: Parameters<typeof question>[2] = {}, type: 'text' | 'single' = 'text') =>
      said(refuseFlaw(withQuestion(form, 'allgemein', question(key, type, more)), key));
    assert.equal(put('x'), 'yes');
    assert.equal(put('bereit'), 'key-taken key');
    assert.equal(put('x', { when: { op: 'gt', question: 'art', value: 1 } }), 'condition-unfit when');
    assert.equal(put('x', { options: [] }, 'single'), 'options-missing options');
  });
  it('a section too', () =>
    assert.deepEqual(
      sectionFrom(
        { key: null, title: 'Zweiter Teil', titleEn: 'Part two', intro: null, introEn: null, when: null },
        form,
      ),
      { accepted: true, deed: { key: 'zweiter_teil', title: { de: 'Zweiter Teil', en: 'Part two' } } },
    ));
});
