import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Questionnaire } from '../questionnaire-types.ts';
import type { SurveyResult } from '../result-types.ts';
import type { Survey } from '../types.ts';

const columns: Sql = sql`
  s.id, s.series, s.wave, r.land, s.title, s.title_en as "titleEn", s.intro, s.intro_en as "introEn", s.state, s.lands,
  s.status, s.releaser, s.two_persons as "twoPersons", s.due_on as "dueOn", s.public_from as "publicFrom",
  s.questionnaire, s.version, s.opened_at as "openedAt", s.opened_on as "openedOn", s.closed_at as "closedAt",
  s.closed_on as "closedOn"`;
const from: Sql = sql`surveys.survey s join surveys.series r on r.id = s.series`;

export const selectSurvey = (db: Db, id: number): Promise<Survey | undefined> =>
  db.row(sql`select ${columns} from ${from} where s.id = ${id}`);

/** The same, locked until the end of the transaction: for every deed that depends on its state. */
export const lockSurvey = (db: Db, id: number): Promise<Survey | undefined> =>
  db.row(sql`select ${columns} from ${from} where s.id = ${id} for update of s`);

/** Kept from being opened or closed meanwhile, while many write their answers side by side. */
export const holdSurvey = (db: Db, id: number): Promise<Survey | undefined> =>
  db.row(sql`select ${columns} from ${from} where s.id = ${id} for share of s`);

export interface ListedSurvey extends Omit<Survey, 'questionnaire'> {
  asked: number;
  answered: number;
}

/** All surveys without their questions, the latest first, with how many were asked and have answered. */
export const selectSurveys = (db: Db): Promise<ListedSurvey[]> =>
  db.rows(sql`
    select s.id, s.series, s.wave, r.land, s.title, s.title_en as "titleEn", s.intro, s.intro_en as "introEn", s.state,
      s.lands, s.status, s.releaser, s.two_persons as "twoPersons", s.due_on as "dueOn",
      s.public_from as "publicFrom", s.version, s.opened_at as "openedAt", s.opened_on as "openedOn",
      s.closed_at as "closedAt", s.closed_on as "closedOn",
      (select count(*)::int from surveys.asked a where a.survey = s.id) as asked,
      (select count(*)::int from surveys.answer a where a.survey = s.id and a.state = 'released') as answered
    from ${from} order by coalesce(s.opened_at, s.created_at) desc, s.id desc`);

/** Surveys that are open on a day. */
export const selectOpenSurveys = (db: Db): Promise<Survey[]> =>
  db.rows(sql`select ${columns} from ${from} where s.state = 'open' order by s.id`);

/** The last closed wave before this one that a municipality has answered; its answer is carried over. */
export const selectWaveBefore = (
  db: Db,
  survey: Pick<Survey, 'series' | 'wave'>,
  municipality: string,
): Promise<Survey | undefined> =>
  db.row(sql`
    select ${columns} from ${from} where s.series = ${survey.series} and s.wave < ${survey.wave} and s.state = 'closed'
      and exists (select from surveys.answer a where a.survey = s.id and a.municipality = ${municipality}
        and a.state = 'released')
    order by s.wave desc limit 1`);

/** The number of the next wave; null while one of the series is still a draft. */
export const nextWave = async (db: Db, series: number): Promise<number | null> => {
  await db.run(sql`select from surveys.series where id = ${series} for update`);
  const { wave, drafts } = await db.one<{ wave: number; drafts: number }>(sql`
    select coalesce(max(wave), 0)::int + 1 as wave, (count(*) filter (where state = 'draft'))::int as drafts
    from surveys.survey where series = ${series}`);
  return drafts > 0 ? null : wave;
};

export const insertSeries = async (db: Db, land: string | null): Promise<number> =>
  (await db.one<{ id: number }>(sql`insert into surveys.series (land) values (${land}) returning id`)).id;

export type Settings = Pick<
  Survey,
  'title' | 'titleEn' | 'intro' | 'introEn' | 'lands' | 'status' | 'releaser' | 'twoPersons'
>;

export const insertSurvey = async (
  db: Db,
  one: Settings & { series: number; wave: number; questionnaire: Questionnaire },
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into surveys.survey (series, wave, title, title_en, intro, intro_en, lands, status, releaser, two_persons,
      questionnaire, created_at)
    values (${one.series}, ${one.wave}, ${one.title}, ${one.titleEn}, ${one.intro}, ${one.introEn}, ${one.lands},
      ${one.status}, ${one.releaser}, ${one.twoPersons}, ${sql.json(one.questionnaire)}, ${now}) returning id`);
  return id;
};

export const updateSettings = (db: Db, id: number, one: Settings & { english: boolean }): Promise<number> =>
  db.run(sql`
    update surveys.survey set title = ${one.title}, title_en = ${one.titleEn}, intro = ${one.intro},
      intro_en = ${one.introEn}, lands = ${one.lands}, status = ${one.status}, releaser = ${one.releaser},
      two_persons = ${one.twoPersons}, version = version + 1,
      questionnaire = jsonb_set(questionnaire, '{english}', to_jsonb(${one.english}::boolean))
    where id = ${id}`);

export const updateQuestionnaire = (db: Db, id: number, questionnaire: Questionnaire): Promise<number> =>
  db.run(sql`
    update surveys.survey set questionnaire = ${sql.json(questionnaire)}, version = version + 1 where id = ${id}`);

export const deleteSurvey = async (db: Db, { id, series }: Pick<Survey, 'id' | 'series'>): Promise<void> => {
  await db.run(sql`delete from surveys.survey where id = ${id}`);
  await db.run(sql`
    delete from surveys.series where id = ${series} and not exists (
      select from surveys.survey where series = ${series})`);
};

export const openSurveyRow = (db: Db, id: number, dueOn: Day, now: Date, today: Day): Promise<number> =>
  db.run(sql`
    update surveys.survey set state = 'open', due_on = ${dueOn}, opened_at = ${now}, opened_on = ${today}
    where id = ${id}`);

export const closeSurveyRow = (
  db: Db,
  id: number,
  result: SurveyResult,
  now: Date,
  today: Day,
): Promise<number> =>
  db.run(sql`
    update surveys.survey set state = 'closed', closed_at = ${now}, closed_on = ${today},
      result = ${sql.json(result)} where id = ${id}`);

export const setDueDay = (db: Db, id: number, dueOn: Day): Promise<number> =>
  db.run(sql`update surveys.survey set due_on = ${dueOn}, version = version + 1 where id = ${id}`);

export const setPublicDay = (db: Db, id: number, publicFrom: Day | null): Promise<number> =>
  db.run(sql`update surveys.survey set public_from = ${publicFrom} where id = ${id}`);

/** What was computed when the survey closed. */
export const selectResult = async (db: Db, id: number): Promise<SurveyResult | null> =>
  (await db.row<{ result: SurveyResult | null }>(sql`select result from surveys.survey where id = ${id}`))
    ?.result ?? null;

/** All closed waves of a series with their results, the earliest first. */
export const selectWaves = (
  db: Db,
  series: number,
): Promise<
  (Pick<Survey, 'id' | 'wave' | 'state' | 'title' | 'titleEn' | 'publicFrom' | 'closedOn'> & {
    result: SurveyResult;
  })[]
> =>
  db.rows(sql`
    select id, wave, state, title, title_en as "titleEn", public_from as "publicFrom", closed_on as "closedOn", result
    from surveys.survey where series = ${series} and state = 'closed' order by wave`);
