import { type Db, sql } from '../../../platform/database/index.ts';
import type { ChoosableField } from '../types.ts';
import { entryFor } from './entries.ts';

const columnOf: Record<ChoosableField, string> = {
  councilName: 'council_name',
  headTitle: 'head_title',
  website: 'website',
};

/** Fills one field of an entry; its readers stay as they were chosen. */
export const fillField = async (
  db: Db,
  municipality: string,
  field: ChoosableField,
  value: string,
  now: Date,
): Promise<void> => {
  const { id } = await entryFor(db, municipality, now);
  await db.run(sql`
    update members.entry set ${sql.id(columnOf[field])} = ${value}, version = version + 1 where id = ${id}`);
};
