import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Stance } from '../../types.ts';
import { readPositions } from './read-positions.ts';

const words = new Map<string, Stance>([
  ['unterstuetzt', 'supports'],
  ['nein', 'no'],
  ['not covered', 'not-covered'],
]);
const read = (...rows: string[]) =>
  readPositions(
    rows.map((row) => row.split(';')),
    words,
  );
const problems = (...rows: string[]) =>
  read(...rows).problems.map(({ line, problem, value }) => `${line} ${problem} ${value}`);

describe('a table of positions', () => {
  it('has one line per member and one column per clause', () => {
    const { table, problems: none } = read(
      'Mitglied;Land;Einwohner;1;2a;Grund 2a',
      'Musterstadt;Brandenburg;182.112;unterstützt;Nein;zu teuer',
      'Beispielheim;;;;not-covered;',
      ';;;;;',
    );
    assert.deepEqual(none, []);
    assert.deepEqual(table, {
      clauses: ['1', '2a'],
      names: ['Musterstadt', 'Beispielheim'],
      answers: [
        { land: 'Brandenburg', inhabitants: 182_112, stances: ['supports', 'no'] },
        { land: '', inhabitants: 0, stances: [null, 'not-covered'] },
      ],
    });
  });
  for (const [name, rows, expected] of [
    ['without a column of members', ['Ort;1', 'A;nein'], ['1 no-member-column Ort, 1']],
    ['without clauses', ['Mitglied;Land', 'A;B'], ['1 no-clause-column Mitglied, Land']],
    ['with a clause twice', ['Mitglied;1;1', 'A;;'], ['1 clause-twice 1']],
    ['with a member twice', ['Mitglied;1', 'A;', 'A;nein'], ['3 member-twice A']],
    ['with a line that names nobody', ['Mitglied;1', ';nein'], ['2 member-missing , nein']],
    [
      'with a word that is no stance',
      ['Mitglied;1;2', 'A;vielleicht;nein'],
      ['2 unknown-stance 1: vielleicht'],
    ],
    [
      'with inhabitants that are no number',
      ['Mitglied;Einwohner;1', 'A;viele;'],
      ['2 not-inhabitants viele'],
    ],
    [
      'with several mistakes',
      ['Mitglied;1', 'A;x', ';y'],
      ['2 unknown-stance 1: x', '3 member-missing , y', '3 unknown-stance 1: y'],
    ],
  ] as const)
    it(`${name} is refused by line`, () => assert.deepEqual(problems(...rows), expected));
});
