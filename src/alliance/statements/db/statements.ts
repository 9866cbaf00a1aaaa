import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { DatedPhase, Phase, PhaseDates, Statement } from '../types.ts';

const columns: Sql = sql`
  s.id, s.title, s.purpose, s.addressee, s.kind, s.land, s.phase, s.embargo,
  (select g.embargo_on from statements.signing g where g.statement = s.id) as "embargoOn",
  s.dropped_reason as "droppedReason", s.version`;

export interface ListedStatement extends Statement {
  /** Deadline of the phase in which it is. */
  until: Day | null;
  beganOn: Day | null;
  clauses: number;
  released: number;
}

/** All statements, the latest first. */
export const selectStatements = (db: Db): Promise<ListedStatement[]> =>
  db.rows(sql`
    select ${columns}, p.until, p.began_on as "beganOn",
      (select count(*)::int from statements.clause c
        where c.statement = s.id and c.kind = 'numbered' and c.removed_on is null) as clauses,
      (select count(*)::int from statements.response r
        where r.statement = s.id and r.state = 'released') as released
    from statements.statement s left join statements.phase p on p.statement = s.id and p.phase = s.phase
    order by s.id desc`);

export const selectStatement = (db: Db, id: number): Promise<Statement | undefined> =>
  db.row(sql`select ${columns} from statements.statement s where s.id = ${id}`);

/** The same, held until the transaction ends, for deeds that rest on its phase or its text. */
export const lockStatement = (db: Db, id: number): Promise<Statement | undefined> =>
  db.row(sql`select ${columns} from statements.statement s where s.id = ${id} for update`);

type Written = Pick<Statement, 'title' | 'purpose' | 'addressee' | 'kind' | 'embargo'>;

export const insertStatement = async (
  db: Db,
  one: Written & { land: string | null },
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.statement (title, purpose, addressee, kind, embargo, land, created_at, created_by)
    values (${one.title}, ${one.purpose}, ${one.addressee}, ${one.kind}, ${one.embargo}, ${one.land}, ${now}, ${by})
    returning id`);
  return id;
};

export const updateStatement = (db: Db, id: number, one: Written): Promise<number> =>
  db.run(sql`
    update statements.statement set title = ${one.title}, purpose = ${one.purpose}, addressee = ${one.addressee},
      kind = ${one.kind}, embargo = ${one.embargo}, version = version + 1
    where id = ${id}`);

/** Says that something of the statement has changed, so that whoever holds an older state is told. */
export const touchStatement = (db: Db, id: number): Promise<number> =>
  db.run(sql`update statements.statement set version = version + 1 where id = ${id}`);

export const setPhase = (
  db: Db,
  id: number,
  phase: Phase,
  droppedReason: string | null = null,
): Promise<number> =>
  db.run(sql`
    update statements.statement set phase = ${phase}, dropped_reason = ${droppedReason}, version = version + 1
    where id = ${id}`);

export const selectPhases = (db: Db, statement: number): Promise<PhaseDates[]> =>
  db.rows(sql`
    select phase, began_on as "beganOn", ended_on as "endedOn", until, reminded_on as "remindedOn"
    from statements.phase where statement = ${statement}
    order by array_position(array['drafting','positions','final','signatures','sent','answered'], phase)`);

export const beginPhase = (db: Db, statement: number, phase: DatedPhase, day: Day): Promise<number> =>
  db.run(sql`
    insert into statements.phase (statement, phase, began_on) values (${statement}, ${phase}, ${day})
    on conflict (statement, phase) do update
      set began_on = ${day}, ended_on = null, reminded_on = null, told_up_to = null`);

export const endPhase = (db: Db, statement: number, phase: DatedPhase, day: Day): Promise<number> =>
  db.run(
    sql`update statements.phase set ended_on = ${day} where statement = ${statement} and phase = ${phase}`,
  );

/** Sets a deadline; whoever was reminded of another one will be reminded again. */
export const setUntil = (db: Db, statement: number, phase: DatedPhase, until: Day | null): Promise<number> =>
  db.run(sql`
    insert into statements.phase (statement, phase, until) values (${statement}, ${phase}, ${until})
    on conflict (statement, phase) do update
      set until = ${until},
        reminded_on = case when statements.phase.until is distinct from ${until} then null
          else statements.phase.reminded_on end`);

/** Statements whose present phase ends no later than the day. */
export const selectDeadlines = (
  db: Db,
  until: Day,
): Promise<(Statement & { until: Day; remindedOn: Day | null })[]> =>
  db.rows(sql`
    select ${columns}, p.until, p.reminded_on as "remindedOn"
    from statements.statement s join statements.phase p on p.statement = s.id and p.phase = s.phase
    where p.until <= ${until} order by p.until, s.id`);

export const markReminded = (
  db: Db,
  reminded: readonly { id: number; phase: Phase }[],
  day: Day,
): Promise<number> =>
  db.run(sql`
    update statements.phase p set reminded_on = ${day}
    from unnest(${reminded.map(({ id }) => id)}::bigint[], ${reminded.map(({ phase }) => phase)}::text[])
      as r(statement, phase)
    where p.statement = r.statement and p.phase = r.phase`);
