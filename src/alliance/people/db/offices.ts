import { type Db, sql } from '../../../platform/database/index.ts';
import type { HeldOffice } from '../types.ts';

export const insertOffice = async (db: Db, office: Omit<HeldOffice, 'id'>, now: Date): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.office (person, role, municipality, lands, title, organisation, from_day, to_day, created_at)
    values (${office.person}, ${office.role}, ${office.municipality}, ${office.lands}, ${office.title},
      ${office.organisation}, ${office.fromDay}, ${office.toDay}, ${now}) returning id`);
  return id;
};

export const hasFederalOffice = async (db: Db): Promise<boolean> =>
  (await db.one<{ found: boolean }>(sql`select exists (select from people.office where role = 'K') as found`))
    .found;
