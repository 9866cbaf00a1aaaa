import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Position, Response, ResponseState } from '../types.ts';

const columns: Sql = sql`
  r.statement, r.municipality, r.land, r.state, r.origin, r.prepared_at as "preparedAt", r.prepared_by as "preparedBy",
  r.released_at as "releasedAt", r.released_by as "releasedBy", r.released_office as "releasedOffice",
  r.release_note as "releaseNote", r.draft is not null as "hasDraft", r.version`;

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

/** What waits beside the released positions; null where nothing does. */
export const selectDraft = async (
  db: Db,
  statement: number,
  municipality: string,
): Promise<Position[] | null> =>
  (
    await db.row<{ draft: Position[] | null }>(sql`
      select draft from statements.response where statement = ${statement} and municipality = ${municipality}`)
  )?.draft ?? null;

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
      released_office = null, release_note = ${one.releaseNote}, version = statements.response.version + 1
    returning version`);
  await replacePositions(db, one.statement, one.municipality, positions);
  return version;
};

const replacePositions = async (
  db: Db,
  statement: number,
  municipality: string,
  positions: readonly Omit<Position, 'municipality'>[],
): Promise<void> => {
  await db.run(sql`
    delete from statements.position where statement = ${statement} and municipality = ${municipality}`);
  await db.run(sql`
    insert into statements.position (statement, municipality, clause, stance, reason, clause_hash)
    select ${statement}, ${municipality}, p.* from unnest(
      ${positions.map(({ clause }) => clause)}::bigint[], ${positions.map(({ stance }) => stance)}::text[],
      ${positions.map(({ reason }) => reason)}::text[], ${positions.map(({ clauseHash }) => clauseHash)}::text[]) as p`);
};

/** Keeps a change beside what was released, or takes it away; answers the version. */
export const writeDraft = async (
  db: Db,
  { statement, municipality }: Pick<Response, 'statement' | 'municipality'>,
  draft: readonly Omit<Position, 'municipality'>[] | null,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { version } = await db.one<{ version: number }>(sql`
    update statements.response set draft = ${draft === null ? null : sql.json(draft.map((one) => ({ ...one, municipality })))},
      prepared_at = ${now}, prepared_by = ${by}, version = version + 1
    where statement = ${statement} and municipality = ${municipality} returning version`);
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
      released_by = excluded.released_by, released_office = null, release_note = excluded.release_note,
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

/** Lets what was prepared count; a change that waited beside released positions takes their place. */
export const releaseResponse = async (
  db: Db,
  { statement, municipality }: Pick<Response, 'statement' | 'municipality'>,
  draft: readonly Position[] | null,
  by: { person: number | null; office: string },
  now: Date,
): Promise<void> => {
  await db.run(sql`
    update statements.response set state = 'released', released_at = ${now}, released_by = ${by.person},
      released_office = ${by.office}, draft = null, version = version + 1
    where statement = ${statement} and municipality = ${municipality}`);
  if (draft === null) return;
  await db.run(sql`
    update statements.response set origin = 'form', release_note = null
    where statement = ${statement} and municipality = ${municipality}`);
  await replacePositions(db, statement, municipality, draft);
};
