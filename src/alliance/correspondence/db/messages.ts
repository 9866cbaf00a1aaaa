import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { AnswerKind, Message } from '../types.ts';

const columns: Sql = sql`
  m.id, m.thread, m.direction, m.day, m.channel, m.author, m.text, m.is_reminder as "isReminder", m.answer,
  m.answer_note as "answerNote",
  (select json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size)
    from platform.file f where f.id = m.file) as file`;

/** The messages of some threads, in the order of their days. */
export const selectMessages = (db: Db, threads: readonly number[]): Promise<Message[]> =>
  db.rows(sql`
    select ${columns} from correspondence.message m where m.thread = any(${threads}) order by m.thread, m.day, m.id`);

export const lockMessage = (db: Db, id: number): Promise<Message | undefined> =>
  db.row(sql`select ${columns} from correspondence.message m where m.id = ${id} for update`);

export interface NewMessageRow {
  thread: number;
  direction: Message['direction'];
  day: string;
  channel: Message['channel'];
  author: string;
  text: string;
  file: number | null;
  isReminder?: boolean;
  mailId?: string;
}

/** Answers the number of the message; null where the same mail was filed before. */
export const insertMessage = async (
  db: Db,
  one: NewMessageRow,
  person: number | null,
  now: Date,
): Promise<number | null> => {
  const row = await db.row<{ id: number }>(sql`
    insert into correspondence.message
      (thread, direction, day, channel, author, text, file, is_reminder, mail_id, recorded_at, recorded_by)
    values (${one.thread}, ${one.direction}, ${one.day}, ${one.channel}, ${one.author}, ${one.text}, ${one.file},
      ${one.isReminder ?? false}, ${one.mailId ?? null}, ${now}, ${person})
    on conflict (mail_id) do nothing returning id`);
  return row?.id ?? null;
};

export const updateAnswer = (db: Db, id: number, answer: AnswerKind, note: string | null): Promise<number> =>
  db.run(sql`update correspondence.message set answer = ${answer}, answer_note = ${note} where id = ${id}`);
