export { alone } from './alone.ts';
export { type Database, type Db, openDatabase } from './database.ts';
export { hurried } from './hurried.ts';
export { isUniqueViolation } from './errors.ts';
export { answers } from './reachable.ts';
export { type Migration, migrate, readMigrations } from './migrate.ts';
export { type Sql, sql } from './sql.ts';
export { together } from './together.ts';
