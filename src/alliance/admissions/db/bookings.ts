import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { PledgeLine } from '../rules/compare.ts';
import type { Booking } from '../types.ts';

export const insertBooking = (
  db: Db,
  booking: Omit<Booking, 'id' | 'reason'> & { reason?: string | null },
  { now, by }: { now: Date; by: number | null },
): Promise<number> =>
  db.run(sql`
    insert into admissions.booking (request, kind, pledged, accepted, day, reason, at, by_person)
    values (${booking.request}, ${booking.kind}, ${booking.pledged}, ${booking.accepted}, ${booking.day},
      ${booking.reason ?? null}, ${now}, ${by})`);

/** What was booked in one call-off, in its order. */
export const selectBookings = (db: Db, callOff: number): Promise<Booking[]> =>
  db.rows(sql`
    select b.id, b.request, b.kind, b.pledged, b.accepted, b.day, b.reason
    from admissions.booking b join admissions.request r on r.id = b.request
    where r.call_off = ${callOff} order by b.id`);

/** Everything that was promised and accepted up to a day, by municipality and programme. */
export const selectPledgeLines = (db: Db, until: Day): Promise<PledgeLine[]> =>
  db.rows(sql`
    select r.municipality, r.land, c.programme, sum(b.pledged)::int as pledged, sum(b.accepted)::int as accepted,
      max(b.day) as day
    from admissions.booking b join admissions.request r on r.id = b.request
      join admissions.call_off c on c.id = r.call_off
    where b.day <= ${until} group by r.municipality, r.land, c.programme order by r.municipality, c.programme`);
