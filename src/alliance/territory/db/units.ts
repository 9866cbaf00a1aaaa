import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { fold, sortKey } from '../../../shared/fold.ts';
import type { Day } from '../../../shared/days.ts';
import type { Unit } from '../types.ts';

export const unitColumns: Sql = sql`
  key, ars, kind, name, official_name as "officialName", land, district, type_key as "typeKey", population,
  population_day as "populationDay", area_ha as "areaHa", postcode, lat, lon, coordinates, country`;

/** Every unit that exists today, for the memory of this process. */
export const selectUnits = (db: Db): Promise<Unit[]> =>
  db.rows(sql`
    select ${unitColumns}, (select name from territory.source s where s.id = u.source) as source
    from territory.unit u where valid_to is null`);

export const insertSource = async (
  db: Db,
  source: { name: string; day: Day; licence: string },
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into territory.source (name, day, licence, imported_at)
    values (${source.name}, ${source.day}, ${source.licence}, ${now})
    on conflict (name, day) do update set imported_at = excluded.imported_at returning id`);
  return id;
};

/** Writes many units in one statement: as columns, because thousands of rows as parameters are slow. */
export const upsertUnits = (db: Db, units: Unit[], source: number, validFrom: Day): Promise<number> => {
  const column = <Key extends keyof Unit>(key: Key) => units.map((unit) => unit[key]);
  return db.run(sql`
    insert into territory.unit (key, ars, kind, country, name, official_name, folded, sort_key, land, district, type_key,
      population, population_day, area_ha, postcode, lat, lon, coordinates, source, valid_from)
    select *, ${source}::bigint, ${validFrom}::date from unnest(
      ${column('key')}::text[], ${column('ars')}::text[], ${column('kind')}::text[], ${column('country')}::text[],
      ${column('name')}::text[], ${column('officialName')}::text[], ${units.map(({ name }) => fold(name))}::text[],
      ${units.map(({ name }) => sortKey(name))}::text[], ${column('land')}::text[], ${column('district')}::text[],
      ${column('typeKey')}::text[], ${column('population')}::int[], ${column('populationDay')}::date[],
      ${column('areaHa')}::int[], ${column('postcode')}::text[], ${column('lat')}::float8[], ${column('lon')}::float8[],
      ${column('coordinates')}::text[])
    on conflict (key) do update set ars = excluded.ars, kind = excluded.kind, name = excluded.name,
      official_name = excluded.official_name, folded = excluded.folded, sort_key = excluded.sort_key,
      land = excluded.land, district = excluded.district, type_key = excluded.type_key,
      population = coalesce(excluded.population, territory.unit.population),
      population_day = coalesce(excluded.population_day, territory.unit.population_day),
      area_ha = coalesce(excluded.area_ha, territory.unit.area_ha),
      postcode = coalesce(excluded.postcode, territory.unit.postcode),
      lat = coalesce(excluded.lat, territory.unit.lat), lon = coalesce(excluded.lon, territory.unit.lon),
      coordinates = coalesce(excluded.coordinates, territory.unit.coordinates), source = excluded.source,
      valid_to = null, successor = null`);
};

/** Only one process at a time fills the register: held until the end of the transaction. */
export const lockRegister = (db: Db): Promise<number> =>
  db.run(sql`select pg_advisory_xact_lock(${registerLock})`);
const registerLock = 4_712;

export const countUnits = async (db: Db): Promise<number> =>
  (await db.one<{ count: number }>(sql`select count(*)::int as count from territory.unit`)).count;
