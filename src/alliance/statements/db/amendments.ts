import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Amendment, AmendmentState, Procedure, ProcedureAnswer } from '../types.ts';

const columns: Sql = sql`
  a.id, a.statement, a.clause, a.kind, a.base_version as "baseVersion", w.text as "baseText", a.text, a.reason,
  a.municipality, a.land, a.suggestion, a.proposed_at as "proposedAt", a.proposed_by as "proposedBy", a.state,
  a.procedure, a.procedure_text as "procedureText", a.procedure_note as "procedureNote",
  a.procedure_on as "procedureOn", a.answer, a.answer_note as "answerNote", a.decided_on as "decidedOn",
  a.decision_note as "decisionNote", a.applied_version as "appliedVersion", a.version`;
const tables: Sql = sql`
  statements.amendment a join statements.wording w on w.clause = a.clause and w.version = a.base_version`;

export const selectAmendments = (db: Db, statement: number): Promise<Amendment[]> =>
  db.rows(sql`select ${columns} from ${tables} where a.statement = ${statement} order by a.id`);

/** How many amendments wait for a decision, for each text that is still argued about. */
export const countOpen = (db: Db): Promise<{ statement: number; count: number }[]> =>
  db.rows(sql`
    select a.statement, count(*)::int as count
    from statements.amendment a join statements.statement s on s.id = a.statement and s.phase = 'drafting'
    where a.state = 'open' and not a.suggestion group by a.statement`);

/** Amendments of one municipality for which a procedure is proposed and no answer given. */
export const selectUnanswered = (
  db: Db,
  municipality: string,
): Promise<{ id: number; statement: number; title: string }[]> =>
  db.rows(sql`
    select a.id, a.statement, s.title
    from statements.amendment a join statements.statement s on s.id = a.statement and s.phase = 'drafting'
    where a.municipality = ${municipality} and a.state = 'open' and not a.suggestion
      and a.procedure is not null and a.answer is null
    order by a.statement, a.id`);

export const selectAmendment = (db: Db, id: number): Promise<Amendment | undefined> =>
  db.row(sql`select ${columns} from ${tables} where a.id = ${id}`);

export const insertAmendment = async (
  db: Db,
  one: Pick<
    Amendment,
    | 'statement'
    | 'clause'
    | 'kind'
    | 'baseVersion'
    | 'text'
    | 'reason'
    | 'municipality'
    | 'land'
    | 'suggestion'
  >,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.amendment (statement, clause, kind, base_version, text, reason, municipality, land,
      suggestion, proposed_at, proposed_by)
    values (${one.statement}, ${one.clause}, ${one.kind}, ${one.baseVersion}, ${one.text}, ${one.reason},
      ${one.municipality}, ${one.land}, ${one.suggestion}, ${now}, ${by})
    returning id`);
  return id;
};

/** The coordination's proposal; an answer to an earlier one no longer counts. */
export const setProcedure = (
  db: Db,
  id: number,
  one: { procedure: Procedure; text: string | null; note: string | null },
  day: Day,
): Promise<number> =>
  db.run(sql`
    update statements.amendment set procedure = ${one.procedure}, procedure_text = ${one.text},
      procedure_note = ${one.note}, procedure_on = ${day}, answer = null, answer_note = null, version = version + 1
    where id = ${id}`);

export const setAnswer = (
  db: Db,
  id: number,
  one: { answer: ProcedureAnswer; note: string | null },
): Promise<number> =>
  db.run(sql`
    update statements.amendment set answer = ${one.answer}, answer_note = ${one.note}, version = version + 1
    where id = ${id}`);

export const setAmendmentState = (
  db: Db,
  id: number,
  { state, decidedOn, note }: { state: AmendmentState; decidedOn: Day | null; note: string | null },
): Promise<number> =>
  db.run(sql`
    update statements.amendment set state = ${state}, decided_on = ${decidedOn}, decision_note = ${note},
      version = version + 1
    where id = ${id}`);

export const markApplied = (db: Db, ids: readonly number[], version: number): Promise<number> =>
  db.run(sql`
    update statements.amendment set applied_version = ${version}, version = version + 1 where id = any(${ids})`);
