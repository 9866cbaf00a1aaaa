import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { deleteFile } from '../../../platform/files.ts';
import type { Day } from '../../../shared/days.ts';
import type {
  KeptInquiry,
  Snapshot,
  SnapshotFile,
  SnapshotLine,
  SnapshotState,
  SnapshotSummary,
} from '../snapshot-types.ts';

const columns: Sql = sql`
  s.id, s.year || '-' || lpad(s.number::text, greatest(2, length(s.number::text)), '0') as number, s.title, s.land,
  s.authority, s.inquiry, s.letter, s.contact_unit as "contactUnit", s.contact_mailbox as "contactMailbox",
  s.contact_phone as "contactPhone", s.replaces, s.state, s.job, s.prepared_by as "preparedBy",
  s.prepared_at as "preparedAt", s.day, s.hash, s.summary, s.released_by as "releasedBy", s.released_at as "releasedAt",
  s.withdrawn_on as "withdrawnOn", s.withdraw_reason as "withdrawReason", s.version,
  (select json_build_object('id', r.id, 'number', r.year || '-' || lpad(r.number::text, greatest(2, length(r.number::text)), '0'))
    from offers.snapshot r where r.replaces = s.id and r.state in ('released', 'withdrawn')) as "replacedBy"`;

/** The latest first. */
export const selectSnapshots = (
  db: Db,
  { states = null, authority = null }: { states?: SnapshotState[] | null; authority?: number | null } = {},
): Promise<Snapshot[]> =>
  db.rows(sql`
    select ${columns} from offers.snapshot s
    where (${states}::text[] is null or s.state = any(${states})) and (${authority}::bigint is null or s.authority = ${authority})
    order by s.id desc`);

export const selectSnapshot = (db: Db, id: number): Promise<Snapshot | undefined> =>
  db.row(sql`select ${columns} from offers.snapshot s where s.id = ${id}`);

/** The same, kept from other deeds until the transaction ends. */
export const lockSnapshot = async (db: Db, id: number): Promise<Snapshot | undefined> => {
  await db.row(sql`select id from offers.snapshot where id = ${id} for update`);
  return selectSnapshot(db, id);
};

/** Which of the sent ones has this check sum, or else this number. */
export const selectClaimed = (db: Db, hash: string, number: string | null): Promise<Snapshot | undefined> =>
  db.row(sql`
    select ${columns} from offers.snapshot s
    where s.state in ('released', 'withdrawn') and (s.hash = ${hash}
      or s.year || '-' || lpad(s.number::text, greatest(2, length(s.number::text)), '0') = ${number})
    order by s.hash = ${hash} desc limit 1`);

export interface WrittenSnapshot {
  title: string;
  land: string | null;
  authority: number;
  inquiry: KeptInquiry;
  letter: string;
  contactUnit: string;
  contactMailbox: string;
  contactPhone: string | null;
  replaces: number | null;
}

export const insertSnapshot = async (
  db: Db,
  one: WrittenSnapshot,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into offers.snapshot (title, land, authority, inquiry, letter, contact_unit, contact_mailbox, contact_phone,
      replaces, prepared_by, prepared_at)
    values (${one.title}, ${one.land}, ${one.authority}, ${JSON.stringify(one.inquiry)}, ${one.letter},
      ${one.contactUnit}, ${one.contactMailbox}, ${one.contactPhone}, ${one.replaces}, ${by}, ${now}) returning id`);
  return id;
};

export const setSnapshotJob = (db: Db, id: number, job: number | null): Promise<number> =>
  db.run(sql`update offers.snapshot set job = ${job}, version = version + 1 where id = ${id}`);

export const setSnapshotState = (db: Db, id: number, state: 'preparing' | 'dropped'): Promise<number> =>
  db.run(sql`update offers.snapshot set state = ${state}, version = version + 1 where id = ${id}`);

export const releaseSnapshotNow = (db: Db, id: number, by: number | null, now: Date): Promise<number> =>
  db.run(sql`
    update offers.snapshot set state = 'released', released_by = ${by}, released_at = ${now}, version = version + 1
    where id = ${id}`);

export const withdrawSnapshotOn = (db: Db, id: number, day: Day, reason: string): Promise<number> =>
  db.run(sql`
    update offers.snapshot set state = 'withdrawn', withdrawn_on = ${day}, withdraw_reason = ${reason},
      version = version + 1 where id = ${id}`);

/** The next number of a year; others who freeze at the same moment wait. */
export const nextNumber = async (db: Db, year: number): Promise<number> => {
  await db.run(sql`select pg_advisory_xact_lock(hashtext('offers.snapshot'), ${year})`);
  const row = await db.one<{ next: number }>(
    sql`select coalesce(max(number), 0)::int + 1 as next from offers.snapshot where year = ${year}`,
  );
  return row.next;
};

export const freezeSnapshotAs = async (
  db: Db,
  id: number,
  frozen: {
    year: number;
    number: number;
    day: Day;
    hash: string;
    summary: SnapshotSummary;
    files: Record<SnapshotFile, number>;
  },
): Promise<void> => {
  await db.run(sql`
    update offers.snapshot set state = 'prepared', year = ${frozen.year}, number = ${frozen.number}, day = ${frozen.day},
      hash = ${frozen.hash}, summary = ${JSON.stringify(frozen.summary)}, content_file = ${frozen.files.json},
      letter_file = ${frozen.files.letter}, annex_file = ${frozen.files.annex}, sheet_file = ${frozen.files.xlsx},
      version = version + 1
    where id = ${id}`);
};

/** Takes away lines and files that were frozen before and never sent. */
export const removeFrozen = async (db: Db, id: number): Promise<void> => {
  await db.run(sql`delete from offers.snapshot_line where snapshot = ${id}`);
  const files = await db.rows<{ file: number }>(sql`
    select file from offers.snapshot, unnest(array[content_file, letter_file, annex_file, sheet_file]) as file
    where id = ${id} and file is not null`);
  for (const { file } of files) await deleteFile(db, file);
};

/** All lines in one statement, as one JSON text. */
export const insertLines = async (
  db: Db,
  snapshot: number,
  part: 'added' | 'recurring',
  lines: readonly SnapshotLine[],
  from: number,
): Promise<void> => {
  await db.run(sql`
    insert into offers.snapshot_line (snapshot, position, part, offer, municipality, land, line)
    select ${snapshot}, ${from}::int + n, ${part}, (l ->> 'offer')::bigint, l ->> 'municipality', l ->> 'land', l
    from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) with ordinality as x(l, n)`);
};

/** Keeps the same lines in keys. */
export const keepKeyed = async (db: Db, snapshot: number, lines: readonly SnapshotLine[]): Promise<void> => {
  await db.run(sql`
    update offers.snapshot_line s set keyed = k
    from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) k
    where s.snapshot = ${snapshot} and s.offer = (k ->> 'offer')::bigint`);
};

/** What was frozen, in keys; null where that was before keys were kept. */
export const selectKeyedLines = (
  db: Db,
  snapshot: number,
): Promise<{ offer: number; keyed: SnapshotLine | null }[]> =>
  db.rows(sql`select offer, keyed from offers.snapshot_line where snapshot = ${snapshot} order by position`);

export interface LinePage {
  total: number;
  rows: (SnapshotLine & { part: 'added' | 'recurring' })[];
}

export const selectLines = async (
  db: Db,
  snapshot: number,
  { land = null, offset = 0, limit }: { land?: string | null; offset?: number; limit: number },
): Promise<LinePage> => {
  const rows = await db.rows<{ line: SnapshotLine; part: 'added' | 'recurring'; total: number }>(sql`
    select line, part, count(*) over ()::int as total from offers.snapshot_line
    where snapshot = ${snapshot} and (${land}::text is null or land = ${land})
    order by position offset ${offset} limit ${limit}`);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ line, part }) => ({ ...line, part })) };
};

/** What a municipality contributes to a snapshot. */
export const selectOwnLines = async (
  db: Db,
  snapshot: number,
  municipality: string,
): Promise<LinePage['rows']> =>
  (
    await db.rows<{ line: SnapshotLine; part: 'added' | 'recurring' }>(sql`
      select line, part from offers.snapshot_line
      where snapshot = ${snapshot} and municipality = ${municipality} order by position`)
  ).map(({ line, part }) => ({ ...line, part }));

/** Number of a kept file; null until it is frozen. */
export const selectSnapshotFile = async (db: Db, id: number, kind: SnapshotFile): Promise<number | null> => {
  const row = await db.row<Record<SnapshotFile, number | null>>(sql`
    select content_file as json, letter_file as letter, annex_file as annex, sheet_file as xlsx
    from offers.snapshot where id = ${id}`);
  return row?.[kind] ?? null;
};
