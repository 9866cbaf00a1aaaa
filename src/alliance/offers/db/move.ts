import { type Db, sql } from '../../../platform/database/index.ts';
import { type Occasion, personOf } from '../../../shared/occasion.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { pauseAll } from './pause.ts';

/**
 * Offers, capacities and overload notices of one municipality go over to another. What was released rests on mandates
 * of the first one, so it pauses until the head of the second one resumes it; an open overload notice ends. Both say why.
 *
 * @source angebote#nachfolge
 */
export const moveOffers = async (
  db: Db,
  { from, to, land, succeeded }: { from: string; to: string; land: string | null; succeeded: boolean },
  occasion: Occasion,
): Promise<void> => {
  const { now, today } = occasion;
  const name = (await nameOfUnits(db, [from])).get(from) ?? from;
  const why = succeeded
    ? `Nachfolge: ${name} (${from}) ist aufgelöst.`
    : `Zusammenführung: ${name} (${from}) steht jetzt unter ${to}.`;
  await pauseAll(db, from, {
    now,
    today,
    by: personOf(occasion),
    reason: `${why} Die Leitung prüft das Mandat und nimmt das Angebot wieder auf.`,
  });
  await db.run(sql`
    update offers.overload set ended_on = ${today}, end_reason = ${why} where municipality = ${from} and ended_on is null`);
  await db.run(sql`
    update offers.overload set municipality = ${to}, land = ${land}, version = version + 1
    where municipality = ${from}`);
  await db.run(
    sql`update offers.capacity set municipality = ${to}, land = ${land} where municipality = ${from}`,
  );
  await db.run(sql`
    update offers.offer set municipality = ${to}, land = ${land}, version = version + 1 where municipality = ${from}`);
};
