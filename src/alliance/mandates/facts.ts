import { type Db, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { fold } from '../../shared/fold.ts';
import { selectAllMandates, selectMandates } from './db/held.ts';
import { insertUses, lockMunicipality, releaseUses, selectUses, type Use } from './db/uses.ts';
import type { NamedResolution } from './resolution-types.ts';
import type { MandateFacts } from './rules/hold.ts';

export { moveMandates } from './db/move.ts';
export { selectGroups as groupsOf, selectTopics as topicsOf } from './db/orders.ts';

/** What coverage asks for about some municipalities, fresh from the tables. For `coverageOf` of `rules/answer.ts`. */
export const mandatesOf = (db: Db, ...municipalities: readonly string[]): Promise<MandateFacts> =>
  selectMandates(db, municipalities);

/** The same about every municipality at once, for overviews. For `coverageOfAll` of `rules/answer.ts`. */
export const mandatesOfAll = (db: Db): Promise<MandateFacts> => selectAllMandates(db);

/**
 * Keeps others from taking up numbers of this municipality's mandates until the transaction ends. To be called before
 * `mandatesOf` by every deed that will book a use, so that two deeds cannot both take the last places.
 */
export const lockMandates = async (db: Db, municipality: string): Promise<void> => {
  await lockMunicipality(db, municipality);
};

/** Books what a deed takes up of a limit, as coverage quoted it; `about` names the deed, such as `offers.offer:12`. */
export const bookUse = (db: Db, about: string, uses: readonly Use[]): Promise<void> =>
  insertUses(db, about, uses);

/** Gives back everything that a deed had taken up, from a day on. */
export const releaseUse = async (db: Db, about: string, day: Day): Promise<void> => {
  await releaseUses(db, about, day);
};

/** What a deed holds of the limits now, so that a new answer about it can leave its own numbers out. */
export const usesOf = (db: Db, about: string): Promise<Use[]> => selectUses(db, about);

/** How many items name a programme; compared as coverage compares names. */
export const itemsNaming = async (db: Db, programme: string): Promise<number> => {
  const rows = await db.rows<{ item: number; programmes: string[] }>(
    sql`select item, programmes from mandates.scope where cardinality(programmes) > 0`,
  );
  const folded = fold(programme);
  const naming = rows.filter(({ programmes }) => programmes.some((name) => fold(name) === folded));
  return new Set(naming.map(({ item }) => item)).size;
};

/** The resolutions of a municipality, the latest first. */
export const resolutionsOf = (db: Db, municipality: string): Promise<NamedResolution[]> =>
  db.rows(sql`
    select id, title, reference, day from mandates.resolution
    where municipality = ${municipality} and result <> 'rejected' order by day desc, id desc`);
