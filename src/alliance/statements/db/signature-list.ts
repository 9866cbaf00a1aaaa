import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { membersTable } from '../../members/facts.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { Signature } from '../signing-types.ts';

/** Which signatures count: those that were sent, and before that those of members on a day. */
export type Counted = { sent: true } | { sent: false; day: Day };

/** Signatures under a statement that count. A municipality that left the alliance signs nothing more. */
const given = (statement: number, counted: Counted): Sql =>
  counted.sent
    ? sql`statements.signature s where s.statement = ${statement} and s.sent`
    : sql`statements.signature s join ${membersTable(counted.day)} m
        on m.municipality = s.municipality and m.member = 'yes'
      where s.statement = ${statement} and s.state = 'signed'`;

/** One line of the list of those who signed. */
export type SignedRow = Pick<
  Signature,
  'municipality' | 'officeTitle' | 'person' | 'signedAt' | 'basisText' | 'origin' | 'fileHash'
> & { place: string };

/** Those who signed, by place. */
export const selectSigned = (
  db: Db,
  statement: number,
  counted: Counted,
  { limit, offset }: { limit: number; offset: number },
): Promise<SignedRow[]> =>
  db.rows(sql`
    select g.municipality, coalesce(u.name, g.municipality) as place, g.office_title as "officeTitle", g.person,
      g.signed_at as "signedAt", g.basis_text as "basisText", g.origin, g.file_hash as "fileHash"
    from (select s.* from ${given(statement, counted)}) g left join ${unitsTable} u on u.key = g.municipality
    order by u."sortKey" nulls last, g.municipality limit ${limit} offset ${offset}`);

export const countSigned = async (db: Db, statement: number, counted: Counted): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from ${given(statement, counted)}`)).n;

export const countPrepared = async (db: Db, statement: number): Promise<number> =>
  (
    await db.one<{ n: number }>(sql`
      select count(*)::int as n from statements.signature where statement = ${statement} and state = 'prepared'`)
  ).n;

/** Everybody who stands under the letter. */
export const selectSignatories = (
  db: Db,
  statement: number,
  counted: Counted,
): Promise<
  Pick<Signature, 'municipality' | 'land' | 'office' | 'officeTitle' | 'person' | 'editionHash'>[]
> =>
  db.rows(sql`
    select s.municipality, s.land, s.office, s.office_title as "officeTitle", s.person,
      s.edition_hash as "editionHash"
    from ${given(statement, counted)} order by s.municipality`);

/** The signatures that went out with the letter. */
export const markSent = (db: Db, statement: number, day: Day): Promise<number> =>
  db.run(sql`
    update statements.signature set sent = true
    where id in (select s.id from ${given(statement, { sent: false, day })})`);
