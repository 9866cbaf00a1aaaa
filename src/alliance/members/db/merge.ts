import { type Db, sql } from '../../../platform/database/index.ts';
import { dissolvedUnits, unitOf } from '../../territory/facts.ts';
import type { Mergeable } from '../rules/merge.ts';
import { selectSteps } from './steps.ts';

/** An entry with its steps, held until the end of the transaction; undefined where there is no such unit. */
export const lockMergeable = async (db: Db, municipality: string): Promise<Mergeable | undefined> => {
  const unit = await unitOf(db, municipality);
  if (!unit) return undefined;
  const entry = await db.row<{ id: number; mergedInto: number | null }>(sql`
    select id, merged_into as "mergedInto" from members.entry where municipality = ${municipality} for update`);
  return {
    municipality,
    land: unit.land,
    entry: entry ? { ...entry, steps: await selectSteps(db, municipality) } : null,
  };
};

/** Closes one entry in favour of another; what the other lacks is filled from it. */
export const closeInto = async (db: Db, from: number, into: number, steps: number[]): Promise<void> => {
  await db.run(sql`update members.step set entry = ${into} where id = any(${steps})`);
  await db.run(sql`update members.entry set merged_into = ${into}, version = version + 1 where id = ${from}`);
  await db.run(sql`
    update members.entry e set website = coalesce(e.website, f.website), version = e.version + 1,
      council_name = coalesce(e.council_name, f.council_name), head_title = coalesce(e.head_title, f.head_title)
    from members.entry f where e.id = ${into} and f.id = ${from}`);
};

/** Gives an entry to another municipality that has none. */
export const moveEntry = (db: Db, entry: number, to: string): Promise<number> =>
  db.run(sql`update members.entry set municipality = ${to}, version = version + 1 where id = ${entry}`);

/** Gives the applications of one municipality to another; one under way stays where the other has one under way. */
export const moveApplications = (db: Db, from: string, to: string): Promise<number> =>
  db.run(sql`
    update members.application a set municipality = ${to}, version = version + 1 where municipality = ${from}
      and (state not in ('preparing', 'submitted', 'recommended') or not exists (select from members.application o
        where o.municipality = ${to} and o.state in ('preparing', 'submitted', 'recommended')))`);

/** Entries that stand under a dissolved key, with the successor. */
export const entriesUnderDissolved = async (db: Db) => {
  const entries = await db.rows<{ municipality: string }>(
    sql`select municipality from members.entry where merged_into is null`,
  );
  const held = new Set(entries.map(({ municipality }) => municipality));
  return (await dissolvedUnits(db)).filter(({ key }) => held.has(key));
};
