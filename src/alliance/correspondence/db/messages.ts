import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { AnswerKind, Enclosed, Message, MessageReaders } from '../types.ts';
import { fold } from '../../../shared/fold.ts';

const columns: Sql = sql`
  m.id, m.thread, m.direction, m.day, m.channel, m.author, m.text, m.is_reminder as "isReminder", m.answer,
  m.answer_note as "answerNote", m.readers,
  coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
      'kind', e.kind) order by f.media_type <> 'application/pdf', f.id)
    from correspondence.enclosure e join platform.file f on f.id = e.file where e.message = m.id), '[]') as files`;

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
  files?: readonly { file: number; kind: Enclosed['kind'] }[];
  readers?: MessageReaders;
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
      (thread, direction, day, channel, author, text, readers, is_reminder, mail_id, recorded_at, recorded_by,
       folded)
    values (${one.thread}, ${one.direction}, ${one.day}, ${one.channel}, ${one.author}, ${one.text},
      ${one.readers ?? 'all'}, ${one.isReminder ?? false}, ${one.mailId ?? null}, ${now}, ${person},
      ${fold(one.text)})
    on conflict (mail_id) do nothing returning id`);
  if (!row) return null;
  for (const { file, kind } of one.files ?? []) await insertEnclosure(db, row.id, file, kind);
  return row.id;
};

/** Puts a kept file to a message; it may lie with other contexts, too. */
export const insertEnclosure = (
  db: Db,
  message: number,
  file: number,
  kind: Enclosed['kind'] = 'annex',
): Promise<number> =>
  db.run(sql`
    insert into correspondence.enclosure (message, file, kind) values (${message}, ${file}, ${kind})
    on conflict do nothing`);

export const isMailFiled = async (db: Db, mailId: string): Promise<boolean> =>
  (await db.row(sql`select id from correspondence.message where mail_id = ${mailId}`)) !== undefined;

export const updateAnswer = (db: Db, id: number, answer: AnswerKind, note: string | null): Promise<number> =>
  db.run(sql`update correspondence.message set answer = ${answer}, answer_note = ${note} where id = ${id}`);
