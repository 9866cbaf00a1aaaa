import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Relation, RelationKind, Result } from '../types.ts';

/** A relation as both sides show it. */
export interface ShownRelation extends Relation {
  ofTitle: string;
  ofDay: Day;
  ofResult: Result;
  toTitle: string;
  toDay: Day;
  itemNumber: string | null;
}

/** Everything that bears upon a resolution or goes out from it, in the order of time. */
export const selectRelations = (db: Db, resolution: number): Promise<ShownRelation[]> =>
  db.rows(sql`
    select x.id, x.kind, x.of_resolution as "of", x.to_resolution as "to", x.item, x.day, x.until,
      o.title as "ofTitle", o.day as "ofDay", o.result as "ofResult", t.title as "toTitle", t.day as "toDay",
      i.number as "itemNumber"
    from mandates.relation x join mandates.resolution o on o.id = x.of_resolution
      join mandates.resolution t on t.id = x.to_resolution left join mandates.item i on i.id = x.item
    where ${resolution} in (x.of_resolution, x.to_resolution) order by x.day, x.id`);

export const selectRelation = (db: Db, id: number): Promise<{ of: number; to: number } | undefined> =>
  db.row(sql`select of_resolution as "of", to_resolution as "to" from mandates.relation where id = ${id}`);

export const insertRelation = async (
  db: Db,
  relation: { kind: RelationKind; of: number; to: number; item: number | null; day: Day; until: Day | null },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into mandates.relation (kind, of_resolution, to_resolution, item, day, until)
    values (${relation.kind}, ${relation.of}, ${relation.to}, ${relation.item}, ${relation.day}, ${relation.until})
    returning id`);
  return id;
};

export const deleteRelation = (db: Db, id: number): Promise<number> =>
  db.run(sql`delete from mandates.relation where id = ${id}`);
