import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormSheet } from '../xlsform-types.ts';
import { readXlsform } from './read-xlsform.ts';

const header = ['type', 'name', 'label', 'relevant'];
const survey = (...rows: string[][]): FormSheet => ({ name: 'Survey', rows: [header, ...rows] });
const choices = (...rows: string[][]): FormSheet => ({
  name: 'choices',
  rows: [['list_name', 'name', 'label'], ...rows],
});
const complaints = (...sheets: FormSheet[]) => {
  const read = readXlsform(sheets);
  return read.ok
    ? []
    : read.problems.map(({ sheet, row, problem, flaw }) => `${sheet} ${row} ${flaw ?? problem}`);
};

const cases: [string, FormSheet[], string[]][] = [
  ['nothing wrong', [survey(['text', 'a', 'A'])], []],
  ['no sheet of questions', [choices()], ['survey 0 sheet-missing']],
  [
    'no columns',
    [{ name: 'survey', rows: [['typ', 'name']] }],
    ['survey 1 column-missing', 'survey 1 column-missing'],
  ],
  [
    'several mistakes at once',
    [survey(['texte', 'a', 'A'], ['text', '', 'B'])],
    ['survey 2 type-unknown', 'survey 3 name-missing'],
  ],
  ['a key twice, in its row', [survey(['text', 'a', 'A'], ['text', 'a', 'B'])], ['survey 3 key-taken']],
  [
    'a condition on a later question',
    [survey(['text', 'a', 'A', '${b} = 1'], ['integer', 'b', 'B'])],
    ['survey 2 condition-not-before'],
  ],
  [
    'a choice twice',
    [survey(['select_one l', 'a', 'A']), choices(['l', 'x', 'X'], ['l', 'x', 'Y'], ['l', 'y', 'Z'])],
    ['choices 3 choice-twice'],
  ],
  [
    'a choice without a list',
    [survey(['text', 'a', 'A']), choices(['', 'x', 'X'])],
    ['choices 2 list-not-named'],
  ],
  [
    'a choice with a blank',
    [survey(['text', 'a', 'A']), choices(['l', 'x y', 'X'])],
    ['choices 2 choice-malformed'],
  ],
];

describe('reading an XLSForm', () => {
  for (const [name, sheets, expected] of cases)
    it(name, () => assert.deepEqual(complaints(...sheets), expected));
  it('refuses a novel', () =>
    assert.deepEqual(
      complaints(survey(...Array.from({ length: 301 }, (_, index) => ['text', `q${index}`, 'Q']))),
      ['survey 0 too-many-questions'],
    ));
});
