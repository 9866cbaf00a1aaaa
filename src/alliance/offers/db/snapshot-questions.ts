import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { SnapshotQuestion } from '../snapshot-types.ts';

const columns: Sql = sql`
  id, snapshot, text, asked_by as "askedBy", asked_at as "askedAt", answer, answered_by as "answeredBy",
  answered_at as "answeredAt", version`;

export const selectQuestions = (db: Db, snapshot: number): Promise<SnapshotQuestion[]> =>
  db.rows(sql`select ${columns} from offers.snapshot_question where snapshot = ${snapshot} order by id`);

export const lockQuestion = (db: Db, id: number): Promise<SnapshotQuestion | undefined> =>
  db.row(sql`select ${columns} from offers.snapshot_question where id = ${id} for update`);

export const selectOpenQuestions = (db: Db): Promise<{ id: number; snapshot: number; askedAt: Date }[]> =>
  db.rows(sql`
    select id, snapshot, asked_at as "askedAt" from offers.snapshot_question where answer is null order by id`);

export const insertQuestion = async (
  db: Db,
  { snapshot, text }: { snapshot: number; text: string },
  by: number,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into offers.snapshot_question (snapshot, text, asked_by, asked_at)
    values (${snapshot}, ${text}, ${by}, ${now}) returning id`);
  return id;
};

export const answerQuestionNow = (
  db: Db,
  { id, answer }: { id: number; answer: string },
  by: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update offers.snapshot_question set answer = ${answer}, answered_by = ${by}, answered_at = ${now},
      version = version + 1 where id = ${id}`);
