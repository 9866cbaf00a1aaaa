import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Arrival, ArrivalCount } from '../types.ts';

const columns: Sql = sql`
  a.id, a.municipality, a.land, a.from_day as "fromDay", a.to_day as "toDay", a.programme, a.target_group as "group",
  a.count, a.request, a.source, a.note, a.reverses, (select r.id from admissions.arrival r where r.reverses = a.id) as
  "reversedBy", a.reason, a.entered_on as "enteredOn", a.confirmed_on as "confirmedOn", a.question`;

export const selectArrival = (db: Db, id: number): Promise<Arrival | undefined> =>
  db.row(sql`select ${columns} from admissions.arrival a where a.id = ${id}`);

/** The journal, the latest period first: of one municipality, of some Länder; without a filter all of it. */
export const selectArrivals = (
  db: Db,
  filter: { municipality?: string | undefined; lands?: readonly string[] | undefined } = {},
): Promise<Arrival[]> =>
  db.rows(sql`
    select ${columns} from admissions.arrival a
    where (${filter.municipality ?? null}::text is null or a.municipality = ${filter.municipality ?? null})
      and (${filter.lands ?? null}::text[] is null or a.land = any(${filter.lands ?? null}))
    order by a.from_day desc, a.municipality, a.id desc`);

/** Keeps others from entering counts of this municipality until the transaction ends. */
export const lockArrivals = async (db: Db, municipality: string): Promise<void> => {
  await db.run(sql`select pg_advisory_xact_lock(hashtext('admissions.arrival'), hashtext(${municipality}))`);
};

/** Confirmed counts as of a day, corrections taken in. */
export const selectCounts = (db: Db, asOf: Day): Promise<ArrivalCount[]> =>
  db.rows(sql`
    select municipality, land, from_day as "fromDay", to_day as "toDay", programme, target_group as "group",
      sum(count)::int as count
    from admissions.arrival where confirmed_on <= ${asOf}
    group by municipality, land, from_day, to_day, programme, target_group
    order by municipality, from_day, programme, target_group`);

/** Confirmed counts that fulfil a pledge, by municipality and programme. */
export const selectCountsOnPledges = (
  db: Db,
  asOf: Day,
): Promise<{ municipality: string; land: string | null; programme: number; count: number }[]> =>
  db.rows(sql`
    select municipality, land, programme, sum(count)::int as count from admissions.arrival
    where confirmed_on <= ${asOf} and request is not null
    group by municipality, land, programme order by municipality, programme`);

/** Confirmed arrivals on each pledge of a call-off. */
export const selectArrivedOn = (db: Db, callOff: number): Promise<{ request: number; count: number }[]> =>
  db.rows(sql`
    select a.request, sum(a.count)::int as count
    from admissions.arrival a join admissions.request r on r.id = a.request
    where r.call_off = ${callOff} and a.confirmed_on is not null group by a.request order by a.request`);

type Written = Omit<Arrival, 'id' | 'reversedBy' | 'confirmedOn' | 'question'>;

export const insertArrival = async (
  db: Db,
  one: Written,
  { now, by }: { now: Date; by: number | null },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into admissions.arrival (municipality, land, from_day, to_day, programme, target_group, count, request, source,
      note, reverses, reason, entered_on, entered_at, entered_by)
    values (${one.municipality}, ${one.land}, ${one.fromDay}, ${one.toDay}, ${one.programme}, ${one.group}, ${one.count},
      ${one.request}, ${one.source}, ${one.note}, ${one.reverses}, ${one.reason}, ${one.enteredOn}, ${now}, ${by})
    returning id`);
  return id;
};

/** The line that takes back another. */
export const insertReversal = (
  db: Db,
  line: Arrival,
  { reason, today, now, by }: { reason: string; today: Day; now: Date; by: number | null },
): Promise<number> =>
  insertArrival(
    db,
    { ...line, count: -line.count, note: null, reverses: line.id, reason, enteredOn: today },
    { now, by },
  );

export const confirmArrivalRows = (
  db: Db,
  ids: readonly number[],
  { today, by }: { today: Day; by: number | null },
): Promise<number> =>
  db.run(sql`
    update admissions.arrival set confirmed_on = ${today}, confirmed_by = ${by}, question = null
    where id = any(${ids}) and confirmed_on is null`);

export const setQuestion = (db: Db, id: number, question: string): Promise<number> =>
  db.run(sql`update admissions.arrival set question = ${question} where id = ${id}`);
