import { type Db, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import type { Role } from '../../shared/occasion.ts';

export { selectPerson } from './db/persons.ts';

/** Who holds office on a day: of some roles, for some municipalities, for a Land; without a filter everybody. */
export const officeHolders = (
  db: Db,
  filter: { roles?: readonly Role[]; municipalities?: readonly string[]; land?: string },
  day: Day,
): Promise<{ person: number; name: string; email: string; language: 'de' | 'en' }[]> =>
  db.rows(sql`
    select o.person, p.name, p.email, p.language
    from people.office o join people.person p on p.id = o.person and p.erased_at is null
    where o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})
      and (${filter.roles ?? null}::text[] is null or o.role = any(${filter.roles ?? null}))
      and (${filter.municipalities ?? null}::text[] is null or o.municipality = any(${filter.municipalities ?? null}))
      and (${filter.land ?? null}::text is null or ${filter.land ?? null} = any(o.lands))
    order by o.id`);
