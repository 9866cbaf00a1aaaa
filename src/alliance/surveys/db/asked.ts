import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { membersTable } from '../../members/facts.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { Reached } from '../rules/reminders.ts';
import type { Asked, AnswerState, Survey } from '../types.ts';

/** Whom a survey would ask on a day: everybody of its Länder who has the status, none who has suspended it. */
const addressed = ({ lands, land, status }: Pick<Survey, 'lands' | 'land' | 'status'>, day: Day): Sql => sql`
  from ${membersTable(day)} m join ${unitsTable} u on u.key = m.municipality
  where m.${sql.id(status)} = 'yes' and u.land is not null and u."validTo" is null
    and (${land}::text is null or u.land = ${land})
    and (cardinality(${lands}::text[]) = 0 or u.land = any(${lands}))`;

export const countAddressed = async (
  db: Db,
  survey: Pick<Survey, 'lands' | 'land' | 'status'>,
  day: Day,
): Promise<number> =>
  (await db.one<{ count: number }>(sql`select count(*) as count ${addressed(survey, day)}`)).count;

/** Fixes who is asked, with their inhabitants of the day. */
export const insertAsked = (db: Db, survey: Survey, day: Day): Promise<number> =>
  db.run(sql`
    insert into surveys.asked (survey, municipality, land, district, population, population_day)
    select ${survey.id}, u.key, u.land, u.district, u.population, u."populationDay" ${addressed(survey, day)}`);

export const selectAsked = (db: Db, survey: number): Promise<Asked[]> =>
  db.rows(sql`
    select municipality, land, district, population, population_day as "populationDay"
    from surveys.asked where survey = ${survey} order by municipality`);

export const isAsked = async (
  db: Db,
  survey: number,
  municipality: string,
): Promise<{ land: string } | undefined> =>
  db.row(sql`select land from surveys.asked where survey = ${survey} and municipality = ${municipality}`);

export interface Missing extends Reached {
  municipality: string;
  land: string;
}

/** Those who have not released an answer, with how they were reached; locked, so that nobody is written to twice. */
export const lockMissing = (db: Db, survey: number, limit: number, after: string): Promise<Missing[]> =>
  db.rows(sql`
    select a.municipality, a.land, a.invited_on as "invitedOn", a.reminded_on as "remindedOn",
      a.escalated_on as "escalatedOn"
    from surveys.asked a
    where a.survey = ${survey} and a.municipality > ${after} and not exists (
      select from surveys.answer w where w.survey = a.survey and w.municipality = a.municipality and w.state = 'released')
    order by a.municipality limit ${limit} for update of a`);

/** How those who have not released an answer were reached; of some Länder, or of all. */
export const selectMissing = (
  db: Db,
  survey: number,
  lands: readonly string[] | null,
): Promise<Omit<Reached, 'escalatedOn'>[]> =>
  db.rows(sql`
    select a.invited_on as "invitedOn", a.reminded_on as "remindedOn" from surveys.asked a
    where a.survey = ${survey} and (${lands}::text[] is null or a.land = any(${lands})) and not exists (
      select from surveys.answer w where w.survey = a.survey and w.municipality = a.municipality and w.state = 'released')`);

export const markReached = (
  db: Db,
  survey: number,
  kind: 'invitation' | 'reminder' | 'escalation',
  municipalities: readonly string[],
  day: Day,
): Promise<number> => {
  const column = { invitation: 'invited_on', reminder: 'reminded_on', escalation: 'escalated_on' }[kind];
  return db.run(sql`
    update surveys.asked set ${sql.id(column)} = ${day}
    where survey = ${survey} and municipality = any(${municipalities})`);
};

export interface Responding {
  municipality: string;
  name: string;
  land: string;
  lat: number | null;
  lon: number | null;
  state: AnswerState | null;
  releasedAt: Date | null;
  invitedOn: Day | null;
  remindedOn: Day | null;
  escalatedOn: Day | null;
}

/** How far everybody who is asked has come, by name; of some Länder, or of all. */
export const selectResponding = (
  db: Db,
  survey: number,
  lands: readonly string[] | null,
): Promise<Responding[]> =>
  db.rows(sql`
    select a.municipality, u.name, a.land, u.lat, u.lon, w.state, w.released_at as "releasedAt",
      a.invited_on as "invitedOn", a.reminded_on as "remindedOn", a.escalated_on as "escalatedOn"
    from surveys.asked a join ${unitsTable} u on u.key = a.municipality
      left join surveys.answer w on w.survey = a.survey and w.municipality = a.municipality
    where a.survey = ${survey} and (${lands}::text[] is null or a.land = any(${lands}))
    order by u."sortKey", a.municipality`);
