import { type Db, sql } from '../../../platform/database/index.ts';

/** An application under way, as lists of those who advise or decide show it. */
export interface OpenApplication {
  id: number;
  municipality: string;
  state: 'preparing' | 'submitted' | 'recommended';
  createdAt: Date;
  submittedAt: Date | null;
}

/** Applications under way, the oldest first; those of some Länder or of all. */
export const selectOpenApplications = (db: Db, lands: readonly string[] | null): Promise<OpenApplication[]> =>
  db.rows(sql`
    select id, municipality, state, created_at as "createdAt", submitted_at as "submittedAt"
    from members.application
    where state in ('preparing', 'submitted', 'recommended')
      and (${lands}::text[] is null or left(municipality, 2) = any(${lands}))
    order by coalesce(submitted_at, created_at), id`);
