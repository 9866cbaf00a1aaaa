import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question } from '../questionnaire.fixture.ts';
import type { Questionnaire } from '../questionnaire-types.ts';
import type { Values } from '../types.ts';
import { markOf, offeredIn, progressOf, readSection, sectionOf } from './section-values.ts';

const form: Questionnaire = {
  english: false,
  sections: [
    { key: 's', title: { de: 'S' }, questions: [question('bereit', 'yes-no', { required: true })] },
    {
      key: 't',
      title: { de: 'T' },
      questions: [
        question('plaetze', 'integer', { when: { op: 'eq', question: 'bereit', value: true } }),
        question('gruppe', 'text', { when: { op: 'gt', question: 'plaetze', value: 0 } }),
        question('papier', 'file'),
        question('hinweis', 'note'),
      ],
    },
  ],
};
const second = sectionOf(form, 't')!;
const keys = (values: Parameters<typeof offeredIn>[2]) =>
  offeredIn(form, second, values).map(({ key }) => key);
const paper = { file: 3, name: 'a.pdf', size: 9 };

describe('a section', () => {
  it('offers what earlier answers open, and what depends on itself', () => {
    assert.deepEqual(keys({ bereit: true }), ['plaetze', 'gruppe', 'papier', 'hinweis']);
    assert.deepEqual(keys({ bereit: false }), ['gruppe', 'papier', 'hinweis']);
  });
  it('reads all at once and names everything that is wrong', () => {
    const questions = offeredIn(form, second, { bereit: true });
    assert.deepEqual(
      readSection(questions, { 'plaetze.wert': 'x', 'gruppe.wert': 'y'.repeat(400) }, {}).problems,
      [
        { question: 'plaetze', problem: 'not-a-whole-number' },
        { question: 'gruppe', problem: 'too-long', with: { limit: 300 } },
      ],
    );
    assert.deepEqual(
      readSection(questions, { 'plaetze.wert': '0', 'gruppe.keine': 'ja' }, { papier: paper }),
      {
        values: { plaetze: 0, gruppe: null, papier: paper },
        problems: [],
      },
    );
  });
  it('takes a file away when asked to', () =>
    assert.deepEqual(
      readSection(second.questions, { 'papier.entfernen': 'ja' }, { papier: paper }).values['papier'],
      undefined,
    ));
  it('marks what somebody saw: nothing, no statement and nought differ', () => {
    const given: Values[] = [{}, { plaetze: null }, { plaetze: 0 }, { plaetze: 1 }];
    const marks = given.map((values) => markOf(second, values));
    assert.equal(new Set(marks).size, 4);
    assert.equal(markOf(second, { bereit: true }), markOf(second, {}));
  });
  it('says how far it is', () =>
    assert.deepEqual(progressOf(form, { bereit: true, plaetze: 3 }, ['plaetze']), [
      { key: 's', asked: 1, answered: 1, carried: 0, missing: 0 },
      { key: 't', asked: 3, answered: 1, carried: 1, missing: 0 },
    ]));
});
