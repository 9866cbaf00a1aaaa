import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Status } from '../types.ts';

/** The step with which a status began, of one municipality. */
export interface Beginning {
  municipality: string;
  status: Status;
  day: Day;
  declaration: string | null;
  evidence: string;
  source: string;
}

/** Evidence and source of the latest beginnings up to a day. */
export const selectBeginnings = (db: Db, day: Day): Promise<Beginning[]> =>
  db.rows(sql`
    select distinct on (s.entry, s.status) e.municipality, s.status, s.day, s.declaration, s.evidence, s.source
    from members.step s join members.entry e on e.id = s.entry
    where s.voided_at is null and s.step = 'begins' and s.day <= ${day}
    order by s.entry, s.status, s.day desc, s.id desc`);

/** Websites by municipality, as far as everybody may read them. */
export const selectPublicWebsites = (db: Db): Promise<{ municipality: string; website: string }[]> =>
  db.rows(sql`
    select municipality, website from members.entry
    where website is not null and coalesce(field_audience ->> 'website', 'public') = 'public'`);
