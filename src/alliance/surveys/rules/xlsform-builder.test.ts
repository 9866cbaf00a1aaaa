import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newFormBuilder } from './xlsform-builder.ts';
import { rowsOfSheet } from './xlsform-sheet.ts';

const built = (...rows: string[][]) => {
  const problems: string[] = [];
  const lists = new Map([
    [
      'ab',
      [
        { key: 'a', label: { de: 'A' } },
        { key: 'b', label: { de: 'B' } },
      ],
    ],
    [
      'jn',
      [
        { key: 'yes', label: { de: 'Ja' } },
        { key: 'no', label: { de: 'Nein' } },
      ],
    ],
  ]);
  const builder = newFormBuilder(lists, (row, problem) => problems.push(`${row} ${problem}`));
  const header = ['type', 'name', 'label', 'required', 'relevant', 'constraint', 'appearance', 'default'];
  for (const row of rowsOfSheet({ name: 'survey', rows: [header, ...rows] }).rows) builder.read(row);
  const { sections } = builder.end();
  const shape = sections.map(
    ({ key, questions }) => `${key}(${questions.map((one) => `${one.key}:${one.type}`).join(' ')})`,
  );
  return { shape: shape.join(' '), problems, sections };
};

describe('building a questionnaire row by row', () => {
  it('rows before any group form a section of their own', () =>
    assert.equal(
      built(['text', 'a', 'A'], ['begin_group', 'g', 'G'], ['date', 'b', 'B'], ['end_group']).shape,
      'allgemein(a:text) g(b:date)',
    ));
  it('a list of yes and no is a question of its own kind', () =>
    assert.equal(
      built(['select_one jn', 'a', 'A'], ['select_one ab or_other', 'b', 'B']).shape,
      'allgemein(a:yes-no b:single)',
    ));
  it('a drawn group is a matrix, a repeat is a table', () =>
    assert.equal(
      built(
        ['begin group', 'g', 'G'],
        ['begin_group', 'm', 'M', '', '', '', 'table-list'],
        ['select_one ab', 'm__x', 'X'],
        ['end_group'],
        ['begin_repeat', 't', 'T'],
        ['integer', 'n', 'N'],
        ['end_repeat'],
        ['end group'],
      ).shape,
      'g(m:matrix t:table)',
    ));
  const problems: [string, string[][], string[]][] = [
    ['an unknown type', [['geopoint', 'a', 'A']], ['2 type-unknown']],
    ['an unknown list', [['select_one zz', 'a', 'A']], ['2 list-unknown']],
    ['no name', [['text', '', 'A']], ['2 name-missing']],
    ['no label', [['text', 'a', '']], ['2 label-missing']],
    [
      'a group that never ends',
      [
        ['begin_group', 'g', 'G'],
        ['text', 'a', 'A'],
      ],
      ['2 group-not-closed'],
    ],
    ['an end without a beginning', [['end_group']], ['2 group-not-open']],
    [
      'a group in a group',
      [['begin_group', 'g', 'G'], ['begin_group', 'h', 'H'], ['end_group']],
      ['3 group-nested'],
    ],
    [
      'a condition that would be a program',
      [['text', 'a', 'A', '', 'jr:choice-name(1)']],
      ['2 relevant-unreadable'],
    ],
    ['a bound that is none', [['integer', 'a', 'A', '', '', '. != 3']], ['2 constraint-unreadable']],
    ['required perhaps', [['text', 'a', 'A', 'maybe']], ['2 required-unreadable']],
    ['a default', [['text', 'a', 'A', '', '', '', '', 'x']], ['2 default-unsupported']],
    [
      'a choice in a table',
      [['begin_repeat', 't', 'T'], ['select_one ab', 'c', 'C'], ['end_repeat']],
      ['3 column-type'],
    ],
  ];
  for (const [name, rows, expected] of problems)
    it(`complains about ${name}`, () => assert.deepEqual(built(...rows).problems, expected));
});
