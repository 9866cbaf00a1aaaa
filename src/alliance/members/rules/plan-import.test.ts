import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RowProblemKey, Verdict } from '../import-types.ts';
import { places } from '../import.fixture.ts';
import { guessMapping } from './import-columns.ts';
import { importPlanner } from './plan-import.ts';
import type { KnownEntry } from './plan-row.ts';

const today = '2026-03-02';
const begins = (
  id: number,
  day: string,
  declaration: string | null = null,
  step: 'begins' | 'ends' | 'suspended' = 'begins',
) => ({ id, status: 'member', step, day, evidence: 'Beschluss', source: 'Akte', declaration }) as const;
const known = new Map<string, KnownEntry>([
  [
    '12054000',
    {
      steps: [begins(1, '2019-06-14', '2019')],
      website: 'https://www.potsdam.de',
      contacts: [{ id: 7, unit: 'Büro', mailbox: 'hafen@potsdam.example', phone: null }],
    },
  ],
  [
    '08416036',
    {
      steps: [begins(2, '2019-01-01', '2019'), begins(3, '2021-01-01', null, 'ends')],
      website: null,
      contacts: [],
    },
  ],
]);

/** Plans a list given as lines of `;`-separated cells. */
const plan = (lists: string[], lands: string[] | null = null) => {
  const [header = '', ...rows] = lists;
  const planner = importPlanner({
    mapping: guessMapping(header.split(';')),
    places,
    known,
    lands,
    today,
    fileName: 'liste.csv',
  });
  return rows.map((row, index) => planner({ line: index + 2, cells: row.split(';'), chosen: null }));
};

const painful: [name: string, list: string[], verdict: Verdict, problem: RowProblemKey | null][] = [
  ['a new member', ['AGS;Mitglied seit;Fassung', '01001000;1.2.2020;2019'], 'new', null],
  [
    'an interested one, day as the machine writes it',
    ['AGS;interessiert seit', '01001000;2020-02-01'],
    'new',
    null,
  ],
  ['a spreadsheet that adds a time', ['AGS;interessiert seit', '01001000;2020-02-01 00:00:00'], 'new', null],
  ['the same facts again', ['AGS;Mitglied seit;Fassung', '12054000;14.06.2019;2019'], 'unchanged', null],
  ['empty cells are no statement', ['AGS;Mitglied seit;Fassung;Website', '12054000;;;'], 'unchanged', null],
  ['another day corrects the beginning', ['AGS;Mitglied seit', '12054000;15.6.2019'], 'changed', null],
  ['a better evidence alone', ['AGS;Mitglied Beleg', '12054000;Beschluss 18/0815'], 'changed', null],
  [
    'a title instead of the year',
    ['AGS;Mitglied seit;Fassung', '01001000;1.2.2020;Fassung vom 17. Februar 2021'],
    'new',
    null,
  ],
  [
    'a lost zero with the right name',
    ['AGS;Name;interessiert seit', '1001000;Flensburg;1.2.2020'],
    'new',
    null,
  ],
  [
    'a lost zero with a part of the name',
    ['AGS;Name;interessiert seit', '1001000;Flensburg, Stadt;1.2.2020'],
    'new',
    null,
  ],
  ['a lost zero without a name', ['AGS;interessiert seit', '1001000;1.2.2020'], 'error', 'lost-zero'],
  [
    'a lost zero with another name',
    ['AGS;Name;interessiert seit', '1001000;Potsdam;1.2.2020'],
    'error',
    'lost-zero',
  ],
  [
    'the district key of a city that is its own district',
    ['AGS;interessiert seit', '12054;1.2.2020'],
    'changed',
    null,
  ],
  ['an unknown key', ['AGS;interessiert seit', '12054123;1.2.2020'], 'error', 'unknown-key'],
  ['a dissolved key', ['AGS;interessiert seit', '12054999;1.2.2020'], 'error', 'dissolved'],
  ['a dissolved key without successor', ['AGS;interessiert seit', '09999999;1.2.2020'], 'error', 'dissolved'],
  ['no key at all', ['AGS;interessiert seit', 'siehe oben;1.2.2020'], 'error', 'bad-key'],
  ['neither key nor name', ['AGS;Name;interessiert seit', ';;1.2.2020'], 'error', 'no-municipality'],
  ['a name that is the only one', ['Name;interessiert seit', 'Wesseln;1.2.2020'], 'new', null],
  ['an ambiguous name', ['Name;interessiert seit', 'Neustadt;1.2.2020'], 'error', 'ambiguous-name'],
  [
    'an ambiguous name with its Land',
    ['Name;Land;interessiert seit', 'Neustadt;Bayern;1.2.2020'],
    'new',
    null,
  ],
  ['a mistyped name', ['Name;interessiert seit', 'Flensborg;1.2.2020'], 'error', 'unknown-name'],
  [
    'key and name of different places',
    ['AGS;Name;interessiert seit', '12054000;Flensburg;1.2.2020'],
    'error',
    'name-mismatch',
  ],
  ['another Land', ['AGS;Land;interessiert seit', '12054000;Bayern;1.2.2020'], 'error', 'land-mismatch'],
  ['a Land by its short name', ['AGS;Land;Mitglied seit', '12054000;BB;14.6.2019'], 'unchanged', null],
  [
    'a Land that does not exist',
    ['AGS;Land;interessiert seit', '12054000;Preußen;1.2.2020'],
    'error',
    'unknown-land',
  ],
  ['30 February', ['AGS;interessiert seit', '01001000;30.2.2020'], 'error', 'bad-day'],
  ['only a year', ['AGS;interessiert seit', '01001000;2020'], 'error', 'bad-day'],
  ['a day count of a spreadsheet', ['AGS;interessiert seit', '01001000;43862'], 'error', 'bad-day'],
  ['tomorrow', ['AGS;interessiert seit', '01001000;3.3.2026'], 'error', 'future-day'],
  ['evidence without a day', ['AGS;erklärt Beleg', '01001000;Beschluss'], 'error', 'day-missing'],
  ['a member without a version', ['AGS;Mitglied seit', '01001000;1.2.2020'], 'error', 'declaration-needed'],
  [
    'an unknown version',
    ['AGS;Mitglied seit;Fassung', '01001000;1.2.2020;2018'],
    'error',
    'unknown-declaration',
  ],
  ['status in words', ['AGS;Status;seit;Fassung', '01001000;Mitglied im Bündnis;1.2.2020;2019'], 'new', null],
  ['status as a cross', ['AGS;Status;seit;Fassung', '01001000;x;1.2.2020;2019'], 'new', null],
  ['status in other words', ['AGS;Status;seit', '01001000;Erklärter Sicherer Hafen;1.2.2020'], 'new', null],
  ['status without a day', ['AGS;Status;seit', '01001000;interessiert;'], 'error', 'day-missing'],
  ['a withdrawal', ['AGS;Status;seit', '12054000;ausgetreten;1.2.2020'], 'error', 'status-ends'],
  ['nonsense as status', ['AGS;Status;seit', '12054000;vielleicht;1.2.2020'], 'error', 'unknown-status'],
  [
    'a member again after its withdrawal',
    ['AGS;Mitglied seit;Fassung', '08416036;1.1.2022;2021'],
    'changed',
    null,
  ],
  [
    'a membership before the withdrawal does not fit',
    ['AGS;Mitglied seit;Fassung', '08416036;1.1.2020;2019'],
    'error',
    'does-not-fit',
  ],
  [
    'a formula stays text',
    ['AGS;Mitglied Beleg', '12054000;=HYPERLINK("https://example.org")'],
    'changed',
    null,
  ],
  ['a mailbox that is none', ['AGS;Mailbox', '12054000;siehe Website'], 'error', 'bad-mailbox'],
  [
    'two mailboxes in one cell',
    ['AGS;Mailbox', '12054000;a@example.org, b@example.org'],
    'error',
    'bad-mailbox',
  ],
  ['a website without a scheme', ['AGS;Website', '12054000;www.potsdam.de'], 'unchanged', null],
  ['a website that is a script', ['AGS;Website', '12054000;javascript:alert(1)'], 'error', 'bad-website'],
  [
    'a telephone number without any contact',
    ['AGS;Telefon', '01001000;+49 461 1'],
    'error',
    'mailbox-missing',
  ],
  ['a telephone number for the known contact', ['AGS;Telefon', '12054000;+49 331 1'], 'changed', null],
];

describe('what becomes of a row', () => {
  for (const [name, list, verdict, problem] of painful)
    it(name, () => {
      const [row] = plan(list);
      assert.deepEqual([row?.verdict, row?.problems[0]?.problem ?? null], [verdict, problem]);
      if (verdict === 'error') assert.deepEqual(row?.changes, []);
    });

  it('names the first line of a municipality that stands twice', () => {
    const rows = plan([
      'AGS;Name;interessiert seit',
      '1001000;Flensburg;1.2.2020',
      '01001000;Flensburg;1.3.2020',
    ]);
    assert.deepEqual(
      rows.map(({ verdict }) => verdict),
      ['new', 'error'],
    );
    assert.deepEqual(rows[1]?.problems, [{ problem: 'row-twice', with: { name: 'Flensburg', line: 2 } }]);
  });

  it('leaves other Länder alone', () => {
    const [own, foreign] = plan(['AGS;interessiert seit', '12054000;1.2.2020', '01001000;1.2.2020'], ['12']);
    assert.deepEqual([own?.verdict, foreign?.problems[0]?.problem], ['changed', 'foreign-land']);
  });

  it('keeps day and source when only the evidence is better', () => {
    const [row] = plan(['AGS;Mitglied Beleg', '12054000;neu']);
    assert.deepEqual(row?.changes, [
      {
        kind: 'step',
        status: 'member',
        day: '2019-06-14',
        evidence: 'neu',
        source: 'Akte',
        declaration: '2019',
        replaces: 1,
        before: { day: '2019-06-14', evidence: 'Beschluss', source: 'Akte', declaration: '2019' },
      },
    ]);
  });

  it('offers the keys that an uncertain row may mean', () => {
    assert.deepEqual(plan(['Name', 'Neustadt'])[0]?.candidates.toSorted(), ['05111000', '09371145']);
    assert.deepEqual(plan(['AGS', '1001000'])[0]?.candidates, ['01001000']);
    assert.deepEqual(plan(['AGS', '12054999'])[0]?.candidates, ['12054000']);
  });
});
