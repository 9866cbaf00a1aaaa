import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { fold, sortKey } from '../../../shared/fold.ts';
import type { Difference } from '../rules/difference.ts';
import type { LinePart, Summary, Upload, UploadLine } from '../register-types.ts';
import type { RegisterProblem, Unit } from '../types.ts';

const columns = sql`
  id, file_name as "fileName", file, format, register_day as "day", country, population_day as "populationDay",
  uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", job, state, compared_at as "comparedAt", refusal, problems,
  summary, licence, applied_by as "appliedBy", applied_at as "appliedAt"`;

export const selectUpload = (db: Db, id: number): Promise<Upload | undefined> =>
  db.row(sql`select ${columns} from territory.upload where id = ${id}`);

/** The upload, held until the end of the transaction. */
export const lockUpload = (db: Db, id: number): Promise<Upload | undefined> =>
  db.row(sql`select ${columns} from territory.upload where id = ${id} for update`);

export const selectUploads = (db: Db, limit: number): Promise<Upload[]> =>
  db.rows(sql`select ${columns} from territory.upload order by id desc limit ${limit}`);

export const insertUpload = async (
  db: Db,
  upload: Pick<Upload, 'fileName' | 'file' | 'country' | 'populationDay' | 'uploadedBy'>,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into territory.upload (file_name, file, format, country, population_day, uploaded_by, uploaded_at)
    values (${upload.fileName}, ${upload.file}, '', ${upload.country}, ${upload.populationDay}, ${upload.uploadedBy},
      ${now}) returning id`);
  return id;
};

export const setComparing = (db: Db, id: number, job: number | null): Promise<number> =>
  db.run(sql`
    update territory.upload set state = 'comparing', job = ${job}, refusal = null, problems = null, summary = null
    where id = ${id}`);

/** What came of a comparison; an upload that was dropped meanwhile stays dropped. */
export const setCompared = (
  db: Db,
  id: number,
  found: {
    state: 'compared' | 'unreadable';
    format: string;
    day: Day | null;
    refusal: object | null;
    problems: RegisterProblem[];
    summary: Summary | null;
    licence: string | null;
  },
  now: Date,
): Promise<number> =>
  db.run(sql`
    update territory.upload set state = ${found.state}, format = ${found.format}, register_day = ${found.day},
      compared_at = ${now}, refusal = ${found.refusal}, problems = ${sql.json(found.problems)},
      summary = ${found.summary}, licence = ${found.licence}
    where id = ${id} and state = 'comparing'`);

export const setApplied = (db: Db, id: number, by: number | null, now: Date): Promise<number> =>
  db.run(sql`
    update territory.upload set state = 'applied', applied_by = ${by}, applied_at = ${now} where id = ${id}`);

export const setDropped = (db: Db, id: number): Promise<number> =>
  db.run(sql`update territory.upload set state = 'dropped' where id = ${id}`);

/** Whether another register was taken over after this one was compared. */
export const isOutdated = async (db: Db, id: number): Promise<boolean> =>
  (
    await db.one<{ outdated: boolean }>(sql`
      select exists (select from territory.upload o, territory.upload u
        where u.id = ${id} and o.id <> u.id and o.applied_at > u.compared_at) as outdated`)
  ).outdated;

export const deleteLines = (db: Db, upload: number): Promise<number> =>
  db.run(sql`delete from territory.upload_line where upload = ${upload}`);

/** Writes every line of a difference in one statement; units carry what search and lists need of their names. */
export const insertLines = (
  db: Db,
  upload: number,
  { added, changed, gone }: Difference,
): Promise<number> => {
  const lines = [
    ...added.map((unit) => line('added', unit, { after: unit, weight: unit.population ?? 0 })),
    ...changed.map(({ before, after, what }) =>
      line('changed', after, {
        before,
        after,
        // Areas are listed among the other changes.
        what: [...new Set(what.map((one) => (one === 'area' ? 'other' : one)))],
        weight: Math.abs((after.population ?? 0) - (before.population ?? 0)),
      }),
    ),
    ...gone.map(({ unit, validTo, successor }) =>
      line('gone', unit, {
        before: unit,
        validTo,
        successor: successor?.key ?? null,
        because: successor?.because ?? null,
        weight: unit.population ?? 0,
      }),
    ),
  ];
  const column = <Key extends keyof Line>(key: Key) => lines.map((one) => one[key]);
  return db.run(sql`
    insert into territory.upload_line (upload, part, key, name, what, before, after, successor, because, valid_to, weight)
    select ${upload}::bigint, part, key, name, string_to_array(what, ','), before, after, successor, because, valid_to,
      weight
    from unnest(${column('part')}::text[], ${column('key')}::text[], ${column('name')}::text[],
      ${column('what')}::text[], ${column('before')}::jsonb[], ${column('after')}::jsonb[],
      ${column('successor')}::text[], ${column('because')}::text[], ${column('validTo')}::date[],
      ${column('weight')}::int[]) as l(part, key, name, what, before, after, successor, because, valid_to, weight)`);
};

type Line = ReturnType<typeof line>;
const line = (
  part: LinePart,
  { key, name }: Unit,
  more: {
    before?: Unit;
    after?: Unit;
    what?: string[];
    successor?: string | null;
    because?: string | null;
    validTo?: Day;
    weight: number;
  },
) => ({
  part,
  key,
  name,
  what: (more.what ?? []).join(','),
  before: more.before ? JSON.stringify(more.before) : null,
  after: more.after
    ? JSON.stringify({ ...more.after, folded: fold(more.after.name), sortKey: sortKey(more.after.name) })
    : null,
  successor: more.successor ?? null,
  because: more.because ?? null,
  validTo: more.validTo ?? null,
  weight: more.weight,
});

/** Lines of one kind, largest first, with the names of successors. */
export const selectLines = (
  db: Db,
  upload: number,
  part: LinePart,
  what: string | null,
  stretch: { limit: number; offset: number },
): Promise<UploadLine[]> =>
  db.rows(sql`
    select l.key, l.name, l.what, l.before, l.after, l.successor, l.because, l.valid_to as "validTo",
      coalesce(a.name, u.name) as "successorName"
    from territory.upload_line l
      left join territory.upload_line a on a.upload = l.upload and a.part <> 'gone' and a.key = l.successor
      left join territory.unit u on u.key = l.successor
    where l.upload = ${upload} and l.part = ${part} and (${what}::text is null or ${what} = any(l.what))
    order by l.weight desc, l.key limit ${stretch.limit} offset ${stretch.offset}`);

export const selectGone = (
  db: Db,
  upload: number,
  key: string,
): Promise<{ successor: string | null } | undefined> =>
  db.row(sql`
    select successor from territory.upload_line
    where upload = ${upload} and part = 'gone' and key = ${key}`);

/** Whether a unit will exist when the upload is applied. */
export const willExist = async (db: Db, upload: number, key: string): Promise<boolean> =>
  (
    await db.one<{ found: boolean }>(sql`
      select (exists (select from territory.unit where key = ${key} and valid_to is null)
          or exists (select from territory.upload_line where upload = ${upload} and part = 'added' and key = ${key}))
        and not exists (select from territory.upload_line where upload = ${upload} and part = 'gone' and key = ${key})
        as found`)
  ).found;

export const setSuccessor = (
  db: Db,
  upload: number,
  key: string,
  successor: string | null,
): Promise<number> =>
  db.run(sql`
    update territory.upload_line set successor = ${successor}, because = null
    where upload = ${upload} and part = 'gone' and key = ${key}`);
