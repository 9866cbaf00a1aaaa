import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Counted } from '../rules/statistics.ts';
import type { Answer, Change, Value, Values } from '../types.ts';

const columns: Sql = sql`
  a.id, a.survey, a.municipality, a.land, a.state, a."values", a.carried, a.carried_from as "carriedFrom", a.version,
  a.changed_at as "changedAt", a.proposed_by as "proposedBy", a.proposed_at as "proposedAt",
  a.released_by as "releasedBy", a.released_at as "releasedAt"`;

export const selectAnswer = (db: Db, survey: number, municipality: string): Promise<Answer | undefined> =>
  db.row(
    sql`select ${columns} from surveys.answer a where a.survey = ${survey} and a.municipality = ${municipality}`,
  );

export const selectAnswerById = (db: Db, id: number): Promise<Answer | undefined> =>
  db.row(sql`select ${columns} from surveys.answer a where a.id = ${id}`);

/** The same, locked until the end of the transaction. */
export const lockAnswer = (db: Db, survey: number, municipality: string): Promise<Answer | undefined> =>
  db.row(sql`
    select ${columns} from surveys.answer a where a.survey = ${survey} and a.municipality = ${municipality} for update`);

export const insertAnswer = async (
  db: Db,
  one: Pick<Answer, 'survey' | 'municipality' | 'land' | 'values' | 'carried' | 'carriedFrom'>,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into surveys.answer (survey, municipality, land, "values", carried, carried_from, changed_at)
    values (${one.survey}, ${one.municipality}, ${one.land}, ${sql.json(one.values)}, ${one.carried},
      ${one.carriedFrom}, ${now}) returning id`);
  return id;
};

/** A change to the draft takes back what was laid before. */
export const updateValues = (
  db: Db,
  id: number,
  values: Values,
  carried: readonly string[],
  now: Date,
): Promise<number> =>
  db.run(sql`
    update surveys.answer set "values" = ${sql.json(values)}, carried = ${carried}, changed_at = ${now},
      state = 'draft', proposed_by = null, proposed_at = null, version = version + 1
    where id = ${id}`);

export const markProposed = (db: Db, id: number, person: number | null, now: Date): Promise<number> =>
  db.run(sql`
    update surveys.answer set state = 'proposed', proposed_by = ${person}, proposed_at = ${now}, version = version + 1
    where id = ${id}`);

export const markReleased = (
  db: Db,
  id: number,
  values: Values,
  person: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update surveys.answer set state = 'released', "values" = ${sql.json(values)}, released_by = ${person},
      released_at = ${now}, version = version + 1
    where id = ${id}`);

export const markTakenBack = (db: Db, id: number): Promise<number> =>
  db.run(sql`
    update surveys.answer set state = 'draft', released_by = null, released_at = null, proposed_by = null,
      proposed_at = null, version = version + 1
    where id = ${id}`);

/** All released answers of a survey as statistics need them. */
export const selectReleased = (db: Db, survey: number): Promise<Counted[]> =>
  db.rows(sql`
    select municipality, "values" from surveys.answer where survey = ${survey} and state = 'released'
    order by municipality`);

export interface ListedAnswer {
  id: number;
  municipality: string;
  land: string;
  releasedAt: Date;
}

/** One page of the released answers, by key of the municipality. */
export const selectListed = (
  db: Db,
  survey: number,
  land: string | null,
  stretch: { limit: number; offset: number },
): Promise<ListedAnswer[]> =>
  db.rows(sql`
    select id, municipality, land, released_at as "releasedAt" from surveys.answer
    where survey = ${survey} and state = 'released' and (${land}::text is null or land = ${land})
    order by municipality limit ${stretch.limit} offset ${stretch.offset}`);

export const countReleased = async (db: Db, survey: number, land: string | null): Promise<number> =>
  (
    await db.one<{ count: number }>(sql`
      select count(*) as count from surveys.answer
      where survey = ${survey} and state = 'released' and (${land}::text is null or land = ${land})`)
  ).count;

export interface OwnAnswer {
  survey: number;
  state: Answer['state'] | null;
}

/** How far a municipality is with every survey that asks it. */
export const selectOwn = (db: Db, municipality: string): Promise<OwnAnswer[]> =>
  db.rows(sql`
    select a.survey, w.state from surveys.asked a
      left join surveys.answer w on w.survey = a.survey and w.municipality = a.municipality
    where a.municipality = ${municipality}`);

export const insertChanges = async (
  db: Db,
  answer: number,
  changes: readonly { question: string; before: Value | undefined; after: Value | undefined }[],
  by: { person: number | null; role: string | null },
  now: Date,
): Promise<void> => {
  if (changes.length === 0) return;
  const rows = changes.map(({ question, before, after }) => ({ question, said: { before, after } }));
  await db.run(sql`
    insert into surveys.change (answer, at, person, role, question, said)
    select ${answer}, ${now}, ${by.person}::bigint, ${by.role}::text, c->>'question', c->'said'
    from jsonb_array_elements(${sql.json(rows)}) c`);
};

/** Who changed what, the latest first. */
export const selectChanges = (db: Db, answer: number, limit = 60): Promise<Change[]> =>
  db
    .rows<Omit<Change, 'before' | 'after'> & { said: Pick<Change, 'before' | 'after'> }>(sql`
    select at, person, role, question, said from surveys.change where answer = ${answer} order by id desc limit ${limit}`)
    .then((rows) => rows.map(({ said, ...row }) => ({ ...row, ...said })));

export const insertAnswerFile = (db: Db, file: number, answer: number, question: string): Promise<number> =>
  db.run(
    sql`insert into surveys.answer_file (file, answer, question) values (${file}, ${answer}, ${question})`,
  );

/** A file of an answer that belongs to this survey and municipality. */
export const selectAnswerFile = (
  db: Db,
  answer: number,
  file: number,
): Promise<{ name: string; content: Buffer } | undefined> =>
  db.row(sql`
    select f.name, f.content from surveys.answer_file a join platform.file f on f.id = a.file
    where a.answer = ${answer} and a.file = ${file}`);

export interface Adoption {
  question: string;
  value: string;
  adoptedOn: Day;
}
export const selectAdoptions = (db: Db, answer: number): Promise<Adoption[]> =>
  db.rows(sql`
    select question, value, adopted_on as "adoptedOn" from surveys.adoption where answer = ${answer} order by id`);

export const insertAdoption = (
  db: Db,
  one: { answer: number; question: string; field: string; value: string },
  by: number | null,
  day: Day,
): Promise<number> =>
  db.run(sql`
    insert into surveys.adoption (answer, question, field, value, adopted_on, adopted_by)
    values (${one.answer}, ${one.question}, ${one.field}, ${one.value}, ${day}, ${by})`);
