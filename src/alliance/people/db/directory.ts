import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Role } from '../../../shared/occasion.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { OfficeHolder } from '../types.ts';
import { officeHolderColumns, officeStands } from './offices.ts';

export const peopleOrders = ['name', '-name', 'amt', '-amt', 'ort', '-ort', 'seit', '-seit'] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

export interface PeopleFilter {
  /** Folded text within name, address, title or municipality. */
  folded: string;
  role: Role | null;
  land: string | null;
  /** Only offices that stand today; otherwise former and coming ones too. */
  standing: boolean;
  lands: readonly string[] | null;
  municipality: string | null;
}

export interface ListedOffice extends OfficeHolder {
  municipalityName: string | null;
}

const rank: Sql = sql`array_position(array['K','LK','OB','AP','ZG','MIN'], o.role)`;
const orderBy: Record<PeopleOrder, Sql> = {
  name: sql`lower(p.name), o.id`,
  '-name': sql`lower(p.name) desc, o.id`,
  amt: sql`${rank}, u."sortKey" nulls first, o.id`,
  '-amt': sql`${rank} desc, u."sortKey" nulls first, o.id`,
  ort: sql`u."sortKey" nulls last, ${rank}, o.id`,
  '-ort': sql`u."sortKey" desc nulls last, ${rank}, o.id`,
  seit: sql`o.from_day, o.id`,
  '-seit': sql`o.from_day desc, o.id`,
};

/** Offices with their people, as far as the reader's own office reaches. */
export const selectPeople = async (
  db: Db,
  filter: PeopleFilter,
  order: PeopleOrder,
  day: Day,
  portion: { limit: number; offset: number },
): Promise<{ total: number; rows: ListedOffice[] }> => {
  const like = `%${filter.folded.replace(/ /g, '%')}%`;
  const from: Sql = sql`
    people.office o join people.person p on p.id = o.person and p.erased_at is null
      left join ${unitsTable} u on u.key = o.municipality
    where (not ${filter.standing} or (${officeStands(day)}))
      and (${filter.role}::text is null or o.role = ${filter.role})
      and (${filter.land}::text is null or ${filter.land} = any(o.lands) or u.land = ${filter.land})
      and (${filter.lands}::text[] is null or o.lands && ${filter.lands} or u.land = any(${filter.lands}))
      and (${filter.municipality}::text is null or o.municipality = ${filter.municipality})
      and (${filter.folded} = '' or p.folded || ' ' || o.folded like ${like} or u.folded like ${like})`;
  const rows = await db.rows<ListedOffice>(sql`
    select ${officeHolderColumns}, u.name as "municipalityName" from ${from}
    order by ${orderBy[order]} limit ${portion.limit} offset ${portion.offset}`);
  const { total } = await db.one<{ total: number }>(sql`select count(*)::int as total from ${from}`);
  return { total, rows };
};

/** Every term of a Land coordination, and of the federal one, that ever was. */
export const selectCoordinations = (db: Db): Promise<OfficeHolder[]> =>
  db.rows(sql`
    select ${officeHolderColumns} from people.office o join people.person p on p.id = o.person
    where o.role in ('LK', 'K') order by o.from_day desc, o.id desc`);
