import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { ThreadPlace } from '../types.ts';

export interface DueRow extends ThreadPlace {
  kind: 'to-classify' | 'overdue' | 'promise';
  id: number;
  subject: string;
  day: Day;
}

/**
 * What waits in threads: answers to be judged, deadlines and promises that are over. One statement; a deadline counts as
 * `standingOf` says it: as long as the last thing that is no receipt went out from us.
 */
export const selectDueThreads = (db: Db, today: Day): Promise<DueRow[]> =>
  db.rows(sql`
    with due as (
      select 'to-classify' as kind, t.id, min(m.day) as day from correspondence.thread t
        join correspondence.message m on m.thread = t.id and m.direction = 'in' and m.answer is null
        where t.closed_on is null group by t.id
      union all
      select 'overdue', t.id, t.deadline from correspondence.thread t
        cross join lateral (select m.direction, m.answer from correspondence.message m
          where m.thread = t.id and m.answer is distinct from 'receipt' order by m.day desc, m.id desc limit 1) last
        where t.closed_on is null and t.deadline < ${today} and last.direction = 'out'
          and not exists (select from correspondence.message m
            where m.thread = t.id and m.direction = 'in' and m.answer is null)
      union all
      select 'promise', p.thread, min(p.due) from correspondence.promise p
        where p.state = 'open' and p.due < ${today} group by p.thread)
    select d.kind, d.day, t.id, t.subject, t.keeper, t.land, t.municipality, t.authority, t.audience
    from due d join correspondence.thread t on t.id = d.id order by d.day, t.id`);
