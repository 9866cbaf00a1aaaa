import { DatabaseError } from 'pg';

/** Whether the error says that a row with such a key exists already; of the named constraint, if one is named. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean =>
  error instanceof DatabaseError &&
  error.code === '23505' &&
  (constraint === undefined || error.constraint === constraint);

/** Two transactions stood in each other's way, or a prepared statement outlived a migration: nothing has happened. */
export const isRepeatable = (error: unknown): boolean =>
  error instanceof DatabaseError && (['40001', '40P01'].includes(error.code ?? '') || isOutdatedPlan(error));

/** A statement prepared before a migration changed its columns; its connection must be given up. */
export const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '0A000' && error.message.startsWith('cached plan');

const unreachable = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

/** Whether an attempt to connect found no server, or one that is starting, stopping or falling over. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  (unreachable.has((error as NodeJS.ErrnoException).code ?? '') ||
    error.message.startsWith('Connection terminated unexpectedly'));
