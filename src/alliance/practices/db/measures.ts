import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Measure } from '../types.ts';

const columns: Sql = sql`
  m.id, m.municipality, m.land, m.demand, m.title, m.description, m.for_whom as "forWhom", m.cost,
  m.legal_basis as "legalBasis", m.result, m.contact, m.link, m.source, m.state, m.from_day as "fromDay",
  m.to_day as "toDay", m.audience, m.checked_on as "checkedOn", m.version`;

export interface ListedMeasure extends Measure {
  /** Number of the good practice made of it; null for an ordinary measure. */
  practice: number | null;
  adoptions: number;
}

/** All measures, good practices first, the latest checked first; who may read which is not decided here. */
export const selectMeasures = (
  db: Db,
  filter: { municipality: string | null; land: string | null; demand: number | null },
): Promise<ListedMeasure[]> =>
  db.rows(sql`
    select ${columns}, g.id as practice,
      (select count(*)::int from practices.adoption a where a.practice = g.id) as adoptions
    from practices.measure m left join practices.good_practice g on g.measure = m.id and g.retired_on is null
    where (${filter.municipality}::text is null or m.municipality = ${filter.municipality})
      and (${filter.land}::text is null or m.land = ${filter.land})
      and (${filter.demand}::bigint is null or m.demand = ${filter.demand})
    order by g.id is null, m.checked_on desc, m.id desc`);

export const selectMeasure = (db: Db, id: number): Promise<Measure | undefined> =>
  db.row(sql`select ${columns} from practices.measure m where m.id = ${id}`);

export interface MeasureDocument {
  file: number;
  name: string;
  mediaType: string;
  size: number;
}

export const selectDocuments = (db: Db, measure: number): Promise<MeasureDocument[]> =>
  db.rows(sql`
    select f.id as file, f.name, f.media_type as "mediaType", f.size
    from practices.measure_document d join platform.file f on f.id = d.file where d.measure = ${measure} order by f.id`);

export const selectDocument = (
  db: Db,
  measure: number,
  file: number,
): Promise<(MeasureDocument & { content: Buffer }) | undefined> =>
  db.row(sql`
    select f.id as file, f.name, f.media_type as "mediaType", f.size, f.content
    from practices.measure_document d join platform.file f on f.id = d.file
    where d.measure = ${measure} and d.file = ${file}`);

type Written = Omit<Measure, 'id' | 'version'>;

export const insertMeasure = async (
  db: Db,
  measure: Written,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into practices.measure (municipality, land, demand, title, description, for_whom, cost, legal_basis, result,
      contact, link, source, state, from_day, to_day, audience, checked_on, recorded_at, recorded_by)
    values (${measure.municipality}, ${measure.land}, ${measure.demand}, ${measure.title}, ${measure.description},
      ${measure.forWhom}, ${measure.cost}, ${measure.legalBasis}, ${measure.result}, ${measure.contact}, ${measure.link},
      ${measure.source}, ${measure.state}, ${measure.fromDay}, ${measure.toDay}, ${measure.audience},
      ${measure.checkedOn}, ${now}, ${by}) returning id`);
  return id;
};

export const updateMeasure = (
  db: Db,
  id: number,
  measure: Omit<Written, 'municipality' | 'land'>,
): Promise<number> =>
  db.run(sql`
    update practices.measure set demand = ${measure.demand}, title = ${measure.title},
      description = ${measure.description}, for_whom = ${measure.forWhom}, cost = ${measure.cost},
      legal_basis = ${measure.legalBasis}, result = ${measure.result}, contact = ${measure.contact},
      link = ${measure.link}, source = ${measure.source}, state = ${measure.state}, from_day = ${measure.fromDay},
      to_day = ${measure.toDay}, audience = ${measure.audience}, checked_on = ${measure.checkedOn},
      version = version + 1
    where id = ${id}`);

export const insertDocument = async (
  db: Db,
  measure: number,
  file: { name: string; mediaType: string; content: Buffer; sha256: Buffer },
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into platform.file (created_at, name, media_type, size, sha256, content)
    values (${now}, ${file.name}, ${file.mediaType}, ${file.content.length}, ${file.sha256}, ${file.content})
    returning id`);
  await db.run(sql`insert into practices.measure_document (measure, file) values (${measure}, ${id})`);
  return id;
};
