import { type Db, sql } from '../../../platform/database/index.ts';
import type { Step } from '../types.ts';

/** The valid steps of a municipality's entry, in no particular order. */
export const selectSteps = (db: Db, municipality: string): Promise<Step[]> =>
  db.rows(sql`
    select s.id, s.status, s.step, s.day, s.evidence, s.source, s.declaration
    from members.step s join members.entry e on e.id = s.entry
    where e.municipality = ${municipality} and s.voided_at is null`);

export const insertStep = async (
  db: Db,
  entry: number,
  step: Omit<Step, 'id'>,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into members.step (entry, status, step, day, evidence, source, declaration, recorded_at, recorded_by)
    values (${entry}, ${step.status}, ${step.step}, ${step.day}, ${step.evidence}, ${step.source},
      ${step.declaration}, ${now}, ${by}) returning id`);
  return id;
};

/** One step, also a voided one, with the municipality it belongs to; locked until the end of the transaction. */
export const selectStep = (
  db: Db,
  id: number,
): Promise<(Step & { municipality: string; voidedAt: Date | null }) | undefined> =>
  db.row(sql`
    select s.id, s.status, s.step, s.day, s.evidence, s.source, s.declaration, s.voided_at as "voidedAt",
      e.municipality
    from members.step s join members.entry e on e.id = s.entry where s.id = ${id} for update`);

export const updateStepVoid = (db: Db, id: number, reason: string, now: Date): Promise<number> =>
  db.run(sql`update members.step set voided_at = ${now}, void_reason = ${reason} where id = ${id}`);
