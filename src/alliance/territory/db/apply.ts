import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';

/**
 * Takes over what an upload's lines say, inside the database: nothing of it passes through this process.
 * New and changed units are written, missing ones keep their last day and successor, and every unit of the register's
 * scope now names it as its source.
 */
export const applyLines = async (db: Db, upload: number, source: number, day: Day): Promise<number> => {
  const written = await db.run(sql`
    insert into territory.unit as known (key, ars, kind, country, name, official_name, folded, sort_key, land, district,
      type_key, population, population_day, area_ha, postcode, lat, lon, coordinates, source, valid_from)
    select u.key, u.ars, u.kind, u.country, u.name, u."officialName", u.folded, u."sortKey", u.land, u.district,
      u."typeKey", u.population, u."populationDay", u."areaHa", u.postcode, u.lat, u.lon, u.coordinates, ${source},
      ${day}
    from territory.upload_line l, jsonb_to_record(l.after) as u(key text, ars text, kind text, country text, name text,
      "officialName" text, folded text, "sortKey" text, land text, district text, "typeKey" text, population int,
      "populationDay" date, "areaHa" int, postcode text, lat float8, lon float8, coordinates text)
    where l.upload = ${upload} and l.part <> 'gone'
    on conflict (key) do update set ars = excluded.ars, kind = excluded.kind, name = excluded.name,
      official_name = excluded.official_name, folded = excluded.folded, sort_key = excluded.sort_key,
      land = excluded.land, district = excluded.district, type_key = excluded.type_key,
      population = excluded.population, population_day = excluded.population_day, area_ha = excluded.area_ha,
      postcode = excluded.postcode, lat = coalesce(excluded.lat, known.lat), lon = coalesce(excluded.lon, known.lon),
      coordinates = coalesce(excluded.coordinates, known.coordinates), source = excluded.source,
      valid_from = case when known.valid_to is null then known.valid_from else excluded.valid_from end,
      valid_to = null, successor = null`);
  const gone = await db.run(sql`
    update territory.unit u set valid_to = greatest(l.valid_to, u.valid_from), successor = l.successor
    from territory.upload_line l
    where l.upload = ${upload} and l.part = 'gone' and u.key = l.key and u.valid_to is null`);
  return written + gone;
};

/** Units that the register confirmed without a change name it as their source, too. */
export const refreshSource = (
  db: Db,
  source: number,
  scope: { country: string; kinds: readonly string[] },
): Promise<number> =>
  db.run(sql`
    update territory.unit set source = ${source}
    where country = ${scope.country} and kind = any(${scope.kinds}) and valid_to is null and source <> ${source}`);

export const setUnitSuccessor = (db: Db, key: string, successor: string | null): Promise<number> =>
  db.run(sql`update territory.unit set successor = ${successor} where key = ${key} and valid_to is not null`);

/** The day of the newest register that units of a country come from; null if there are none. */
export const newestDay = async (db: Db, country: string): Promise<Day | null> =>
  (
    await db.one<{ day: Day | null }>(sql`
      select max(s.day) as day from territory.source s
      where exists (select from territory.unit u where u.source = s.id and u.country = ${country})`)
  ).day;

/** What the register holds, by source. */
export interface Stock {
  name: string;
  day: Day;
  licence: string;
  importedAt: Date;
  country: string;
  lands: number;
  districts: number;
  municipalities: number;
  dissolved: number;
}
export const selectStock = (db: Db): Promise<Stock[]> =>
  db.rows(sql`
    select s.name, s.day, s.licence, s.imported_at as "importedAt", u.country,
      (count(*) filter (where u.kind = 'land' and u.valid_to is null))::int as lands,
      (count(*) filter (where u.kind = 'district' and u.valid_to is null))::int as districts,
      (count(*) filter (where u.kind = 'municipality' and u.valid_to is null))::int as municipalities,
      (count(*) filter (where u.valid_to is not null))::int as dissolved
    from territory.unit u join territory.source s on s.id = u.source
    group by s.id, u.country order by u.country <> 'DE', u.country, s.day desc`);
