import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { listedContacts } from '../../people/facts.ts';
import { dissolvedUnits } from '../../territory/facts.ts';
import { selectImportRows } from './imports.ts';
import type { KnownEntry } from '../rules/plan-row.ts';
import type { Step } from '../types.ts';

/** What the register knows of every municipality in it: entry, valid steps, contacts. */
export const knownEntries = async (db: Db, day: Day): Promise<Map<string, KnownEntry>> => {
  const entries = await db.rows<{ municipality: string; website: string | null; steps: Step[] | null }>(sql`
    select e.municipality, e.website, (
      select json_agg(json_build_object('id', s.id, 'status', s.status, 'step', s.step, 'day', s.day,
        'evidence', s.evidence, 'source', s.source, 'declaration', s.declaration))
      from members.step s where s.entry = e.id and s.voided_at is null) as steps
    from members.entry e where e.merged_into is null`);
  const known = new Map<string, KnownEntry>(
    entries.map(({ municipality, website, steps }) => [
      municipality,
      { website, steps: steps ?? [], contacts: [] },
    ]),
  );
  for (const { municipality, id, unit, mailbox, phone } of await listedContacts(db, null, day)) {
    const entry = known.get(municipality) ?? { steps: [], website: null, contacts: [] };
    entry.contacts.push({ id, unit, mailbox, phone });
    known.set(municipality, entry);
  }
  return known;
};

/** After thousands of new rows the planner's statistics are wrong; autovacuum would notice a minute later. */
export const refreshStatistics = (db: Db): Promise<number> =>
  db.run(sql`analyze members.entry, members.step`);

/** What the rows of a list are held against: the register as it stands, and keys that no longer exist. */
export const importFacts = async (db: Db, list: number, day: Day) => ({
  rows: await selectImportRows(db, list),
  known: await knownEntries(db, day),
  dissolved: new Map((await dissolvedUnits(db)).map(({ key, successor }) => [key, successor])),
});

/** The entries of municipalities, made where there are none, held until the end of the transaction. */
export const entriesFor = async (
  db: Db,
  municipalities: string[],
  now: Date,
): Promise<Map<string, number>> => {
  await db.run(sql`
    insert into members.entry (municipality, created_at) select key, ${now} from unnest(${municipalities}::text[]) as m(key)
    on conflict (municipality) do nothing`);
  const rows = await db.rows<{ id: number; municipality: string }>(sql`
    select id, municipality from members.entry where municipality = any(${municipalities}) order by id for update`);
  return new Map(rows.map(({ id, municipality }) => [municipality, id]));
};

export type ManySteps = (Omit<Step, 'id' | 'step'> & { entry: number })[];

/** Writes many beginnings in one statement. */
export const insertBeginnings = (
  db: Db,
  steps: ManySteps,
  more: { importId: number; by: number | null; now: Date },
): Promise<{ id: number; entry: number }[]> => {
  const column = <Key extends keyof ManySteps[number]>(key: Key) => steps.map((step) => step[key]);
  return db.rows(sql`
    insert into members.step (entry, status, step, day, evidence, source, declaration, recorded_at, recorded_by, import)
    select entry, status, 'begins', day, evidence, source, declaration, ${more.now}, ${more.by}, ${more.importId}
    from unnest(${column('entry')}::bigint[], ${column('status')}::text[], ${column('day')}::date[],
      ${column('evidence')}::text[], ${column('source')}::text[], ${column('declaration')}::text[])
      as s(entry, status, day, evidence, source, declaration)
    returning id, entry`);
};

export const voidSteps = (db: Db, ids: number[], reason: string, now: Date): Promise<number> =>
  db.run(sql`
    update members.step set voided_at = ${now}, void_reason = ${reason}
    where id = any(${ids}) and voided_at is null`);

/** Steps that an import had replaced count again. */
export const reviveSteps = (db: Db, ids: number[]): Promise<number> =>
  db.run(sql`update members.step set voided_at = null, void_reason = null where id = any(${ids})`);

export const selectStepsById = (db: Db, ids: number[]): Promise<(Step & { entry: number })[]> =>
  db.rows(sql`
    select id, entry, status, step, day, evidence, source, declaration from members.step where id = any(${ids})`);

export const selectStepsOfEntries = (db: Db, entries: number[]): Promise<(Step & { entry: number })[]> =>
  db.rows(sql`
    select id, entry, status, step, day, evidence, source, declaration from members.step
    where entry = any(${entries}) and voided_at is null`);

export const setWebsites = (db: Db, websites: { entry: number; value: string | null }[]): Promise<number> =>
  db.run(sql`
    update members.entry e set website = w.value, version = version + 1
    from unnest(${websites.map(({ entry }) => entry)}::bigint[], ${websites.map(({ value }) => value)}::text[])
      as w(entry, value)
    where e.id = w.entry`);

export const lockWebsites = (db: Db, entries: number[]): Promise<{ id: number; website: string | null }[]> =>
  db.rows(sql`select id, website from members.entry where id = any(${entries}) order by id for update`);
