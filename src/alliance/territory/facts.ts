import { type Db, type Sql, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { fold } from '../../shared/fold.ts';
import { unitColumns } from './db/units.ts';
import { cityStates, townKeys, type Unit } from './types.ts';

/** The unit of a key, also one that no longer exists; undefined where there never was one. */
export const unitOf = (db: Db, key: string): Promise<Unit | undefined> =>
  db.row(sql`select ${unitColumns}, '' as source from territory.unit where key = ${key}`);

/**
 * All units as a table that statements of higher contexts may join: `join ${unitsTable} u on u.key = …`. `folded` is the
 * name as search compares it, `sortKey` as lists sort it, `type` what `municipalityTypeOf` says, `isUnincorporated` what
 * the function of that name says.
 */
export const unitsTable: Sql = sql`(
  select key, kind, country, name, official_name as "officialName", folded, sort_key as "sortKey", land, district,
    population, population_day as "populationDay", lat, lon, coordinates, source, valid_to as "validTo", successor,
    case when kind <> 'municipality' then 'district'
      when key = any(${cityStates}::text[]) then 'city-state'
      when country = 'DE' and key like '%000' then 'independent-city'
      when type_key = any(${townKeys}::text[]) then 'town'
      else 'municipality' end as type,
    coalesce(type_key in ('65', '66'), false) as "isUnincorporated"
  from territory.unit)`;

/** Registers that units come from, as a table to join: name, day and licence by id. */
export const sourcesTable: Sql = sql`(select id, name, day, licence from territory.source)`;

/** Every unit that exists today; what searches and lists are built from. */
export { selectUnits as unitsToday } from './db/units.ts';

/** Units that no longer exist, with the key of their successor. */
export const dissolvedUnits = (
  db: Db,
): Promise<{ key: string; name: string; land: string | null; validTo: Day; successor: string | null }[]> =>
  db.rows(sql`
    select key, name, land, valid_to as "validTo", successor from territory.unit
    where valid_to is not null order by key`);

/** Names of units by key, dissolved ones included. */
export const nameOfUnits = async (db: Db, keys: string[]): Promise<Map<string, string>> => {
  const rows = await db.rows<{ key: string; name: string }>(
    sql`select key, name from territory.unit where key = any(${keys})`,
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
};

/** The units of several keys; keys that never were are left out. */
export const unitsOf = (db: Db, keys: readonly string[]): Promise<Unit[]> =>
  db.rows(sql`select ${unitColumns}, '' as source from territory.unit where key = any(${keys})`);

/**
 * The municipalities and districts of today that somebody may mean by a key or by exactly this name: several are
 * namesakes, none is a name that nobody has. A district that is also an independent city counts as the city.
 */
export const unitsNamed = (db: Db, written: string): Promise<Unit[]> =>
  db.rows(sql`
    select ${unitColumns}, '' as source from territory.unit u
    where (key = ${written} or folded = ${fold(written)}) and kind <> 'land' and valid_to is null
      and type_key is distinct from '65' and type_key is distinct from '66'
      and not (kind = 'district' and exists (select from territory.unit city where city.key = u.key || '000'))
    order by key limit 20`);

/** What an envelope needs, as a table to join: official name and postcode of the seat of administration. */
export const postalTable: Sql = sql`(
  select key, land, official_name as "officialName", postcode, sort_key as "sortKey" from territory.unit)`;
