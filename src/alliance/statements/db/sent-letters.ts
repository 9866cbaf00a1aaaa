import { type Db, sql } from '../../../platform/database/index.ts';
import type { LetterContact, Sending } from '../signing-types.ts';
import { selectSentLetter } from './signatures.ts';

/** How the latest letter of the same keepers named its contact; the next one begins with it. */
export const selectLastContact = async (db: Db, land: string | null): Promise<LetterContact | null> =>
  (await db.row<LetterContact>(sql`
    select g.contact_unit as unit, g.contact_mailbox as mailbox, g.contact_phone as phone, g.sender_address as address
    from statements.sending g join statements.statement s on s.id = g.statement
    where s.land is not distinct from ${land} order by g.sent_at desc limit 1`)) ?? null;

/** Number of the letter as it was set; null until it is. */
export const selectLetterFile = async (db: Db, statement: number): Promise<number | null> =>
  (
    await db.row<{ file: number | null }>(
      sql`select file from statements.sending where statement = ${statement}`,
    )
  )?.file ?? null;

/** Puts the letter that was set to its sending; none changes where it is there already. */
export const setLetterFile = (db: Db, statement: number, file: number): Promise<number> =>
  db.run(sql`update statements.sending set file = ${file} where statement = ${statement} and file is null`);

/** Changes the letter before it is set, in the transaction in which it is sent. */
export const rewriteLetter = async <Letter>(
  db: Db,
  statement: number,
  change: (letter: Letter) => Letter,
): Promise<void> => {
  const letter = await selectSentLetter<Letter>(db, statement);
  if (letter === null) return;
  await db.run(
    sql`update statements.sending set letter = ${sql.json(change(letter))} where statement = ${statement}`,
  );
};

/** The sending to which a check sum belongs: of its file, of all that was signed, or of the text alone. */
export const selectBySum = (
  db: Db,
  sum: string,
): Promise<(Sending & { of: 'file' | 'signed' | 'text' }) | undefined> =>
  db.row(sql`
    select g.statement, g.authority, g.edition, g.edition_hash as "editionHash", g.signatures, g.hash,
      g.sent_on as "sentOn", g.answer_by as "answerBy",
      case when g.hash = ${sum} then 'signed' when g.edition_hash = ${sum} then 'text' else 'file' end as of
    from statements.sending g left join platform.file f on f.id = g.file
    where g.hash = ${sum} or g.edition_hash = ${sum} or encode(f.sha256, 'hex') = ${sum}
    order by g.sent_at desc limit 1`);
