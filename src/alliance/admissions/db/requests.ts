import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Request } from '../types.ts';

const columns: Sql = sql`
  r.id, r.call_off as "callOff", r.round, r.offer, r.municipality, r.land, r.share, r.deadline, r.state, r.prepared, r.note,
  r.mandate, r.reminded_on as "remindedOn", r.version,
  coalesce((select sum(b.pledged) from admissions.booking b where b.request = r.id), 0)::int as pledged,
  coalesce((select sum(b.accepted) from admissions.booking b where b.request = r.id), 0)::int as accepted`;

/** The requests of a call-off, round by round. */
export const selectRequests = (db: Db, callOff: number): Promise<Request[]> =>
  db.rows(
    sql`select ${columns} from admissions.request r where r.call_off = ${callOff} order by r.round, r.id`,
  );

export const selectRequest = (db: Db, id: number): Promise<Request | undefined> =>
  db.row(sql`select ${columns} from admissions.request r where r.id = ${id}`);

/** Requests that nobody has answered, of call-offs that still run. */
export const selectOpenRequests = (db: Db): Promise<Request[]> =>
  db.rows(sql`
    select ${columns} from admissions.request r join admissions.call_off c on c.id = r.call_off
    where r.state in ('asked', 'prepared') and c.state in ('asked', 'accepted') order by r.deadline, r.id`);

/** Pledges of a municipality that arrivals may fulfil. */
export const selectPledgesOf = (
  db: Db,
  municipality: string,
): Promise<
  { id: number; callOff: number; programme: number; accepted: number; authorityName: string; fromDay: Day }[]
> =>
  db.rows(sql`
    select * from (
      select r.id, r.call_off as "callOff", c.programme, c.authority_name as "authorityName", c.from_day as "fromDay",
        coalesce((select sum(b.accepted) from admissions.booking b where b.request = r.id), 0)::int as accepted
      from admissions.request r join admissions.call_off c on c.id = r.call_off
      where r.municipality = ${municipality}) p
    where p.accepted > 0 order by p.id desc`);

export const insertRequests = async (
  db: Db,
  callOff: number,
  deadline: Day,
  requests: readonly { offer: number; municipality: string; land: string | null; share: number | null }[],
): Promise<number[]> => {
  const rows = await db.rows<{ id: number }>(sql`
    insert into admissions.request (call_off, round, offer, municipality, land, share, deadline)
    select ${callOff}, (select coalesce(max(round), 0) + 1 from admissions.request where call_off = ${callOff}),
      one.offer, one.municipality, one.land, one.share, ${deadline}
    from json_to_recordset(${JSON.stringify(requests)}::json)
      as one (offer bigint, municipality text, land text, share int)
    order by one.municipality, one.offer returning id`);
  return rows.map(({ id }) => id);
};

/** The next step of an answer; what a step does not bring stays as it is. */
export const setRequest = (
  db: Db,
  id: number,
  {
    state,
    prepared,
    note,
    mandate,
  }: Pick<Request, 'state'> & Partial<Pick<Request, 'prepared' | 'note' | 'mandate'>>,
): Promise<number> =>
  db.run(sql`
    update admissions.request set state = ${state}, prepared = coalesce(${prepared ?? null}, prepared),
      note = coalesce(${note ?? null}, note), mandate = coalesce(${mandate ?? null}, mandate), version = version + 1
    where id = ${id}`);

/** A later deadline for everybody who has not answered. */
export const extendRequests = (db: Db, callOff: number, deadline: Day): Promise<number> =>
  db.run(sql`
    update admissions.request set deadline = ${deadline}, reminded_on = null, version = version + 1
    where call_off = ${callOff} and state in ('asked', 'prepared')`);

/** Nobody waits for these answers any more. */
export const lapseRequests = (db: Db, callOff: number): Promise<number> =>
  db.run(sql`
    update admissions.request set state = 'lapsed', version = version + 1
    where call_off = ${callOff} and state in ('asked', 'prepared')`);

export const markRequestsReminded = (db: Db, ids: readonly number[], day: Day): Promise<number> =>
  db.run(sql`update admissions.request set reminded_on = ${day} where id = any(${ids})`);
