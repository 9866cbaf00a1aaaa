import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { perPage, type RecordFilter, type RecordLine } from '../types.ts';

const columns: Sql = sql`seq, at, action, about, municipality, land, person, role, job, details`;

/** The lines of a filter, newest first, and how many there are. Days are those of Berlin. */
export const selectRecord = async (
  db: Db,
  filter: RecordFilter,
  page: number,
): Promise<{ lines: RecordLine[]; total: number }> => {
  const conditions = conditionsOf(filter);
  const { total } = await db.one<{ total: number }>(
    sql`select count(*) as total from platform.record where ${conditions}`,
  );
  const lines = await db.rows<RecordLine>(sql`
    select ${columns} from platform.record where ${conditions}
    order by seq desc limit ${perPage} offset ${(page - 1) * perPage}`);
  return { lines, total };
};

const conditionsOf = ({ von, bis, vorgang, kommune, persons }: RecordFilter): Sql => {
  const conditions: Sql[] = [];
  if (von) conditions.push(sql`at >= ${von}::date::timestamp at time zone 'Europe/Berlin'`);
  if (bis) conditions.push(sql`at < (${bis}::date + 1)::timestamp at time zone 'Europe/Berlin'`);
  if (vorgang) conditions.push(sql`action = ${vorgang}`);
  if (kommune) conditions.push(sql`municipality = ${kommune}`);
  if (persons) conditions.push(sql`person = any(${persons})`);
  return sql.and(conditions);
};

/** The personal values of lines, as far as they are kept. */
export const selectPersonal = (
  db: Db,
  lines: RecordLine[],
): Promise<{ seq: number; field: string; value: string }[]> =>
  db.rows(sql`
    select seq, field, value from platform.record_personal where seq = any(${lines.map(({ seq }) => seq)})`);

export const countRecord = async (db: Db): Promise<number> =>
  (await db.one<{ count: number }>(sql`select count(*) as count from platform.record`)).count;
