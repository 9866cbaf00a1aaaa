import { sql } from '../../../platform/database/index.ts';
import type { Retention } from '../../../platform/retention.ts';

/** Threads stay; the links by which authorities opened them do not. */
export const correspondenceRetentions: readonly Retention[] = [
  {
    kind: 'thread-links',
    days: 30,
    de: { what: 'Persönliche Links von Behörden zu einem Schriftwechsel', since: 'Ablauf des Links' },
    over: (before) => ({ table: sql`correspondence.link`, where: sql`expires_at <= ${before}` }),
  },
];
