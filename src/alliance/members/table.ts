import type { Db } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { landOf } from '../territory/lands.ts';
import { unitsToday } from '../territory/facts.ts';
import { knownEntries } from './db/many.ts';
import type { KnownEntry } from './rules/plan-row.ts';
import { beginningOf } from './rules/since.ts';
import type { Since, TableRow } from './rules/table-columns.ts';
import { type Status, statuses } from './types.ts';

/** One line of the register's table: what stands on a day, with the first contact. */
export const tableRow = (
  unit: { key: string; name: string; land: string | null },
  { steps, website, contacts }: KnownEntry,
  day: Day,
): TableRow => {
  const begun = Object.fromEntries(statuses.map((status) => [status, beginningOf(steps, status, day)]));
  const [contact] = contacts;
  return {
    key: unit.key,
    name: unit.name,
    land: landOf(unit.land ?? '')?.de ?? '',
    statuses: Object.fromEntries(
      statuses.map((status) => {
        const step = begun[status];
        return [
          status,
          { since: step?.day ?? null, evidence: step?.evidence ?? null, source: step?.source ?? null },
        ];
      }),
    ) as Record<Status, Since>,
    declaration: begun.member?.declaration ?? null,
    mailbox: contact?.mailbox ?? null,
    unit: contact?.unit ?? null,
    phone: contact?.phone ?? null,
    website,
  };
};

/** The register as its table, one line per municipality with a status, by name. */
export const tableRows = async (
  db: Db,
  day: Day,
): Promise<(TableRow & { lat: number | null; lon: number | null })[]> => {
  const known = await knownEntries(db, day);
  const units = (await unitsToday(db)).filter(({ key }) => known.has(key));
  return units
    .map((unit) => ({
      ...tableRow(unit, known.get(unit.key) as KnownEntry, day),
      lat: unit.lat,
      lon: unit.lon,
    }))
    .filter(({ statuses: held }) => statuses.some((status) => held[status].since !== null))
    .sort((a, b) => a.name.localeCompare(b.name, 'de') || (a.key < b.key ? -1 : 1));
};
