import { type Db, type Sql, sql } from '../../platform/database/index.ts';
import { unitColumns } from './db/units.ts';
import { cityStates, townKeys } from './rules/municipality-type.ts';
import type { Unit } from './types.ts';

/** The unit of a key, also one that no longer exists; undefined where there never was one. */
export const unitOf = (db: Db, key: string): Promise<Unit | undefined> =>
  db.row(sql`select ${unitColumns}, '' as source from territory.unit where key = ${key}`);

/**
 * All units as a table that statements of higher contexts may join: `join ${unitsTable} u on u.key = …`. `folded` is the
 * name as search compares it, `sortKey` as lists sort it, `type` what `municipalityTypeOf` says.
 */
export const unitsTable: Sql = sql`(
  select key, kind, country, name, official_name as "officialName", folded, sort_key as "sortKey", land, district,
    population, population_day as "populationDay", lat, lon, coordinates, source, valid_to as "validTo", successor,
    case when kind <> 'municipality' then 'district'
      when key = any(${cityStates}::text[]) then 'city-state'
      when country = 'DE' and key like '%000' then 'independent-city'
      when type_key = any(${townKeys}::text[]) then 'town'
      else 'municipality' end as type
  from territory.unit)`;

/** Registers that units come from, as a table to join: name, day and licence by id. */
export const sourcesTable: Sql = sql`(select id, name, day, licence from territory.source)`;

/** What an envelope needs, as a table to join: official name and postcode of the seat of administration. */
export const postalTable: Sql = sql`(
  select key, land, official_name as "officialName", postcode, sort_key as "sortKey" from territory.unit)`;
