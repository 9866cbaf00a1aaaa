import { type Db, sql } from '../../../platform/database/index.ts';
import { type Feedback, perPage } from '../types.ts';

export const insertFeedback = async (db: Db, feedback: Omit<Feedback, 'id'>): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into operations.feedback (received_at, page, text, email)
    values (${feedback.receivedAt}, ${feedback.page}, ${feedback.text}, ${feedback.email}) returning id`);
  return id;
};

export const selectFeedback = async (
  db: Db,
  page: number,
): Promise<{ feedback: Feedback[]; total: number }> => {
  const { total } = await db.one<{ total: number }>(sql`select count(*) as total from operations.feedback`);
  const feedback = await db.rows<Feedback>(sql`
    select id, received_at as "receivedAt", page, text, email
    from operations.feedback order by id desc limit ${perPage} offset ${(page - 1) * perPage}`);
  return { feedback, total };
};

export const countFeedbackSince = async (db: Db, since: Date): Promise<number> =>
  (
    await db.one<{ count: number }>(
      sql`select count(*) as count from operations.feedback where received_at > ${since}`,
    )
  ).count;
