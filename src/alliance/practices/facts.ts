export { movePractices } from './db/move.ts';
