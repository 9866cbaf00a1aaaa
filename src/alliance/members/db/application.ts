import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { Application, ApplicationState } from '../types.ts';

const columns = {
  id: 'id',
  municipality: 'municipality',
  state: 'state',
  contactName: 'contact_name',
  contactEmail: 'contact_email',
  contactUnit: 'contact_unit',
  language: 'language',
  councilBody: 'council_body',
  resolutionDay: 'resolution_day',
  resolutionReference: 'resolution_reference',
  resolutionLink: 'resolution_link',
  resolutionFile: 'resolution_file',
  declares: 'declares',
  headName: 'head_name',
  headTitle: 'head_title',
  headSignedOn: 'head_signed_on',
  declaration: 'declaration',
  signedFile: 'signed_file',
  signatureStated: 'signature_stated',
  remark: 'remark',
  createdAt: 'created_at',
  submittedAt: 'submitted_at',
  recommendedAt: 'recommended_at',
  recommendedBy: 'recommended_by',
  recommendation: 'recommendation',
  recommendedInPlace: 'recommended_in_place',
  decidedAt: 'decided_at',
  decidedBy: 'decided_by',
  decisionReason: 'decision_reason',
  changedAt: 'changed_at',
  waitingSince: 'waiting_since',
  erasedAt: 'erased_at',
  version: 'version',
} as const;

/** An application as its pages know it; who recommended and decided stays with the record. */
export const applicationColumns: Sql = sql.join(
  Object.entries(columns)
    .filter(([name]) => name !== 'recommendedBy' && name !== 'decidedBy')
    .map(([name, column]) => sql`a.${sql.id(column)} as ${sql.id(name)}`),
  ', ',
);

export const insertApplication = async (
  db: Db,
  interest: {
    municipality: string;
    contactName: string | null;
    contactEmail: string;
    contactUnit: string;
    language: 'de' | 'en';
  },
  now: Date,
): Promise<number> => {
  const { municipality, contactName, contactEmail, contactUnit, language } = interest;
  const { id } = await db.one<{ id: number }>(sql`
    insert into members.application (municipality, contact_name, contact_email, contact_unit, language, created_at,
      changed_at, waiting_since)
    values (${municipality}, ${contactName}, ${contactEmail}, ${contactUnit}, ${language}, ${now}, ${now}, ${now})
    returning id`);
  return id;
};

/** Locked until the end of the transaction, so that two deeds at once follow each other. */
export const lockApplication = (db: Db, id: number): Promise<Application | undefined> =>
  db.row(sql`select ${applicationColumns} from members.application a where id = ${id} for update`);

export const selectApplication = (db: Db, id: number): Promise<Application | undefined> =>
  db.row(sql`select ${applicationColumns} from members.application a where id = ${id}`);

/** The ways in of one municipality that have not ended, the confirmed one first. */
export const selectOpenOf = (db: Db, municipality: string): Promise<Application[]> =>
  db.rows(sql`
    select ${applicationColumns} from members.application a
    where municipality = ${municipality} and state in ('interested', 'preparing', 'submitted', 'recommended')
    order by state = 'interested', id`);

/** Applications of some Länder or of all, without those whose mailbox nobody has confirmed. */
export const selectApplications = (db: Db, lands: readonly string[] | null): Promise<Application[]> =>
  db.rows(sql`
    select ${applicationColumns} from members.application a
    where state <> 'interested' and not (state = 'expired' and erased_at is not null)
      and (${lands}::text[] is null or left(municipality, 2) = any(${lands}))
    order by id`);

/** An application that is somebody's turn, with the name of its municipality. */
export interface WaitingApplication {
  id: number;
  municipality: string;
  name: string;
  state: 'submitted' | 'recommended';
  waitingSince: Date;
}

/** Applications of some Länder or of all that were submitted and are not decided. */
export const selectWaiting = (db: Db, lands: readonly string[] | null): Promise<WaitingApplication[]> =>
  db.rows(sql`
    select a.id, a.municipality, u.name, a.state, a.waiting_since as "waitingSince"
    from members.application a join ${unitsTable} u on u.key = a.municipality
    where a.state in ('submitted', 'recommended')
      and (${lands}::text[] is null or left(a.municipality, 2) = any(${lands}))
    order by a.id`);

type Change = Partial<Record<Exclude<keyof typeof columns, 'id' | 'version' | 'changedAt'>, unknown>>;

/** Changes some values and counts the version up. */
export const updateApplication = (db: Db, id: number, change: Change, now: Date): Promise<number> =>
  db.run(sql`
    update members.application set ${sql.join(
      Object.entries(change).map(
        ([name, value]) => sql`${sql.id(columns[name as keyof typeof columns])} = ${value}`,
      ),
      ', ',
    )}${Object.keys(change).length > 0 ? sql`, ` : sql.empty} version = version + 1, changed_at = ${now}
    where id = ${id}`);

/** Ids of applications in one of these states that nothing has happened to since a moment. */
export const selectUntouched = async (
  db: Db,
  states: readonly ApplicationState[],
  since: Date,
): Promise<number[]> =>
  (
    await db.rows<{ id: number }>(sql`
      select id from members.application
      where state = any(${states}) and changed_at < ${since} and erased_at is null order by id`)
  ).map(({ id }) => id);

/** Days from submission to confirmation, over all memberships that began here; null with fewer than three. */
export const selectUsualDays = async (db: Db): Promise<{ days: number; count: number } | null> => {
  const row = await db.one<{ days: number | null; count: number }>(sql`
    select count(*)::int as count, round(percentile_cont(0.5) within group
      (order by extract(epoch from decided_at - submitted_at) / 86400))::int as days
    from members.application where state = 'confirmed' and submitted_at is not null`);
  return row.count >= 3 && row.days !== null ? { days: row.days, count: row.count } : null;
};

/** Ids of applications with a question that waits for its answer. */
export const selectOpenQuestions = async (db: Db): Promise<number[]> =>
  (
    await db.rows<{ application: number }>(
      sql`select application from members.application_question where answered_at is null`,
    )
  ).map(({ application }) => application);
