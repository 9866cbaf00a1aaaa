import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Office, Role } from '../../../shared/occasion.ts';
import type { Desk, Matter, Move } from '../types.ts';

const columns: Sql = sql`
  m.id, m.kind, m.title, m.body, m.from_municipality as "fromMunicipality", m.from_land as "fromLand",
  m.raised_by as "raisedBy", m.raised_at as "raisedAt", m.due_day as "dueDay", m.state, m.version,
  json_build_object('layer', m.layer, 'municipality', m.at_municipality, 'land', m.at_land) as desk`;

export const lockMatter = (db: Db, id: number): Promise<Matter | undefined> =>
  db.row(sql`select ${columns} from matters.matter m where m.id = ${id} for update`);

export const selectMatter = (db: Db, id: number): Promise<(Matter & { moves: Move[] }) | undefined> =>
  db.row(sql`
    select ${columns}, (select coalesce(json_agg(json_build_object('move', v.move, 'at', v.at, 'role', v.role,
        'desk', json_build_object('layer', v.layer, 'municipality', v.municipality, 'land', v.land), 'note', v.note)
        order by v.id), '[]') from matters.move v where v.matter = m.id) as moves
    from matters.matter m where m.id = ${id}`);

/** What an office may see, most urgent first; the federation sees all. */
export const selectMattersFor = (
  db: Db,
  reader: { person: number; office: Office | null },
  filter: { state: Matter['state'] | null; mine: boolean },
): Promise<Matter[]> => {
  const { person, office } = reader;
  const own = office?.municipality ?? '';
  const lands = office?.lands ?? [];
  const seen =
    office?.role === 'K'
      ? sql`true`
      : office?.role === 'LK'
        ? sql`(m.from_land = any(${lands}) or exists (select from matters.move v where v.matter = m.id and v.land = any(${lands})))`
        : office?.role === 'AP' || office?.role === 'OB'
          ? sql`(m.from_municipality = ${own} or exists (select from matters.move v where v.matter = m.id and v.municipality = ${own}))`
          : sql`false`;
  return db.rows(sql`
    select ${columns} from matters.matter m
    where (m.raised_by = ${person} or ${seen})
      and (${filter.state}::text is null or m.state = ${filter.state})
      and (${!filter.mine} or m.raised_by = ${person})
    order by m.state = 'open' desc, m.due_day, m.id limit 500`);
};

export const insertMatter = async (
  db: Db,
  matter: Pick<
    Matter,
    'kind' | 'title' | 'body' | 'fromMunicipality' | 'fromLand' | 'raisedBy' | 'desk' | 'dueDay'
  >,
  now: Date,
): Promise<number> => {
  const { desk } = matter;
  const { id } = await db.one<{ id: number }>(sql`
    insert into matters.matter
      (kind, title, body, from_municipality, from_land, raised_by, raised_at, layer, at_municipality, at_land, due_day)
    values (${matter.kind}, ${matter.title}, ${matter.body}, ${matter.fromMunicipality}, ${matter.fromLand},
      ${matter.raisedBy}, ${now}, ${desk.layer}, ${desk.municipality}, ${desk.land}, ${matter.dueDay}) returning id`);
  return id;
};

export const moveMatter = (db: Db, id: number, desk: Desk, dueDay: Day): Promise<number> =>
  db.run(sql`
    update matters.matter set layer = ${desk.layer}, at_municipality = ${desk.municipality}, at_land = ${desk.land},
      due_day = ${dueDay}, reminded_on = null, version = version + 1 where id = ${id}`);

export const closeMatter = (db: Db, id: number, state: 'answered' | 'withdrawn'): Promise<number> =>
  db.run(sql`update matters.matter set state = ${state}, version = version + 1 where id = ${id}`);

export const insertMove = (
  db: Db,
  matter: number,
  move: Omit<Move, 'at'> & { person: number; role: Role },
  now: Date,
): Promise<number> =>
  db.run(sql`
    insert into matters.move (matter, move, at, person, role, layer, municipality, land, note)
    values (${matter}, ${move.move}, ${now}, ${move.person}, ${move.role}, ${move.desk.layer},
      ${move.desk.municipality}, ${move.desk.land}, ${move.note})`);

/** Overdue matters that were not reminded of since they came to where they lie. */
export const selectOverdue = (db: Db, today: Day): Promise<Matter[]> =>
  db.rows(sql`
    select ${columns} from matters.matter m
    where m.state = 'open' and m.due_day < ${today} and m.reminded_on is null order by m.id for update`);

export const markReminded = (db: Db, ids: number[], today: Day): Promise<number> =>
  db.run(sql`update matters.matter set reminded_on = ${today} where id = any(${ids})`);
