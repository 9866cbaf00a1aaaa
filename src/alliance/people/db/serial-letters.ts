import { type Db, sql } from '../../../platform/database/index.ts';

export const recipientKinds = ['heads', 'contacts'] as const;
export interface SerialLetter {
  id: number;
  land: string;
  recipients: (typeof recipientKinds)[number];
  place: string;
  subject: string;
  text: string;
  signature: string;
  author: number;
  createdAt: Date;
  changedAt: Date;
  version: number;
}
export type LetterValues = Pick<
  SerialLetter,
  'land' | 'recipients' | 'place' | 'subject' | 'text' | 'signature'
>;
const columns = sql`
  id, land, recipients, place, subject, body as text, signature, author, created_at as "createdAt",
  changed_at as "changedAt", version`;

export const selectLetter = (db: Db, id: number): Promise<SerialLetter | undefined> =>
  db.row(sql`select ${columns} from people.serial_letter where id = ${id} for update`);

/** The latest letters of some Länder, or of all. */
export const selectLetters = (db: Db, lands: readonly string[] | null): Promise<SerialLetter[]> =>
  db.rows(sql`
    select ${columns} from people.serial_letter where ${lands}::text[] is null or land = any(${lands})
    order by changed_at desc, id desc limit 50`);

export const insertLetter = async (
  db: Db,
  letter: LetterValues & { author: number; now: Date },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.serial_letter (land, recipients, place, subject, body, signature, author, created_at, changed_at)
    values (${letter.land}, ${letter.recipients}, ${letter.place}, ${letter.subject}, ${letter.text},
      ${letter.signature}, ${letter.author}, ${letter.now}, ${letter.now}) returning id`);
  return id;
};

export const updateLetter = (db: Db, id: number, letter: LetterValues, now: Date): Promise<number> =>
  db.run(sql`
    update people.serial_letter set land = ${letter.land}, recipients = ${letter.recipients}, place = ${letter.place},
      subject = ${letter.subject}, body = ${letter.text}, signature = ${letter.signature}, changed_at = ${now},
      version = version + 1 where id = ${id}`);
