import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { OfferStep, StepKind } from '../types.ts';

/** Writes down what happened to an offer, with what it says now. */
export const insertStep = (
  db: Db,
  offer: number,
  kind: StepKind,
  { now, today, by, reason }: { now: Date; today: Day; by: number | null; reason?: string | null },
): Promise<number> =>
  db.run(sql`
    insert into offers.step (offer, kind, day, at, by_person, quantity, number, rhythm, valid_to, reason)
    select id, ${kind}, ${today}, ${now}, ${by}, quantity, number, rhythm, valid_to, ${reason ?? null}
    from offers.offer where id = ${offer}`);

/** The history of an offer, the latest first. */
export const selectSteps = (db: Db, offer: number): Promise<OfferStep[]> =>
  db.rows(sql`
    select id, offer, kind, day, at, by_person as by, quantity, number, rhythm, valid_to as "validTo", reason
    from offers.step where offer = ${offer} order by id desc`);
