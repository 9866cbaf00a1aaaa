import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Model } from '../types.ts';

export type ModelEdit = Pick<Model, 'title' | 'summary' | 'text' | 'reasons' | 'topics' | 'author'>;
export type StoredModel = Model & { writtenBy: number | null; createdOn: Day };

const columns = sql`
  m.id, m.title, m.summary, m.text, m.reasons, m.topics, m.author, m.version, m.retired_on as "retiredOn",
  m.written_by as "writtenBy", (m.created_at at time zone 'Europe/Berlin')::date as "createdOn"`;

export const selectModels = (db: Db): Promise<(StoredModel & { adoptions: number; resolved: number })[]> =>
  db.rows(sql`
    select ${columns}, count(a.id)::int as adoptions, count(a.resolution)::int as resolved
    from mandates.model m left join mandates.adoption a on a.model = m.id
    group by m.id order by m.retired_on nulls first, m.title`);

export const selectModel = (db: Db, id: number): Promise<StoredModel | undefined> =>
  db.row(sql`select ${columns} from mandates.model m where m.id = ${id}`);

export const insertModel = async (
  db: Db,
  model: ModelEdit,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into mandates.model (title, summary, text, reasons, topics, author, written_by, created_at)
    values (${model.title}, ${model.summary}, ${model.text}, ${model.reasons}, ${model.topics}::text[],
      ${model.author}, ${by}, ${now}) returning id`);
  return id;
};

export const updateModel = (
  db: Db,
  id: number,
  model: ModelEdit & { retiredOn: Day | null },
): Promise<number> =>
  db.run(sql`
    update mandates.model set title = ${model.title}, summary = ${model.summary}, text = ${model.text},
      reasons = ${model.reasons}, topics = ${model.topics}::text[], author = ${model.author},
      retired_on = ${model.retiredOn}, version = version + 1 where id = ${id}`);
