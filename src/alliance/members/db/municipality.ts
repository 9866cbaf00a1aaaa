import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { MunicipalityType } from '../../territory/rules/municipality-type.ts';
import { sourcesTable, unitsTable } from '../../territory/facts.ts';
import type { Entry, Step } from '../types.ts';
import { entryColumns } from './entries.ts';
import { standingsTable } from './register.ts';

export interface VoidableStep extends Step {
  recordedAt: string;
  voidedAt: string | null;
  voidReason: string | null;
}

/** A district around, or a municipality inside, that stands in the register itself. */
export interface Related {
  key: string;
  name: string;
  isMember: boolean;
}

export interface Municipality {
  key: string;
  kind: 'land' | 'district' | 'municipality';
  name: string;
  officialName: string;
  land: string | null;
  district: string | null;
  districtName: string | null;
  type: MunicipalityType;
  population: number | null;
  populationDay: Day | null;
  lat: number | null;
  lon: number | null;
  coordinates: 'exact' | 'approximate' | null;
  validTo: Day | null;
  successor: string | null;
  sourceName: string;
  entry: Entry | null;
  steps: VoidableStep[];
  related: Related[];
}

/** Everything the register holds about one municipality, in one statement; steps in the order of their days. */
export const selectMunicipality = (db: Db, key: string, day: Day): Promise<Municipality | undefined> =>
  db.row(sql`
    select u.key, u.kind, u.name, u."officialName", u.land, u.district, d.name as "districtName", u.type, u.population,
      u."populationDay", u.lat, u.lon, u.coordinates, u."validTo", u.successor, r.name as "sourceName",
      (select row_to_json(e) from (
        select ${entryColumns} from members.entry where municipality = u.key) e) as entry,
      (select coalesce(json_agg(s order by s.day, s.id), '[]') from (
        select st.id, st.status, st.step, st.day, st.evidence, st.source, st.declaration,
          st.recorded_at as "recordedAt", st.voided_at as "voidedAt", st.void_reason as "voidReason"
        from members.step st join members.entry e on e.id = st.entry where e.municipality = u.key) s) as steps,
      (select coalesce(json_agg(n order by n."sortKey"), '[]') from (
        select o.key, o.name, o."sortKey", t.member = 'yes' as "isMember"
        from ${unitsTable} o join members.entry e on e.municipality = o.key and e.merged_into is null
          cross join lateral (select * from ${standingsTable(day, sql`e.id`)} one) t
        where (u.kind = 'district' and o.district = u.key and o.kind = 'municipality')
          or (u.kind = 'municipality' and o.key = u.district)) n) as related
    from ${unitsTable} u
      left join ${unitsTable} d on d.key = u.district and d.key || '000' <> u.key
      join ${sourcesTable} r on r.id = u.source
    where u.kind <> 'land' and u.key in (${key}, ${`${key}000`})
    order by length(u.key) desc limit 1`);
