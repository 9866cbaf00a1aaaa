import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRow } from './read-row.ts';

const mapping = {
  status: 0,
  since: 1,
  'member.since': 2,
  declaration: 3,
  mailbox: 4,
  website: 5,
  'member.evidence': 6,
};
const read = (...cells: string[]) => readRow(cells, mapping, '2026-03-02');

describe('what a row says', () => {
  it('a status in words goes to its own columns', () => {
    assert.equal(read('Sicherer Hafen', '5.12.2018').values.statuses.declared.since, '2018-12-05');
  });
  it('a column of its own wins over the words', () => {
    assert.equal(read('Mitglied', '1.1.2020', '14.6.2019').values.statuses.member.since, '2019-06-14');
  });
  it('mailboxes in small letters, websites with a scheme', () => {
    const { values, problems } = read('', '', '', '', 'Hafen@Potsdam.example', 'potsdam.de');
    assert.deepEqual(
      [values.mailbox, values.website, problems],
      ['hafen@potsdam.example', 'https://potsdam.de', []],
    );
  });
  for (const [name, cells, problem] of [
    ['29 February of a common year', ['', '', '29.2.2019'], 'bad-day'],
    ['29 February of a leap year', ['', '', '29.2.2020'], null],
    ['a two-digit year', ['', '', '1.2.20'], 'bad-day'],
    ['today', ['', '', '2.3.2026'], null],
    ['tomorrow', ['', '', '3.3.2026'], 'future-day'],
    ['two versions in one cell', ['', '', '', '2019 und 2021'], 'unknown-declaration'],
    ['an address without a top level', ['', '', '', '', 'hafen@localhost'], 'bad-mailbox'],
    ['a file as website', ['', '', '', '', '', 'file:///etc/passwd'], 'bad-website'],
    ['a text of a thousand signs', ['', '', '', '', '', '', 'x'.repeat(1000)], 'too-long'],
    ['an empty row', [], null],
  ] as const)
    it(name, () => assert.equal(read(...cells).problems[0]?.problem ?? null, problem));
});
