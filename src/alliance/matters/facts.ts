import { type Db, sql } from '../../platform/database/index.ts';

/** Gives the matters of one municipality, on their whole way, to another. */
export const moveMatters = async (db: Db, { from, to }: { from: string; to: string }): Promise<void> => {
  await db.run(sql`
    update matters.matter set version = version + 1,
      from_municipality = case when from_municipality = ${from} then ${to} else from_municipality end,
      at_municipality = case when at_municipality = ${from} then ${to} else at_municipality end
    where ${from} in (from_municipality, at_municipality)`);
  await db.run(sql`update matters.move set municipality = ${to} where municipality = ${from}`);
};
