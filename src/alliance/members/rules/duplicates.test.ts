import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Lookalike, type Suspicion, suspectedDuplicates } from './duplicates.ts';

const entry = (municipality: string, name: string, more: Partial<Lookalike> = {}): Lookalike => ({
  municipality,
  name,
  land: municipality.slice(0, 2),
  mailboxes: [],
  successor: null,
  ...more,
});
const cases: [name: string, entries: Lookalike[], because: Suspicion[]][] = [
  ['two different towns', [entry('12054000', 'Potsdam'), entry('01001000', 'Flensburg')], []],
  ['namesakes in two Länder', [entry('08335001', 'Aach'), entry('07235001', 'Aach')], []],
  [
    'a dissolved town and its successor',
    [entry('01051001', 'Albersdorf', { successor: '01051002' }), entry('01051002', 'Neudorf')],
    ['successor'],
  ],
  ['a successor that is no member', [entry('01051001', 'Albersdorf', { successor: '01051002' })], []],
  [
    'a city and the district it also is',
    [entry('12054', 'Potsdam'), entry('12054000', 'Potsdam')],
    ['district-and-city', 'same-name'],
  ],
  [
    'a town and the district of its name',
    [entry('13003000', 'Rostock, Hansestadt'), entry('13072', 'Landkreis Rostock')],
    ['same-name'],
  ],
  [
    'an addition in brackets',
    [entry('15084355', 'Naumburg (Saale)'), entry('15084356', 'Naumburg')],
    ['same-name'],
  ],
  [
    'one mailbox for two, written differently',
    [
      entry('12054000', 'A', { mailboxes: ['Hafen@x.example'] }),
      entry('12060020', 'B', { mailboxes: ['hafen@x.example'] }),
    ],
    ['same-mailbox'],
  ],
];

describe('entries that may be one', () => {
  for (const [name, entries, because] of cases)
    it(name, () =>
      assert.deepEqual(
        suspectedDuplicates(entries).flatMap((pair) => pair.because),
        because,
      ),
    );

  it('a mailbox that serves dozens is no hint', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      entry(`1205400${index}`, `Ort ${String.fromCharCode(65 + index)}`, { mailboxes: ['post@it.example'] }),
    );
    assert.deepEqual(suspectedDuplicates(many), []);
  });
});
