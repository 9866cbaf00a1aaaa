import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { LegalBasis } from '../types.ts';

const columns: Sql = sql`
  b.id, b.citation, b.summary, b.valid_from as "validFrom", b.valid_to as "validTo", b.source, b.link, b.verified,
  b.checked_on as "checkedOn", b.version`;

export interface UsedBasis extends LegalBasis {
  programmes: { id: number; name: string }[];
}

/** All legal bases in the order of their citation, each with the programmes that rest on it. */
export const selectBases = (db: Db): Promise<UsedBasis[]> =>
  db.rows(sql`
    select ${columns},
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]')
        from programmes.programme_basis x join programmes.programme p on p.id = x.programme where x.basis = b.id)
        as programmes
    from programmes.legal_basis b order by b.citation, b.valid_from nulls first, b.id`);

type Written = Omit<LegalBasis, 'id' | 'version'>;

export const insertBasis = async (db: Db, one: Written): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into programmes.legal_basis (citation, summary, valid_from, valid_to, source, link, verified, checked_on)
    values (${one.citation}, ${one.summary}, ${one.validFrom}, ${one.validTo}, ${one.source}, ${one.link},
      ${one.verified}, ${one.checkedOn}) returning id`);
  return id;
};

export const updateBasis = (db: Db, id: number, one: Written): Promise<number> =>
  db.run(sql`
    update programmes.legal_basis set citation = ${one.citation}, summary = ${one.summary},
      valid_from = ${one.validFrom}, valid_to = ${one.validTo}, source = ${one.source}, link = ${one.link},
      verified = ${one.verified}, checked_on = ${one.checkedOn}, version = version + 1
    where id = ${id}`);
