import { sql } from '../../../platform/database/index.ts';
import type { Retention } from '../../../platform/retention.ts';

/** What is kept of statements only for a while; what was taken over stands with the responses. */
export const statementRetentions: readonly Retention[] = [
  {
    kind: 'position-tables',
    days: 90,
    de: {
      what: 'Hochgeladene Positionstabellen; was daraus übernommen wurde, steht bei den Rückmeldungen',
      since: 'Hochladen der Tabelle',
    },
    over: (before) => ({ table: sql`statements.upload`, where: sql`uploaded_at <= ${before}` }),
  },
];
