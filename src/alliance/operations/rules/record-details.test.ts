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
        { field: 'unit', wasBefore: true, value: 'Amt 50', kind: 'plain' },
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
      'lists and groups are told without the signs of JSON, and nothing of what is empty',
      'federal',
      {
        ...line,
        details: JSON.stringify({
          lands: ['01', '05'],
          groups: [],
          open: false,
          uses: [{ item: 3, number: 5, note: null }],
          before: { lands: [], period: { from: '2024-01-01', to: null }, count: 0 },
        }),
      },
      new Map(),
      [
        { field: 'lands', value: '01, 05', kind: 'plain' },
        { field: 'open', value: 'false', kind: 'plain' },
        { field: 'uses', value: 'item: 3; number: 5', kind: 'plain' },
        { field: 'period', wasBefore: true, value: 'from: 2024-01-01', kind: 'plain' },
        { field: 'count', wasBefore: true, value: '0', kind: 'plain' },
      ],
    ],
    [
      'a value before that stands alone keeps its name',
      'federal',
      { ...line, details: '{"before":"planned"}' },
      new Map(),
      [{ field: 'before', value: 'planned', kind: 'plain' }],
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
