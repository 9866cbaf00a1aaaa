import { type Db, sql } from '../../../platform/database/index.ts';
import type { FormProblem } from '../xlsform-types.ts';

/** Keeps what was wrong in the last file; null after one without mistakes. */
export const setFormProblems = (
  db: Db,
  survey: number,
  problems: readonly FormProblem[] | null,
): Promise<number> =>
  problems === null
    ? db.run(sql`update surveys.survey set form_problems = null where id = ${survey}`)
    : db.run(sql`update surveys.survey set form_problems = ${sql.json(problems)} where id = ${survey}`);

export const selectFormProblems = async (db: Db, survey: number): Promise<FormProblem[]> =>
  (
    await db.row<{ problems: FormProblem[] | null }>(
      sql`select form_problems as problems from surveys.survey where id = ${survey}`,
    )
  )?.problems ?? [];
