import { type Db, sql } from '../../../platform/database/index.ts';

/** Requests and arrivals of one municipality go over to another, so that its sums stay whole. */
export const moveAdmissions = async (
  db: Db,
  { from, to, land }: { from: string; to: string; land: string | null },
): Promise<void> => {
  await db.run(sql`
    update admissions.request set municipality = ${to}, land = ${land}, version = version + 1
    where municipality = ${from}`);
  await db.run(
    sql`update admissions.arrival set municipality = ${to}, land = ${land} where municipality = ${from}`,
  );
};
