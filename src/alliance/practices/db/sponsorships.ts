import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Sponsorship, Term } from '../types.ts';

const columns: Sql = sql`
  s.id, s.municipality, s.land, s.beneficiary, s.ship, s.events, s.source, s.evaluation_on as "evaluationOn",
  s.reminded_on as "remindedOn", s.ended_on as "endedOn", s.end_reason as "endReason", s.version,
  (select coalesce(json_agg(json_build_object('id', t.id, 'fromDay', t.from_day, 'toDay', t.to_day, 'amount', t.amount,
      'rhythm', t.rhythm, 'funds', t.funds, 'resolution', t.resolution, 'resolutionName', t.resolution_name,
      'source', t.source) order by t.from_day, t.id), '[]')
    from practices.term t where t.sponsorship = s.id) as terms`;

/** All sponsorships, or those of one municipality, in the order in which they began. */
export const selectSponsorships = (db: Db, municipality: string | null): Promise<Sponsorship[]> =>
  db.rows(sql`
    select ${columns} from practices.sponsorship s
    where ${municipality}::text is null or s.municipality = ${municipality} order by s.id`);

export const selectSponsorship = (db: Db, id: number): Promise<Sponsorship | undefined> =>
  db.row(sql`select ${columns} from practices.sponsorship s where s.id = ${id}`);

/** Sponsorships that still run and whose evaluation comes no later than the day. */
export const selectEvaluationsUntil = (db: Db, day: Day): Promise<Sponsorship[]> =>
  db.rows(sql`
    select ${columns} from practices.sponsorship s
    where s.ended_on is null and s.evaluation_on <= ${day} order by s.evaluation_on, s.id for update of s`);

type Written = Pick<
  Sponsorship,
  'municipality' | 'land' | 'beneficiary' | 'ship' | 'events' | 'source' | 'evaluationOn'
>;

export const insertSponsorship = async (
  db: Db,
  one: Written,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into practices.sponsorship (municipality, land, beneficiary, ship, events, source, evaluation_on, recorded_at,
      recorded_by)
    values (${one.municipality}, ${one.land}, ${one.beneficiary}, ${one.ship}, ${one.events}, ${one.source},
      ${one.evaluationOn}, ${now}, ${by}) returning id`);
  return id;
};

export const insertTerm = (db: Db, sponsorship: number, term: Omit<Term, 'id'>): Promise<number> =>
  db.run(sql`
    insert into practices.term (sponsorship, from_day, to_day, amount, rhythm, funds, resolution, resolution_name, source)
    values (${sponsorship}, ${term.fromDay}, ${term.toDay}, ${term.amount}, ${term.rhythm}, ${term.funds},
      ${term.resolution}, ${term.resolutionName}, ${term.source})`);

/** The next evaluation day; whoever was reminded of the last one will be reminded again. */
export const setEvaluation = (db: Db, id: number, day: Day | null): Promise<number> =>
  db.run(sql`
    update practices.sponsorship set evaluation_on = ${day}, reminded_on = null, version = version + 1 where id = ${id}`);

export const endSponsorshipRow = (db: Db, id: number, day: Day, reason: string): Promise<number> =>
  db.run(sql`
    update practices.sponsorship set ended_on = ${day}, end_reason = ${reason}, version = version + 1 where id = ${id}`);

export const insertEvaluation = (
  db: Db,
  evaluation: { sponsorship: number; day: Day; result: string },
  by: number | null,
): Promise<number> =>
  db.run(sql`
    insert into practices.evaluation (sponsorship, day, result, by)
    values (${evaluation.sponsorship}, ${evaluation.day}, ${evaluation.result}, ${by})`);

export interface Evaluated {
  day: Day;
  result: string;
}
export const selectEvaluations = (db: Db, sponsorship: number): Promise<Evaluated[]> =>
  db.rows(sql`
    select day, result from practices.evaluation where sponsorship = ${sponsorship} order by day desc, id desc`);

export const markSponsorshipsReminded = (db: Db, ids: readonly number[], day: Day): Promise<number> =>
  db.run(sql`update practices.sponsorship set reminded_on = ${day} where id = any(${ids})`);

/** Evaluations that are due until a day, for people to see. */
export const selectPlannedEvaluations = (
  db: Db,
  until: Day,
): Promise<{ id: number; municipality: string; land: string | null; title: string; day: Day }[]> =>
  db.rows(sql`
    select id, municipality, land, coalesce(ship, beneficiary) as title, evaluation_on as day
    from practices.sponsorship where ended_on is null and evaluation_on <= ${until} order by evaluation_on, id`);
