import { type Db, sql } from '../../../platform/database/index.ts';
import type { Role } from '../../../shared/occasion.ts';
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

/** The first holder of each office that lasts, to show who there is. */
export const selectExamples = (db: Db): Promise<{ role: Role; name: string; title: string }[]> =>
  db.rows(sql`
    select distinct on (o.role) o.role, p.name, o.title
    from people.office o join people.person p on p.id = o.person
    where o.to_day is null and p.erased_at is null order by o.role, o.id`);
