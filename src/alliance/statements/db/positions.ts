import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Position, Response, ResponseState } from '../types.ts';

const columns: Sql = sql`
  r.statement, r.municipality, r.land, r.state, r.origin, r.prepared_at as "preparedAt", r.prepared_by as "preparedBy",
  r.released_at as "releasedAt", r.released_by as "releasedBy", r.release_note as "releaseNote", r.version`;

export const selectResponses = (db: Db, statement: number): Promise<Response[]> =>
  db.rows(sql`
    select ${columns} from statements.response r where r.statement = ${statement} order by r.municipality`);

/** What one municipality has said to any statement. */
export const selectResponsesOf = (db: Db, municipality: string): Promise<Response[]> =>
  db.rows(
    sql`select ${columns} from statements.response r where r.municipality = ${municipality} order by r.statement`,
  );

export const selectResponse = (
  db: Db,
  statement: number,
  municipality: string,
): Promise<Response | undefined> =>
  db.row(sql`
    select ${columns} from statements.response r
    where r.statement = ${statement} and r.municipality = ${municipality}`);

/** What one municipality prepared or released, clause by clause. */
export const selectOwnPositions = (db: Db, statement: number, municipality: string): Promise<Position[]> =>
  db.rows(sql`
    select municipality, clause, stance, reason, clause_hash as "clauseHash" from statements.position
    where statement = ${statement} and municipality = ${municipality} order by clause`);

/** All positions of a statement in responses of these states, by municipality and clause. */
export const selectPositions = (
  db: Db,
  statement: number,
  states: readonly ResponseState[],
): Promise<Position[]> =>
  db.rows(sql`
    select p.municipality, p.clause, p.stance, p.reason, p.clause_hash as "clauseHash"
    from statements.position p
      join statements.response r on r.statement = p.statement and r.municipality = p.municipality
      join statements.clause c on c.id = p.clause and c.removed_on is null
    where p.statement = ${statement} and r.state = any(${states}) order by p.municipality, p.clause`);

export type WrittenResponse = Pick<
  Response,
  'statement' | 'municipality' | 'land' | 'state' | 'origin' | 'releaseNote'
>;

/** Writes a response with its positions anew; answers its version. */
export const writeResponse = async (
  db: Db,
  one: WrittenResponse,
  positions: readonly Omit<Position, 'municipality'>[],
  by: number | null,
  now: Date,
): Promise<number> => {
  const released = one.state === 'released' ? { at: now, by } : { at: null, by: null };
  const { version } = await db.one<{ version: number }>(sql`
    insert into statements.response (statement, municipality, land, state, origin, prepared_at, prepared_by,
      released_at, released_by, release_note)
    values (${one.statement}, ${one.municipality}, ${one.land}, ${one.state}, ${one.origin}, ${now}, ${by},
      ${released.at}, ${released.by}, ${one.releaseNote})
    on conflict (statement, municipality) do update set state = ${one.state}, origin = ${one.origin},
      prepared_at = ${now}, prepared_by = ${by}, released_at = ${released.at}, released_by = ${released.by},
      release_note = ${one.releaseNote}, version = statements.response.version + 1
    returning version`);
  await db.run(sql`
    delete from statements.position where statement = ${one.statement} and municipality = ${one.municipality}`);
  await db.run(sql`
    insert into statements.position (statement, municipality, clause, stance, reason, clause_hash)
    select ${one.statement}, ${one.municipality}, p.* from unnest(
      ${positions.map(({ clause }) => clause)}::bigint[], ${positions.map(({ stance }) => stance)}::text[],
      ${positions.map(({ reason }) => reason)}::text[], ${positions.map(({ clauseHash }) => clauseHash)}::text[]) as p`);
  return version;
};

export interface TableResponse {
  municipality: string;
  land: string;
  releaseNote: string | null;
  positions: readonly Omit<Position, 'municipality'>[];
}

/** Writes what a table says for many municipalities; a released one is told from one that still waits by its note. */
export const writeTableResponses = async (
  db: Db,
  statement: number,
  rows: readonly TableResponse[],
  by: number | null,
  now: Date,
): Promise<void> => {
  const places = rows.map(({ municipality }) => municipality);
  await db.run(sql`
    insert into statements.response (statement, municipality, land, state, origin, prepared_at, prepared_by,
      released_at, released_by, release_note)
    select ${statement}, r.municipality, r.land, case when r.note is null then 'prepared' else 'released' end, 'table',
      ${now}::timestamptz, ${by}::bigint, case when r.note is not null then ${now}::timestamptz end,
      case when r.note is not null then ${by}::bigint end, r.note
    from unnest(${places}::text[], ${rows.map(({ land }) => land)}::text[],
      ${rows.map(({ releaseNote }) => releaseNote)}::text[]) as r(municipality, land, note)
    on conflict (statement, municipality) do update set state = excluded.state, origin = 'table',
      prepared_at = excluded.prepared_at, prepared_by = excluded.prepared_by, released_at = excluded.released_at,
      released_by = excluded.released_by, release_note = excluded.release_note,
      version = statements.response.version + 1`);
  await db.run(sql`
    delete from statements.position where statement = ${statement} and municipality = any(${places})`);
  const all = rows.flatMap(({ municipality, positions }) =>
    positions.map((one) => ({ ...one, municipality })),
  );
  await db.run(sql`
    insert into statements.position (statement, municipality, clause, stance, reason, clause_hash)
    select ${statement}, p.* from unnest(${all.map(({ municipality }) => municipality)}::text[],
      ${all.map(({ clause }) => clause)}::bigint[], ${all.map(({ stance }) => stance)}::text[],
      ${all.map(({ reason }) => reason)}::text[], ${all.map(({ clauseHash }) => clauseHash)}::text[]) as p`);
};

export const releaseResponse = (
  db: Db,
  statement: number,
  municipality: string,
  by: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update statements.response set state = 'released', released_at = ${now}, released_by = ${by},
      version = version + 1
    where statement = ${statement} and municipality = ${municipality}`);
