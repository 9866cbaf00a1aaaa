import { type Db, sql } from '../../../platform/database/index.ts';

/**
 * Gives measures, sponsorships, suggestions and the progress of one municipality to another. What the other one has of
 * the same day or the same practice stays, and the closed one keeps its own.
 */
export const movePractices = async (db: Db, { from, to }: { from: string; to: string }): Promise<void> => {
  for (const table of [sql`practices.measure`, sql`practices.sponsorship`, sql`practices.suggestion`])
    await db.run(sql`
      update ${table} set municipality = ${to}, version = version + 1 where municipality = ${from}`);
  await db.run(sql`
    update practices.progress p set municipality = ${to} where municipality = ${from}
      and not exists (select from practices.progress o where o.municipality = ${to} and o.demand = p.demand
        and o.day = p.day and o.state = p.state and o.voided_at is null and p.voided_at is null)`);
  await db.run(sql`
    update practices.adoption a set municipality = ${to} where municipality = ${from}
      and not exists (select from practices.adoption o where o.municipality = ${to} and o.practice = a.practice)`);
};
