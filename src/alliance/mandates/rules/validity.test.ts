import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endedBy, type Fate, holdsOn, spansOf } from './validity.ts';

const item = { resolvedOn: '2020-05-14', validFrom: null, validTo: '2024-12-31' };
const fate = (kind: Fate['kind'], day: string, more: Partial<Fate> = {}): Fate => ({
  kind,
  day,
  until: null,
  itemAlone: false,
  ...more,
});

describe('spansOf and holdsOn', () => {
  const cases: [string, Fate[], string, boolean][] = [
    ['the day before the resolution', [], '2020-05-13', false],
    ['the day of the resolution', [], '2020-05-14', true],
    ['the very last day', [], '2024-12-31', true],
    ['the day after the last', [], '2025-01-01', false],
    ['the day before a repeal', [fate('repeals', '2022-03-01')], '2022-02-28', true],
    ['the day of a repeal', [fate('repeals', '2022-03-01')], '2022-03-01', false],
    ['renewed without end after it lapsed', [fate('renews', '2025-06-01')], '2030-01-01', true],
    ['in the gap before a renewal', [fate('renews', '2025-06-01')], '2025-03-01', false],
    ['last day of a renewal', [fate('renews', '2025-01-01', { until: '2026-12-31' })], '2026-12-31', true],
    ['after a renewal', [fate('renews', '2025-01-01', { until: '2026-12-31' })], '2027-01-01', false],
    [
      'renewed, then repealed',
      [fate('repeals', '2026-01-01'), fate('renews', '2025-01-01')],
      '2026-06-01',
      false,
    ],
    [
      'repealed, then renewed',
      [fate('repeals', '2022-01-01'), fate('renews', '2023-01-01')],
      '2023-06-01',
      true,
    ],
    [
      'repealed and renewed on one day',
      [fate('renews', '2022-01-01'), fate('repeals', '2022-01-01')],
      '2022-01-01',
      false,
    ],
    ['repealed after its own end', [fate('repeals', '2026-01-01')], '2024-12-31', true],
    ['the paper amended as a whole', [fate('amends', '2022-01-01')], '2022-06-01', true],
    ['this item replaced', [fate('amends', '2022-01-01', { itemAlone: true })], '2022-01-01', false],
  ];
  for (const [name, fates, day, holds] of cases)
    it(name, () => assert.equal(holdsOn(spansOf(item, fates), day), holds));

  it('begins later where the item says so', () => {
    const later = spansOf({ ...item, validFrom: '2021-01-01' }, []);
    assert.equal(holdsOn(later, '2020-12-31'), false);
    assert.equal(holdsOn(later, '2021-01-01'), true);
  });
  it('is undone by a repeal before it began', () => {
    const spans = spansOf({ ...item, validFrom: '2021-01-01' }, [fate('repeals', '2020-12-01')]);
    assert.deepEqual(spans, []);
  });
});

describe('endedBy', () => {
  it('names the last ending up to the day', () => {
    const fates = [
      fate('repeals', '2022-01-01'),
      fate('repeals', '2024-01-01'),
      fate('amends', '2023-01-01'),
    ];
    assert.equal(endedBy(fates, '2023-06-01'), '2022-01-01');
    assert.equal(endedBy(fates, '2021-06-01'), null);
  });
});
