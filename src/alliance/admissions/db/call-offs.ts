import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { CallOff, CallOffState, Method } from '../types.ts';

const columns: Sql = sql`
  c.id, c.authority, c.authority_name as "authorityName", c.programme, c.groups, c.wanted, c.from_day as "fromDay",
  c.to_day as "toDay", c.deadline, c.text, c.snapshot, c.state, c.method, c.reason, c.received_on as "receivedOn",
  c.version`;

export const selectCallOff = (db: Db, id: number): Promise<CallOff | undefined> =>
  db.row(sql`select ${columns} from admissions.call_off c where c.id = ${id}`);

/** The same, and nobody else changes anything about it until the transaction ends. */
export const lockCallOff = (db: Db, id: number): Promise<CallOff | undefined> =>
  db.row(sql`select ${columns} from admissions.call_off c where c.id = ${id} for update`);

/** A call-off with what its requests come to. */
export interface SummedCallOff extends CallOff {
  pledged: number;
  accepted: number;
  /** Requests that have been sent, and those of them that were answered. */
  asked: number;
  answered: number;
}

/** Call-offs, the latest first: of one authority, or in which some places were asked; without a filter all. */
export const selectCallOffs = (
  db: Db,
  filter: { authority?: number; municipality?: string; lands?: readonly string[] } = {},
): Promise<SummedCallOff[]> =>
  db.rows(sql`
    select ${columns}, coalesce(s.pledged, 0)::int as pledged, coalesce(s.accepted, 0)::int as accepted,
      coalesce(r.asked, 0)::int as asked, coalesce(r.answered, 0)::int as answered
    from admissions.call_off c
      left join (select call_off, count(*) as asked,
          count(*) filter (where state not in ('asked', 'prepared', 'lapsed')) as answered
        from admissions.request group by call_off) r on r.call_off = c.id
      left join (select q.call_off, sum(b.pledged) as pledged, sum(b.accepted) as accepted
        from admissions.booking b join admissions.request q on q.id = b.request group by q.call_off) s on s.call_off = c.id
    where (${filter.authority ?? null}::bigint is null or c.authority = ${filter.authority ?? null})
      and (${filter.municipality ?? null}::text is null or exists (select from admissions.request q
        where q.call_off = c.id and q.municipality = ${filter.municipality ?? null}))
      and (${filter.lands ?? null}::text[] is null or exists (select from admissions.request q
        where q.call_off = c.id and q.land = any(${filter.lands ?? null})))
    order by c.received_on desc, c.id desc`);

type Written = Omit<CallOff, 'id' | 'state' | 'method' | 'reason' | 'version'>;

export const insertCallOff = async (
  db: Db,
  one: Written,
  { now, by }: { now: Date; by: number | null },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into admissions.call_off (authority, authority_name, programme, groups, wanted, from_day, to_day, deadline, text,
      snapshot, received_on, recorded_at, recorded_by)
    values (${one.authority}, ${one.authorityName}, ${one.programme}, ${one.groups}, ${one.wanted}, ${one.fromDay},
      ${one.toDay}, ${one.deadline}, ${one.text}, ${one.snapshot}, ${one.receivedOn}, ${now}, ${by}) returning id`);
  return id;
};

/** A step of a call-off; `method` and `reason` stay as they are where the step brings none. */
export const setCallOffState = (
  db: Db,
  id: number,
  { state, method, reason }: { state: CallOffState; method?: Method; reason?: string },
): Promise<number> =>
  db.run(sql`
    update admissions.call_off set state = ${state}, method = coalesce(${method ?? null}, method),
      reason = coalesce(${reason ?? null}, reason), version = version + 1
    where id = ${id}`);
