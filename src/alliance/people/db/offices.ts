import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';
import type { Role } from '../../../shared/occasion.ts';
import type { HeldOffice, OfficeHolder } from '../types.ts';

export const insertOffice = async (db: Db, office: Omit<HeldOffice, 'id'>, now: Date): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.office
      (person, role, municipality, lands, authority, title, folded, organisation, from_day, to_day, created_at)
    values (${office.person}, ${office.role}, ${office.municipality}, ${office.lands}, ${office.authority ?? null},
      ${office.title}, ${fold(office.title)}, ${office.organisation}, ${office.fromDay}, ${office.toDay}, ${now}) returning id`);
  return id;
};

export const hasFederalOffice = async (db: Db): Promise<boolean> =>
  (await db.one<{ found: boolean }>(sql`select exists (select from people.office where role = 'K') as found`))
    .found;

const officeColumns: Sql = sql`
  o.id, o.person, o.role, o.municipality, o.lands, o.authority, o.title, o.organisation, o.from_day as "fromDay", o.to_day as "toDay"`;

/** An office `o` with its person `p`. */
export const officeHolderColumns: Sql = sql`
  ${officeColumns}, p.name, p.email, p.salutation, p.academic_title as "academicTitle",
  p.name_public as "namePublic", p.notices, p.language`;

/** Whether an office `o` stands on a day. */
export const officeStands = (day: Day): Sql => sql`
  o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})`;

/** One office with its person, locked until the end of the transaction. */
export const selectOffice = (db: Db, id: number): Promise<OfficeHolder | undefined> =>
  db.row(sql`
    select ${officeHolderColumns} from people.office o join people.person p on p.id = o.person
    where o.id = ${id} for update of o`);

/** Every office a person ever held, the latest first. */
export const selectOfficesOf = (db: Db, person: number): Promise<HeldOffice[]> =>
  db.rows(sql`
    select ${officeColumns} from people.office o where o.person = ${person}
    order by o.to_day desc nulls first, o.from_day desc, o.id desc`);

/** Offices of two municipalities that last to a day or beyond, with their people; locked. */
export const lockLastingOffices = (
  db: Db,
  municipalities: readonly string[],
  day: Day,
): Promise<OfficeHolder[]> =>
  db.rows(sql`
    select ${officeHolderColumns} from people.office o join people.person p on p.id = o.person
    where o.municipality = any(${municipalities}) and (o.to_day is null or o.to_day >= ${day})
    order by o.id for update of o`);

export const updateOfficePlace = (db: Db, id: number, municipality: string): Promise<number> =>
  db.run(sql`update people.office set municipality = ${municipality} where id = ${id}`);

export const updateOfficeEnd = (db: Db, id: number, toDay: Day): Promise<number> =>
  db.run(sql`update people.office set to_day = ${toDay} where id = ${id}`);

/** An office that had not begun yet leaves no days behind. */
export const deleteOffice = async (db: Db, id: number): Promise<void> => {
  await db.run(sql`delete from people.handover where office = ${id}`);
  await db.run(sql`delete from people.office where id = ${id}`);
};

/** Federal offices other than one that stand without an end: somebody must stay who can appoint. Locked. */
export const countOtherFederalOffices = async (db: Db, except: number, day: Day): Promise<number> =>
  (
    await db.rows(sql`
      select o.id from people.office o join people.person p on p.id = o.person and p.erased_at is null
      where o.role = 'K' and o.id <> ${except} and o.from_day <= ${day} and o.to_day is null for update of o`)
  ).length;

/** The first holder of each office that lasts, to show who there is. */
export const selectExamples = (db: Db): Promise<{ role: Role; name: string; title: string }[]> =>
  db.rows(sql`
    select distinct on (o.role) o.role, p.name, o.title
    from people.office o join people.person p on p.id = o.person
    where o.to_day is null and p.erased_at is null order by o.role, o.id`);
