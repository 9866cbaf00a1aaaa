import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { unitsTable } from '../../territory/facts.ts';

/** A municipality's own wording of a model, on its way through the council. @de Übernahme eines Musters */
export interface Adoption {
  id: number;
  model: number;
  modelTitle: string;
  municipality: string;
  name: string;
  land: string | null;
  title: string;
  text: string;
  reasons: string;
  changedOn: Day;
  resolution: number | null;
  resolvedOn: Day | null;
  version: number;
}

const select = (which: Sql): Sql => sql`
  select a.id, a.model, m.title as "modelTitle", a.municipality, u.name, a.land, a.title, a.text, a.reasons,
    (a.changed_at at time zone 'Europe/Berlin')::date as "changedOn", a.resolution, r.day as "resolvedOn", a.version
  from mandates.adoption a join mandates.model m on m.id = a.model join ${unitsTable} u on u.key = a.municipality
    left join mandates.resolution r on r.id = a.resolution
  where ${which} order by u."sortKey"`;

export const selectAdoptions = (db: Db, model: number): Promise<Adoption[]> =>
  db.rows(select(sql`a.model = ${model}`));

export const selectAdoption = (db: Db, id: number): Promise<Adoption | undefined> =>
  db.row(select(sql`a.id = ${id}`));

export const insertAdoption = async (
  db: Db,
  adoption: {
    model: number;
    municipality: string;
    land: string | null;
    title: string;
    text: string;
    reasons: string;
  },
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into mandates.adoption (model, municipality, land, title, text, reasons, adopted_by, created_at, changed_at)
    values (${adoption.model}, ${adoption.municipality}, ${adoption.land}, ${adoption.title}, ${adoption.text},
      ${adoption.reasons}, ${by}, ${now}, ${now}) returning id`);
  return id;
};

export const updateAdoption = (
  db: Db,
  id: number,
  words: { title: string; text: string; reasons: string },
  now: Date,
): Promise<number> =>
  db.run(sql`
    update mandates.adoption set title = ${words.title}, text = ${words.text}, reasons = ${words.reasons},
      changed_at = ${now}, version = version + 1 where id = ${id}`);

export const setResolved = (db: Db, id: number, resolution: number, now: Date): Promise<number> =>
  db.run(sql`
    update mandates.adoption set resolution = ${resolution}, changed_at = ${now} where id = ${id}`);
