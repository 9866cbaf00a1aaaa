import { type Db, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import type { Contact } from './types.ts';

/** How municipalities are reached on a day, each in the order in which its contacts were made. */
export const contactsOf = (db: Db, municipalities: readonly string[], day: Day): Promise<Contact[]> =>
  db.rows(sql`
    select c.id, c.municipality, c.unit, c.mailbox, c.phone, c.person, p.name as "personName",
      c.phone_audience as "phoneAudience", c.name_audience as "nameAudience", c.from_day as "fromDay",
      c.to_day as "toDay", c.confirmed_on as "confirmedOn", c.version
    from people.contact c left join people.person p on p.id = c.person and p.erased_at is null
    where c.municipality = any(${municipalities}) and c.from_day <= ${day}
      and (c.to_day is null or c.to_day >= ${day})
    order by c.municipality, c.id`);

/** Who coordinates a Land on a day: the seat of the coordination, and the name of the person for those it is meant for. */
export interface LandCoordination {
  land: string;
  seat: string | null;
  title: string;
  organisation: string | null;
  name: string;
  namePublic: boolean;
  since: Day;
}

/** The coordinations of all Länder on a day; a Land that is missing is vacant. */
export const landCoordinations = (db: Db, day: Day): Promise<LandCoordination[]> =>
  db.rows(sql`
    select l.land, o.municipality as seat, o.title, o.organisation, p.name, p.name_public as "namePublic",
      o.from_day as since
    from people.office o join people.person p on p.id = o.person and p.erased_at is null,
      unnest(o.lands) as l(land)
    where o.role = 'LK' and o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})
    order by l.land, o.from_day, o.id`);

/** Somebody to write to about a matter of their office. */
export interface OfficeHolder {
  person: number;
  name: string;
  email: string;
  language: 'de' | 'en';
}

/** Who holds the federal office, or the coordination of a Land, on a day; nobody means vacant. */
export const coordinatorsOf = (db: Db, layer: { land: string | null }, day: Day): Promise<OfficeHolder[]> =>
  db.rows(sql`
    select distinct p.id as person, p.name, p.email, p.language
    from people.office o join people.person p on p.id = o.person and p.erased_at is null
    where o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})
      and ((${layer.land}::text is null and o.role = 'K')
        or (o.role = 'LK' and ${layer.land}::text = any(o.lands)))
    order by p.id`);

export { appointContact } from './db/appoint-contact.ts';
