import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { ActionOption } from '../types.ts';

const columns: Sql = sql`
  id, title, summary, for_whom as "forWhom", legal_basis as "legalBasis", source, link, verified,
  checked_on as "checkedOn", retired_on as "retiredOn", version`;

export const selectOptions = (db: Db): Promise<ActionOption[]> =>
  db.rows(sql`select ${columns} from practices.option where retired_on is null order by title`);

export const selectOption = (db: Db, id: number): Promise<ActionOption | undefined> =>
  db.row(sql`select ${columns} from practices.option where id = ${id}`);

type Written = Omit<ActionOption, 'id' | 'version' | 'retiredOn'>;

export const insertOption = async (db: Db, option: Written): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into practices.option (title, summary, for_whom, legal_basis, source, link, verified, checked_on)
    values (${option.title}, ${option.summary}, ${option.forWhom}, ${option.legalBasis}, ${option.source},
      ${option.link}, ${option.verified}, ${option.checkedOn}) returning id`);
  return id;
};

export const updateOption = (
  db: Db,
  id: number,
  option: Written & Pick<ActionOption, 'retiredOn'>,
): Promise<number> =>
  db.run(sql`
    update practices.option set title = ${option.title}, summary = ${option.summary}, for_whom = ${option.forWhom},
      legal_basis = ${option.legalBasis}, source = ${option.source}, link = ${option.link},
      verified = ${option.verified}, checked_on = ${option.checkedOn}, retired_on = ${option.retiredOn},
      version = version + 1 where id = ${id}`);
