import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../../shared/fold.ts';
import { tableColumns } from './table-columns.ts';

describe('columns of the table', () => {
  it('are told apart by every header they answer to', () => {
    const headers = tableColumns.flatMap(({ header, also }) => [header, ...also].map(fold));
    assert.equal(new Set(headers).size, headers.length);
  });
  it('begin with the key as text, so that its zeros stay', () => {
    const empty = { since: null, evidence: null, source: null };
    const row = {
      key: '01001000',
      name: 'Flensburg',
      land: 'Schleswig-Holstein',
      statuses: { interested: empty, declared: empty, member: { ...empty, since: '2019-06-14' } },
      declaration: '2019',
      mailbox: null,
      unit: null,
      phone: null,
      website: null,
    };
    assert.equal(tableColumns[0]?.cell(row), '01001000');
    const since = tableColumns.find(({ field }) => field === 'member.since')?.cell(row);
    assert.equal(since instanceof Date && since.toISOString(), '2019-06-14T00:00:00.000Z');
  });
});
