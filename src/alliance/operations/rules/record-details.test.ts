import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Detail, detailsFor, type RecordReader } from './record-details.ts';

const details = JSON.stringify({
  name: 'sealed:ab',
  unit: 'Stabsstelle',
  note: null,
  before: { unit: 'Amt 50' },
});
const line = { role: 'AP' as const, details };
const kept = new Map([['name', 'Kim Muster']]);
const unit: Detail = { field: 'unit', value: 'Stabsstelle', kind: 'plain' };

describe('details of a line', () => {
  for (const [name, reader, given, personal, expected] of [
    [
      'the federal coordination sees all, unsealed',
      'federal',
      line,
      kept,
      [
        { field: 'name', value: 'Kim Muster', kind: 'personal' },
        unit,
        { field: 'before', value: '{"unit":"Amt 50"}', kind: 'plain' },
      ],
    ],
    [
      'an erased value is called erased',
      'federal',
      { ...line, details: '{"name":"sealed:ab"}' },
      new Map(),
      [{ field: 'name', value: '', kind: 'erased' }],
    ],
    [
      'own people see their own deed, sealed, without the values before',
      'own-municipality',
      line,
      kept,
      [{ field: 'name', value: '', kind: 'sealed' }, unit],
    ],
    [
      'own people see no details of what the federation did',
      'own-municipality',
      { ...line, role: 'K' as const },
      kept,
      [],
    ],
    [
      'own people see no details of what the Land did',
      'own-municipality',
      { ...line, role: 'LK' as const },
      kept,
      [],
    ],
    ['others see none', 'other', line, kept, []],
  ] as [string, RecordReader, typeof line, Map<string, string>, Detail[]][])
    it(name, () => assert.deepEqual(detailsFor(reader, given, personal), expected));
});
