import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullQuestionnaire } from '../full-questionnaire.fixture.ts';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Value } from '../types.ts';
import { exportColumns } from './export-columns.ts';

const cells = (asked: Question, value?: Value) =>
  exportColumns(questionnaireOf([asked]), 'de', 'keine Angabe').map(({ cell }) =>
    cell(value === undefined ? {} : { x: value }),
  );
const many = question('x', 'multiple', { options: options('a', 'b'), other: true });

const cases: [string, Question, Value | undefined, (string | number | null)[]][] = [
  ['not answered is empty', question('x', 'integer'), undefined, [null]],
  ['no statement says so', question('x', 'integer'), null, ['keine Angabe']],
  ['nought is nought', question('x', 'integer'), 0, [0]],
  ['no', question('x', 'yes-no'), false, ['nein']],
  ['one', question('x', 'single', { options: options('a') }), 'a', ['A']],
  ['other', question('x', 'single', { options: options('a'), other: true }), { other: 'Boote' }, ['Boote']],
  ['several', many, { chosen: ['b'] }, [0, 1, '']],
  ['several, no statement', many, null, ['keine Angabe', 'keine Angabe', 'keine Angabe']],
  ['ranks', question('x', 'ranking', { options: options('a', 'b') }), { ranks: { b: 1 } }, [null, 1]],
  [
    'a matrix',
    question('x', 'matrix', { options: options('a'), rows: options('r', 's') }),
    { rows: { r: 'a' } },
    ['A', null],
  ],
  [
    'a table',
    question('x', 'table', { columns: [{ key: 'n', label: { de: 'N' }, type: 'integer' }] }),
    { table: [{ n: 0 }, { n: 2 }] },
    ['N: 0\nN: 2'],
  ],
  ['a file', question('x', 'file'), { file: 1, name: 'a.pdf', size: 2 }, ['a.pdf']],
];

describe('columns of the table of answers', () => {
  for (const [name, asked, value, expected] of cases)
    it(name, () => assert.deepEqual(cells(asked, value), expected));
  it('has one key for each column and none for notes', () => {
    const keys = exportColumns(fullQuestionnaire, 'en', 'no statement').map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(!keys.includes('hinweis') && keys.includes('gruppen.other') && keys.includes('feld.kita'));
  });
});
