import { type Db, sql } from '../../platform/database/index.ts';
import { addDays, type Day } from '../../shared/days.ts';
import type { Role } from '../../shared/occasion.ts';
import { lands } from '../territory/lands.ts';
import {
  deleteOffice,
  lockLastingOffices,
  officeHolderColumns,
  officeStands,
  updateOfficeEnd,
  updateOfficePlace,
} from './db/offices.ts';
import { moveOffice } from './rules/move-office.ts';
import type { Contact, OfficeHolder } from './types.ts';

export { selectPerson } from './db/persons.ts';
export {
  changeContacts,
  contactVersions,
  insertContacts,
  type ListedContact,
  listedContacts,
  moveContacts,
  removeContacts,
} from './db/contact-list.ts';
export { notify, withReason } from './db/notices.ts';
export { peopleRetentions } from './db/retentions.ts';
export { appointContact } from './db/appoint-contact.ts';
export { selectAuthorities as authoritiesOf, selectAuthority as authorityOf } from './db/authorities.ts';

/** Who acts for a ministry or authority on a day. */
export const recipientsOf = (db: Db, authority: number, day: Day): Promise<OfficeHolder[]> =>
  db.rows(sql`
    select ${officeHolderColumns}
    from people.office o join people.person p on p.id = o.person and p.erased_at is null
    where ${officeStands(day)} and o.role = 'MIN' and o.authority = ${authority} order by o.from_day, o.id`);

/** How municipalities are reached on a day, each in the order of its own choice. */
export const contactsOf = (db: Db, municipalities: readonly string[], day: Day): Promise<Contact[]> =>
  db.rows(sql`
    select c.id, c.municipality, c.land, c.unit, c.mailbox, c.phone, c.person, p.name as "personName",
      c.phone_audience as "phoneAudience", c.name_audience as "nameAudience", c.from_day as "fromDay",
      c.to_day as "toDay", c.confirmed_on as "confirmedOn", c.position, c.version
    from people.contact c left join people.person p on p.id = c.person and p.erased_at is null
    where c.municipality = any(${municipalities}) and c.land is null and c.from_day <= ${day}
      and (c.to_day is null or c.to_day >= ${day})
    order by c.municipality, c.position, c.id`);

/** Who coordinates a Land on a day: the seat of the coordination, and the name of the person for those it is meant for. */
export interface LandCoordination {
  land: string;
  seat: string | null;
  title: string;
  organisation: string | null;
  person: number;
  name: string;
  namePublic: boolean;
  since: Day;
}

/** The coordinations of all Länder on a day; a Land that is missing is vacant. */
export const landCoordinations = (db: Db, day: Day): Promise<LandCoordination[]> =>
  db.rows(sql`
    select l.land, o.municipality as seat, o.title, o.organisation, p.id as person, p.name,
      p.name_public as "namePublic", o.from_day as since
    from people.office o join people.person p on p.id = o.person and p.erased_at is null,
      unnest(o.lands) as l(land)
    where o.role = 'LK' and o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})
    order by l.land, o.from_day, o.id`);

/** Who coordinates one Land on a day; an empty list is a vacancy. */
export const coordinationOf = async (db: Db, land: string, day: Day): Promise<LandCoordination[]> =>
  (await landCoordinations(db, day)).filter((coordination) => coordination.land === land);

/** Keys of the Länder that nobody coordinates on a day. @de Vakanz */
export const vacantLands = async (db: Db, day: Day): Promise<string[]> => {
  const held = new Set((await landCoordinations(db, day)).map(({ land }) => land));
  return lands.map(({ key }) => key).filter((land) => !held.has(land));
};

/** Who holds office on a day: of some roles, for some municipalities, for a Land; without a filter everybody. */
export const officeHolders = (
  db: Db,
  filter: { roles?: readonly Role[]; municipalities?: readonly string[]; land?: string },
  day: Day,
): Promise<OfficeHolder[]> =>
  db.rows(sql`
    select ${officeHolderColumns}
    from people.office o join people.person p on p.id = o.person and p.erased_at is null
    where ${officeStands(day)}
      and (${filter.roles ?? null}::text[] is null or o.role = any(${filter.roles ?? null}))
      and (${filter.municipalities ?? null}::text[] is null or o.municipality = any(${filter.municipalities ?? null}))
      and (${filter.land ?? null}::text is null
        or ${filter.land ?? null} = any(o.lands) or (o.role <> 'LK' and left(o.municipality, 2) = ${filter.land ?? null}))
    order by array_position(array['K','LK','OB','AP','ZG','MIN'], o.role), o.from_day, o.id`);

/** Names of people by their numbers; erased people are missing. */
export const namesOf = async (db: Db, persons: readonly (number | null)[]): Promise<Map<number, string>> => {
  const ids = [...new Set(persons)].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const rows = await db.rows<{ id: number; name: string }>(
    sql`select id, name from people.person where id = any(${ids}) and erased_at is null`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** People whose name holds the text, or whose address it is. */
export const personsCalled = async (db: Db, text: string): Promise<number[]> => {
  const rows = await db.rows<{ id: number }>(sql`
    select id from people.person
    where erased_at is null and (position(${text.toLowerCase()} in lower(name)) > 0 or lower(email) = ${text.toLowerCase()})`);
  return rows.map(({ id }) => id);
};

/** Those who hold the federal office on a day. */
export const federalOffice = (
  db: Db,
  day: Day,
): Promise<{ person: number; email: string; language: 'de' | 'en' }[]> =>
  db.rows(sql`
    select distinct p.id as person, p.email, p.language
    from people.office o join people.person p on p.id = o.person
    where o.role = 'K' and p.erased_at is null and o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})
    order by p.id`);

/** An office that went along to another municipality, or ended with its own; `lastDay` is null where it went along. */
export type MovedOffice = OfficeHolder & { lastDay: Day | null };

/** Lets the offices of a municipality that last beyond a day go over to another; past ones stay what they were. */
export const moveOffices = async (
  db: Db,
  { from, to }: { from: string; to: string },
  today: Day,
): Promise<MovedOffice[]> => {
  const lasting = await lockLastingOffices(db, [from, to], today);
  const there = lasting.filter(({ municipality }) => municipality === to);
  const moved: MovedOffice[] = [];
  for (const office of lasting.filter(({ municipality }) => municipality === from)) {
    const lastDay = moveOffice(office, there) === 'ends' ? addDays(today, -1) : null;
    moved.push({ ...office, lastDay });
    if (lastDay === null) {
      await updateOfficePlace(db, office.id, to);
      there.push(office);
    } else if (office.fromDay > lastDay) await deleteOffice(db, office.id);
    else await updateOfficeEnd(db, office.id, lastDay);
  }
  return moved;
};
