import { sql } from '../../../platform/database/index.ts';
import type { Retention } from '../../../platform/retention.ts';

/** What joining leaves behind for a while; applications themselves end by `dueClearing`. */
export const memberRetentions: readonly Retention[] = [
  {
    kind: 'application-links',
    days: 30,
    de: { what: 'Persönliche Links zu einem Beitrittsantrag', since: 'Ablauf des Links' },
    over: (before) => ({ table: sql`members.application_link`, where: sql`expires_at <= ${before}` }),
  },
];
