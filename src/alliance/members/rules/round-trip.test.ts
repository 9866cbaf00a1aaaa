import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Cell } from '../../../platform/documents/cell.ts';
import { writeCsv } from '../../../platform/documents/csv.ts';
import { readTable } from '../../../platform/documents/table.ts';
import { landOf } from '../../territory/lands.ts';
import { places } from '../import.fixture.ts';
import { beginningOf } from './since.ts';
import { type Step, statuses } from '../types.ts';
import { guessMapping } from './import-columns.ts';
import { importPlanner } from './plan-import.ts';
import type { KnownEntry } from './plan-row.ts';
import { type TableRow, tableColumns } from './table-columns.ts';

const today = '2026-03-02';
const day = fc
  .date({ min: new Date('2018-06-01'), max: new Date('2026-03-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc
  .stringMatching(/^[\p{L}\d=+\-@'";,„“–äöüß/ .]{1,60}$/u)
  .map((text) => text.normalize('NFC').trim())
  // A table for programs guards nothing, so a text that looks guarded is read as one.
  .filter((text) => text !== '' && !text.startsWith("'"));
const step = (status: Step['status'], id: number) =>
  fc.record({
    id: fc.constant(id),
    status: fc.constant(status),
    step: fc.constant('begins' as const),
    day,
    evidence: words,
    source: words,
    declaration: status === 'member' ? fc.constantFrom('2019', '2021') : fc.constant(null),
  });
const contact = fc.record({
  id: fc.constant(1),
  unit: words,
  mailbox: fc.constantFrom('hafen@example.org', 'büro@example.org'),
  phone: fc.option(fc.stringMatching(/^\+49 \d{3} \d{4,8}$/u)),
});
const entry: fc.Arbitrary<KnownEntry> = fc
  .tuple(
    ...statuses.map((status, index) => fc.option(step(status, index + 1))),
    fc.option(contact),
    fc.option(fc.constantFrom('https://example.org', 'http://www.example.org/a?b=c')),
  )
  .map((parts) => ({
    steps: parts.slice(0, 3).filter((one) => one !== null) as Step[],
    contacts: parts[3] ? [parts[3] as KnownEntry['contacts'][number]] : [],
    website: (parts[4] as string | null) ?? null,
  }))
  .filter(({ steps }) => steps.length > 0);

/** The line of the table that says what is known. */
const tableRow = (key: string, { steps, contacts, website }: KnownEntry): TableRow => {
  const begun = (status: Step['status']) => {
    const step = beginningOf(steps, status, today);
    return { since: step?.day ?? null, evidence: step?.evidence ?? null, source: step?.source ?? null };
  };
  const [contact] = contacts;
  return {
    key,
    name: places.index.byKey.get(key)?.name ?? '',
    land: landOf(key)?.de ?? '',
    statuses: { interested: begun('interested'), declared: begun('declared'), member: begun('member') },
    declaration: beginningOf(steps, 'member', today)?.declaration ?? null,
    mailbox: contact?.mailbox ?? null,
    unit: contact?.unit ?? null,
    phone: contact?.phone ?? null,
    website,
  };
};

const textOf = (cell: Cell | undefined): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');

describe('what was taken out can be brought back', () => {
  const keys = ['12054000', '01001000', '08416036', '01051117'];
  for (const dialect of ['excel', 'open'] as const)
    it(`the exported table changes nothing (${dialect})`, () =>
      fc.assert(
        fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 4 }), async (entries) => {
          const known = new Map(entries.map((one, index) => [keys[index] as string, one]));
          const rows = [...known].map(([key, one]) => tableRow(key, one));
          const table: Cell[][] = [
            tableColumns.map(({ header }) => header),
            ...rows.map((row) => tableColumns.map(({ cell }) => cell(row))),
          ];
          const read = await readTable({ name: 'a.csv', bytes: Buffer.from(writeCsv(table, { dialect })) });
          assert.ok(read.ok);
          const [header = [], ...lines] = read.sheets[0]?.rows ?? [];
          const planner = importPlanner({
            mapping: guessMapping(header.map(textOf)),
            places,
            known,
            lands: null,
            today,
            fileName: 'a.csv',
          });
          for (const [index, line] of lines.entries()) {
            const plan = planner({ line: index + 2, cells: line.map(textOf), chosen: null });
            assert.deepEqual([plan.verdict, plan.problems, plan.changes], ['unchanged', [], []]);
          }
          assert.equal(lines.length, known.size);
        }),
        { numRuns: 200 },
      ));
});
