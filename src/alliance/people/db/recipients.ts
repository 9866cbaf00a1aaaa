import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Audience } from '../../../shared/occasion.ts';
import { postalTable } from '../../territory/facts.ts';
import type { Salutation } from '../types.ts';
import { officeStands } from './offices.ts';

/** Somebody who gets one letter of a serial letter. */
export interface Recipient {
  municipality: string;
  municipalityName: string;
  postcode: string | null;
  unit: string | null;
  name: string | null;
  salutation: Salutation;
  academicTitle: string | null;
  functionTitle: string | null;
  nameAudience: Audience;
}

/**
 * One letter for each head, or each contact, of the municipalities in a Land. A municipality that has contacts but no
 * head gets one to whoever leads it.
 */
export const selectRecipients = (
  db: Db,
  kind: 'heads' | 'contacts',
  land: string,
  day: Day,
): Promise<Recipient[]> => (kind === 'heads' ? selectHeads(db, land, day) : selectContacted(db, land, day));

const selectHeads = (db: Db, land: string, day: Day): Promise<Recipient[]> =>
  db.rows(sql`
    with head as (
      select o.municipality, p.name, p.salutation, p.academic_title, nullif(o.title, '') as title
      from people.office o join people.person p on p.id = o.person and p.erased_at is null
      where o.role = 'OB' and ${officeStands(day)}),
    town as (
      select municipality from head union
      select municipality from people.contact c where c.land is null and c.from_day <= ${day}
        and (c.to_day is null or c.to_day >= ${day}))
    select u.key as municipality, u."officialName" as "municipalityName", u.postcode, null as unit, h.name,
      coalesce(h.salutation, 'neutral') as salutation, h.academic_title as "academicTitle",
      h.title as "functionTitle", 'members' as "nameAudience"
    from town t join ${postalTable} u on u.key = t.municipality left join head h on h.municipality = t.municipality
    where u.land = ${land} order by u."sortKey", u.key, h.name`);

const selectContacted = (db: Db, land: string, day: Day): Promise<Recipient[]> =>
  db.rows(sql`
    select u.key as municipality, u."officialName" as "municipalityName", u.postcode, c.unit, p.name,
      coalesce(p.salutation, 'neutral') as salutation, p.academic_title as "academicTitle",
      null as "functionTitle", c.name_audience as "nameAudience"
    from people.contact c join ${postalTable} u on u.key = c.municipality
      left join people.person p on p.id = c.person and p.erased_at is null
    where u.land = ${land} and c.land is null and c.from_day <= ${day} and (c.to_day is null or c.to_day >= ${day})
    order by u."sortKey", u.key, c.position, c.id`);
