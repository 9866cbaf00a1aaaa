import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { membersTable } from '../../members/facts.ts';
import { unitsTable } from '../../territory/facts.ts';

/** Which municipalities an overview looks at. */
export const circles = ['mitglieder', 'erklaert', 'alle'] as const;
export type Circle = (typeof circles)[number];

/** A municipality as the overview lists it. */
export interface OverviewPlace {
  municipality: string;
  name: string;
  kind: 'district' | 'municipality';
  land: string;
  district: string | null;
  population: number | null;
  populationDay: Day | null;
  lat: number | null;
  lon: number | null;
}

/** The German municipalities and districts of a circle on a day, by name. */
export const selectPlaces = async (
  db: Db,
  circle: Circle,
  land: string | null,
  day: Day,
): Promise<OverviewPlace[]> => {
  const within = {
    mitglieder: sql`m.member = 'yes'`,
    erklaert: sql`m.member = 'yes' or m.declared = 'yes'`,
    alle: sql`u.kind = 'municipality' and not u."isUnincorporated" or m.member = 'yes'`,
  }[circle];
  const { rows } = await db.one<{ rows: OverviewPlace[] }>(sql`
    select coalesce(json_agg(p order by p."sortKey"), '[]') as rows from (
      select u.key as municipality, u.name, u.kind, u.land, u.district, u.population, u."populationDay", u.lat, u.lon,
        u."sortKey"
      from ${unitsTable} u left join ${membersTable(day)} m on m.municipality = u.key
      where (${within}) and u.kind <> 'land' and u.country = 'DE' and u."validTo" is null and u.land is not null
        and (${land}::text is null or u.land = ${land})) p`);
  return rows;
};
