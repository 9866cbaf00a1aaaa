import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Succession } from '../rules/carry-over.ts';
import type { WrittenDemand } from '../rules/demand-list.ts';
import type { Catalogue, Demand } from '../types.ts';

const columns: Sql = sql`id, catalogue, number, title, description, source, verified, version`;

/** The newest first. */
export const selectCatalogues = (db: Db): Promise<Catalogue[]> =>
  db.rows(
    sql`select key, title, year, source, verified, remark from practices.catalogue order by year desc, key desc`,
  );

export const selectDemands = (db: Db): Promise<Demand[]> =>
  db.rows(sql`select ${columns} from practices.demand order by catalogue, number`);

export const selectDemand = (db: Db, id: number): Promise<Demand | undefined> =>
  db.row(sql`select ${columns} from practices.demand where id = ${id}`);

export const selectSuccessions = (db: Db): Promise<Succession[]> =>
  db.rows(sql`select demand, successor from practices.demand_successor order by demand, successor`);

export const insertCatalogue = async (
  db: Db,
  catalogue: Omit<Catalogue, 'verified'>,
  demands: readonly WrittenDemand[],
): Promise<void> => {
  await db.run(sql`
    insert into practices.catalogue (key, title, year, source, remark)
    values (${catalogue.key}, ${catalogue.title}, ${catalogue.year}, ${catalogue.source}, ${catalogue.remark})`);
  await db.run(sql`
    insert into practices.demand (catalogue, number, title, description, source)
    select ${catalogue.key}, d.number, d.title, d.description, ${catalogue.source}
    from unnest(${demands.map(({ number }) => number)}::int[], ${demands.map(({ title }) => title)}::text[],
      ${demands.map(({ description }) => description)}::text[]) as d(number, title, description)`);
};

/** False if somebody else was faster. */
export const updateDemand = async (db: Db, demand: Omit<Demand, 'catalogue' | 'number'>): Promise<boolean> =>
  (await db.run(sql`
    update practices.demand set title = ${demand.title}, description = ${demand.description}, source = ${demand.source},
      verified = ${demand.verified}, version = version + 1
    where id = ${demand.id} and version = ${demand.version}`)) === 1;

/** The demands of later catalogues that take this one up; replaces what was said before. */
export const replaceSuccessors = async (
  db: Db,
  demand: number,
  successors: readonly number[],
): Promise<void> => {
  await db.run(sql`delete from practices.demand_successor where demand = ${demand}`);
  await db.run(sql`
    insert into practices.demand_successor (demand, successor) select ${demand}, unnest(${successors}::bigint[])`);
};
