import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ApplicationOrder, sortApplications } from './application-list.ts';

const row = (id: number, name: string, land: string, state: string, day: string) => ({
  id,
  name,
  land,
  state,
  waitingSince: new Date(`${day}T08:00:00Z`),
});
const rows = [
  row(1, 'Zwickau', '14', 'submitted', '2026-01-03'),
  row(2, 'Überlingen', '08', 'preparing', '2026-01-01'),
  row(3, 'Ulm', '08', 'submitted', '2026-01-02'),
  row(4, 'Husum', '01', 'recommended', '2026-01-02'),
];

const table: [ApplicationOrder, number[]][] = [
  ['wartet', [2, 4, 3, 1]],
  ['-wartet', [1, 4, 3, 2]],
  // Ü sorts as U, so that Überlingen stands before Ulm.
  ['kommune', [4, 2, 3, 1]],
  ['-kommune', [1, 3, 2, 4]],
  ['land', [4, 2, 3, 1]],
  ['stand', [2, 4, 3, 1]],
];

describe('the order of applications', () => {
  for (const [order, expected] of table)
    it(order, () => {
      assert.deepEqual(
        sortApplications(rows, order).map(({ id }) => id),
        expected,
      );
    });
});
