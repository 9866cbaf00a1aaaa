import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Programme, StandingProgramme } from '../types.ts';

const columns: Sql = sql`
  p.id, p.name, p.level, p.kind, p.land, p.municipality, p.topic, p.groups, p.summary, p.contingent,
  p.contingent_per as "contingentPer", p.from_day as "fromDay", p.to_day as "toDay", p.consent_of as "consentOf",
  p.consultation_of as "consultationOf", p.responsible, p.source, p.verified, p.checked_on as "checkedOn", p.version,
  array(select b.basis from programmes.programme_basis b where b.programme = p.id order by b.basis) as bases`;

const latest = (day: Day): Sql => sql`
  left join lateral (
    select s.state, s.day as since from programmes.standing s
    where s.programme = p.id and s.voided_at is null and s.day <= ${day} order by s.day desc, s.id desc limit 1) t on true`;

/** All programmes with their state on a day: those that are open first, then by name. */
export const selectProgrammes = (db: Db, day: Day): Promise<StandingProgramme[]> =>
  db.rows(sql`
    select ${columns}, t.state, t.since from programmes.programme p ${latest(day)}
    order by array_position(array['active','planned','suspended','ended'], t.state), p.name, p.id`);

export const selectProgramme = (db: Db, id: number, day: Day): Promise<StandingProgramme | undefined> =>
  db.row(sql`
    select ${columns}, t.state, t.since from programmes.programme p ${latest(day)} where p.id = ${id}`);

export type WrittenProgramme = Omit<Programme, 'id' | 'version' | 'checkedOn' | 'bases'>;

export const insertProgramme = async (
  db: Db,
  one: WrittenProgramme,
  { now, today, by }: { now: Date; today: Day; by: number | null },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into programmes.programme (name, level, kind, land, municipality, topic, groups, summary, contingent,
      contingent_per, from_day, to_day, consent_of, consultation_of, responsible, source, verified, checked_on,
      recorded_at, recorded_by)
    values (${one.name}, ${one.level}, ${one.kind}, ${one.land}, ${one.municipality}, ${one.topic}, ${one.groups},
      ${one.summary}, ${one.contingent}, ${one.contingentPer}, ${one.fromDay}, ${one.toDay}, ${one.consentOf},
      ${one.consultationOf}, ${one.responsible}, ${one.source}, ${one.verified}, ${today}, ${now}, ${by})
    returning id`);
  return id;
};

export const updateProgramme = (db: Db, id: number, one: WrittenProgramme, today: Day): Promise<number> =>
  db.run(sql`
    update programmes.programme set name = ${one.name}, level = ${one.level}, kind = ${one.kind}, land = ${one.land},
      municipality = ${one.municipality}, topic = ${one.topic}, groups = ${one.groups}, summary = ${one.summary},
      contingent = ${one.contingent}, contingent_per = ${one.contingentPer}, from_day = ${one.fromDay},
      to_day = ${one.toDay}, consent_of = ${one.consentOf}, consultation_of = ${one.consultationOf},
      responsible = ${one.responsible}, source = ${one.source}, verified = ${one.verified}, checked_on = ${today},
      version = version + 1
    where id = ${id}`);

/** The legal bases of a programme, anew. */
export const setBases = async (db: Db, programme: number, bases: readonly number[]): Promise<void> => {
  await db.run(sql`delete from programmes.programme_basis where programme = ${programme}`);
  await db.run(sql`
    insert into programmes.programme_basis (programme, basis)
    select ${programme}, id from programmes.legal_basis where id = any(${bases})`);
};

/** What is added to a programme changes it too: two editors notice each other, and the list knows its age. */
export const touchProgramme = (db: Db, id: number, today: Day): Promise<number> =>
  db.run(sql`
    update programmes.programme set checked_on = ${today}, version = version + 1 where id = ${id}`);
