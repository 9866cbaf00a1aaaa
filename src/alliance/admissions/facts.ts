export { moveAdmissions } from './db/move.ts';
export { selectCounts as arrivalsOn } from './db/arrivals.ts';
export { selectPledgeLines as pledgesOn } from './db/bookings.ts';
export { selectPublished as publishedArrivals } from './db/published.ts';
