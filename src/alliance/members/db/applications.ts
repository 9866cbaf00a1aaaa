import { type Db, sql } from '../../../platform/database/index.ts';
import type { OpenApplication } from '../types.ts';

/** Applications under way, the oldest first; those of some Länder or of all. */
export const selectOpenApplications = (db: Db, lands: readonly string[] | null): Promise<OpenApplication[]> =>
  db.rows(sql`
    select id, municipality, state, created_at as "createdAt", submitted_at as "submittedAt"
    from members.application
    where state in ('preparing', 'submitted', 'recommended')
      and (${lands}::text[] is null or left(municipality, 2) = any(${lands}))
    order by coalesce(submitted_at, created_at), id`);
