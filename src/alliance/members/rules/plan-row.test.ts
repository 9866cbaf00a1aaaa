import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type KnownEntry, noEvidence, nothingKnown, planRow } from './plan-row.ts';
import { readRow } from './read-row.ts';

const fields = { 'interested.since': 0, 'interested.evidence': 1, mailbox: 2, unit: 3, phone: 4 };
const plan = (known: KnownEntry, ...cells: string[]) =>
  planRow(readRow(cells, fields, '2026-03-02').values, known, { today: '2026-03-02', origin: 'Liste' });
const contact = (id: number, unit: string, mailbox: string) => ({ id, unit, mailbox, phone: null });

describe('what a row would change', () => {
  it('nothing where it says nothing', () => {
    assert.deepEqual(plan(nothingKnown), { changes: [], problems: [] });
  });
  it('a step without evidence says so, with the list as its source', () => {
    const [change] = plan(nothingKnown, '1.2.2020').changes;
    assert.ok(change?.kind === 'step');
    assert.deepEqual([change.evidence, change.source, change.replaces], [noEvidence, 'Liste', null]);
  });
  for (const [name, contacts, cells, id] of [
    [
      'the contact with this mailbox',
      [contact(1, 'A', 'a@x.de'), contact(2, 'B', 'b@x.de')],
      ['b@x.de', 'Neu', ''],
      2,
    ],
    [
      'the contact of this unit',
      [contact(1, 'A', 'a@x.de'), contact(2, 'B', 'b@x.de')],
      ['neu@x.de', 'B', ''],
      2,
    ],
    ['the only contact', [contact(1, 'A', 'a@x.de')], ['neu@x.de', 'Neu', ''], 1],
    ['a third one', [contact(1, 'A', 'a@x.de'), contact(2, 'B', 'b@x.de')], ['neu@x.de', 'Neu', ''], null],
    [
      'the first one gets the telephone number',
      [contact(1, 'A', 'a@x.de'), contact(2, 'B', 'b@x.de')],
      ['', '', '1'],
      1,
    ],
  ] as const)
    it(`${name} is changed or made`, () => {
      const [change] = plan({ ...nothingKnown, contacts: [...contacts] }, '', '', ...cells).changes;
      assert.equal(change?.kind === 'contact' && change.id, id);
    });
});
