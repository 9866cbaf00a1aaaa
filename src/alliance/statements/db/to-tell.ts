import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { membersTable } from '../../members/facts.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { Statement } from '../types.ts';

/**
 * The next members, by key, that were not yet told that something is open: all where positions are asked for; where
 * signatures are, those who neither signed nor withdrew nor are asked again by a link of their own.
 */
export const selectToTell = async (
  db: Db,
  { id, land }: Pick<Statement, 'id' | 'land'>,
  of: 'positions' | 'signatures',
  day: Day,
  most: number,
): Promise<string[]> =>
  (
    await db.rows<{ municipality: string }>(sql`
      select m.municipality
      from ${membersTable(day)} m join ${unitsTable} u on u.key = m.municipality
        join statements.phase p on p.statement = ${id} and p.phase = ${of}
      where m.member = 'yes' and m.municipality > coalesce(p.told_up_to, '')
        and (${land}::text is null or u.land = ${land})
        and (${of} = 'positions' or not exists (
          select from statements.signature s where s.statement = ${id} and s.municipality = m.municipality
            and (s.state <> 'prepared' or s.asked_again_at is not null)))
      order by m.municipality limit ${most}`)
  ).map(({ municipality }) => municipality);

export const markTold = (
  db: Db,
  statement: number,
  of: 'positions' | 'signatures',
  upTo: string,
): Promise<number> =>
  db.run(sql`
    update statements.phase set told_up_to = ${upTo} where statement = ${statement} and phase = ${of}`);
