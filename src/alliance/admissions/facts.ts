export { moveAdmissions } from './db/move.ts';
export { selectCounts as arrivalsOn } from './db/arrivals.ts';
