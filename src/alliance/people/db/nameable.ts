import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { officeStands } from './offices.ts';
import { federation } from '../types.ts';

export interface NameablePerson {
  id: number;
  name: string;
  namePublic: boolean;
}

/** Who may be named with a contact: people of the municipality, or of the coordination it belongs to. */
export const selectNameable = (
  db: Db,
  { municipality, land }: { municipality: string; land: string | null },
  day: Day,
): Promise<NameablePerson[]> =>
  db.rows(sql`
    select distinct p.id, p.name, p.name_public as "namePublic"
    from people.office o join people.person p on p.id = o.person and p.erased_at is null
    where ${officeStands(day)} and case
      when ${land}::text is null then o.role in ('AP', 'OB') and o.municipality = ${municipality}
      when ${land} = ${federation} then o.role = 'K'
      else o.role = 'LK' and ${land} = any(o.lands) end
    order by p.name, p.id`);
