import { type Db, sql } from '../../../platform/database/index.ts';
import type { ApplicationQuestion } from '../types.ts';

/** Questions and answers, the latest first. */
export const selectQuestions = (db: Db, application: number): Promise<ApplicationQuestion[]> =>
  db.rows(sql`
    select id, question, asked_at as "askedAt", asked_by as "askedBy", answer, answered_at as "answeredAt"
    from members.application_question where application = ${application} order by id desc`);

export const insertQuestion = (
  db: Db,
  asked: { application: number; question: string; by: number; now: Date },
): Promise<number> =>
  db.run(sql`
    insert into members.application_question (application, question, asked_at, asked_by)
    values (${asked.application}, ${asked.question}, ${asked.now}, ${asked.by})`);

export const answerQuestion = (db: Db, id: number, answer: string, now: Date): Promise<number> =>
  db.run(sql`
    update members.application_question set answer = ${answer}, answered_at = ${now} where id = ${id}`);
