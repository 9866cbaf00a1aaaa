import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { Contact } from '../types.ts';

const columns: Sql = sql`
  c.id, c.municipality, c.land, c.unit, c.mailbox, c.phone, c.person, p.name as "personName",
  c.phone_audience as "phoneAudience", c.name_audience as "nameAudience", c.from_day as "fromDay",
  c.to_day as "toDay", c.confirmed_on as "confirmedOn", c.position, c.version`;
const tables: Sql = sql`
  people.contact c left join people.person p on p.id = c.person and p.erased_at is null`;

/** Locked until the end of the transaction. */
export const selectContact = (db: Db, id: number): Promise<Contact | undefined> =>
  db.row(sql`select ${columns} from ${tables} where c.id = ${id} for update of c`);

/** Every contact a municipality ever had, standing ones first, with those of a coordination that sits there. */
export const selectContactsOf = (db: Db, municipality: string): Promise<Contact[]> =>
  db.rows(sql`
    select ${columns} from ${tables} where c.municipality = ${municipality}
    order by c.to_day desc nulls first, c.land nulls first, c.position, c.id`);

export type ContactValues = Pick<
  Contact,
  'unit' | 'mailbox' | 'phone' | 'person' | 'phoneAudience' | 'nameAudience' | 'position'
>;

export const insertContact = async (
  db: Db,
  contact: ContactValues & Pick<Contact, 'municipality' | 'land' | 'fromDay'>,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.contact (municipality, land, unit, folded, mailbox, phone, person, phone_audience, name_audience,
      from_day, confirmed_on, position)
    values (${contact.municipality}, ${contact.land}, ${contact.unit}, ${fold(contact.unit)}, ${contact.mailbox},
      ${contact.phone}, ${contact.person}, ${contact.phoneAudience}, ${contact.nameAudience}, ${contact.fromDay}, ${contact.fromDay},
      ${contact.position}) returning id`);
  return id;
};

/** Whoever writes a contact down anew confirms it by that. */
export const updateContact = (db: Db, id: number, contact: ContactValues, today: Day): Promise<number> =>
  db.run(sql`
    update people.contact set unit = ${contact.unit}, folded = ${fold(contact.unit)}, mailbox = ${contact.mailbox}, phone = ${contact.phone},
      person = ${contact.person}, phone_audience = ${contact.phoneAudience}, name_audience = ${contact.nameAudience},
      position = ${contact.position}, confirmed_on = ${today}, version = version + 1 where id = ${id}`);

export const updateReach = (
  db: Db,
  id: number,
  contact: Pick<Contact, 'unit' | 'mailbox' | 'phone'>,
  today: Day,
): Promise<number> =>
  db.run(sql`
    update people.contact set unit = ${contact.unit}, folded = ${fold(contact.unit)}, mailbox = ${contact.mailbox}, phone = ${contact.phone},
      confirmed_on = ${today}, version = version + 1 where id = ${id}`);

export const updateContactEnd = (db: Db, id: number, toDay: Day): Promise<number> =>
  db.run(sql`update people.contact set to_day = ${toDay}, version = version + 1 where id = ${id}`);

export const updateConfirmed = (db: Db, id: number, day: Day): Promise<number> =>
  db.run(sql`update people.contact set confirmed_on = ${day}, version = version + 1 where id = ${id}`);

/** Contacts that named the person who leaves name the next one, to members until that one chooses otherwise. */
export const passContactsOn = (
  db: Db,
  move: { from: number; to: number; municipality: string },
): Promise<number> =>
  db.run(sql`
    update people.contact set person = ${move.to}, name_audience = 'members', version = version + 1
    where person = ${move.from} and municipality = ${move.municipality}`);

/** A contact in the lists of the coordination. */
export interface ListedContact extends Contact {
  municipalityName: string;
  ownLand: string;
  email: string | null;
  escalatedOn: Day | null;
}

/** Standing contacts of some Länder, or of all, in the order of their municipalities' names. */
export const selectListedContacts = async (
  db: Db,
  filter: { lands: readonly string[] | null; folded: string; stale: Day | null },
  day: Day,
  portion: { limit: number; offset: number },
): Promise<{ total: number; rows: ListedContact[] }> => {
  const where: Sql = sql`
    c.from_day <= ${day} and (c.to_day is null or c.to_day >= ${day})
    and (${filter.lands}::text[] is null or coalesce(c.land, u.land) = any(${filter.lands}))
    and (${filter.folded} = '' or u.folded like ${`%${filter.folded}%`} or c.folded like ${`%${filter.folded}%`})
    and (${filter.stale}::date is null or c.confirmed_on <= ${filter.stale})`;
  const from: Sql = sql`${tables} join ${unitsTable} u on u.key = c.municipality where ${where}`;
  const rows = await db.rows<ListedContact>(sql`
    select ${columns}, u.name as "municipalityName", u.land as "ownLand", p.email,
      c.escalated_on as "escalatedOn"
    from ${from} order by u."sortKey", c.land nulls first, c.position, c.id
    limit ${portion.limit} offset ${portion.offset}`);
  const { total } = await db.one<{ total: number }>(sql`select count(*)::int as total from ${from}`);
  return { total, rows };
};

/** How the coordinations are reached on a day. */
export const selectCoordinationContacts = (db: Db, day: Day): Promise<Contact[]> =>
  db.rows(sql`
    select ${columns} from ${tables}
    where c.land is not null and c.from_day <= ${day} and (c.to_day is null or c.to_day >= ${day})
    order by c.land, c.position, c.id`);
