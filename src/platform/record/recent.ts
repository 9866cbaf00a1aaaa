import { type Db, sql } from '../database/index.ts';

/** A line of the record as start pages tell it. */
export interface RecentLine {
  seq: number;
  at: Date;
  action: string;
  about: string;
  municipality: string | null;
  land: string | null;
}

/**
 * The latest deeds, newest first: of everywhere, of some Länder, or of one municipality. Without the
 * given contexts, so that log-ins do not crowd out what people did together; with `only`, nothing but certain deeds and
 * those of one person.
 */
export const selectRecentLines = (
  db: Db,
  layer: {
    lands: readonly string[] | null;
    municipality: string | null;
    without: readonly string[];
    only?: { actions: readonly string[]; person: number | null } | null;
  },
  limit: number,
): Promise<RecentLine[]> =>
  db.rows(sql`
    select seq, at, action, about, municipality, land from platform.record
    where split_part(action, '.', 1) <> all(${layer.without}) and role is not null
      and (${layer.lands}::text[] is null or coalesce(land, left(municipality, 2)) = any(${layer.lands}))
      and (${layer.municipality}::text is null or municipality = ${layer.municipality})
      and (${layer.only?.actions ?? null}::text[] is null or action = any(${layer.only?.actions ?? null})
        or person = ${layer.only?.person ?? null})
    order by seq desc limit ${limit}`);
