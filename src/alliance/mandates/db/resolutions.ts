import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { fold } from '../../../shared/fold.ts';
import type { Day } from '../../../shared/days.ts';
import type { Resolution, Result, Vote } from '../types.ts';

/** What a person fills in about a resolution as a whole. */
export interface ResolutionEdit {
  body: string;
  day: Day;
  reference: string | null;
  title: string;
  link: string | null;
  result: Result;
  vote: Vote;
  source: string;
  note: string | null;
}

export const voteColumns = (table: Sql): Sql => sql`json_build_object('kind', ${table}.vote_kind,
  'yes', ${table}.vote_yes, 'no', ${table}.vote_no, 'abstain', ${table}.vote_abstain) as vote`;

const columns: Sql = sql`
  r.id, r.municipality, r.land, r.body, r.day, r.reference, r.title, r.link, r.result, ${voteColumns(sql`r`)},
  r.source, r.invented, r.transcription, r.note, r.model,
  (r.checked_at at time zone 'Europe/Berlin')::date as "checkedOn", r.version,
  (select json_build_object('file', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size)
    from platform.file f where f.id = r.file) as document`;

export const selectResolution = (db: Db, id: number): Promise<Resolution | undefined> =>
  db.row(sql`select ${columns} from mandates.resolution r where r.id = ${id}`);

/** The same, kept from others until the transaction ends. */
export const lockResolution = async (db: Db, id: number): Promise<Resolution | undefined> => {
  await db.row(sql`select id from mandates.resolution where id = ${id} for update`);
  return selectResolution(db, id);
};

export const insertResolution = async (
  db: Db,
  place: { municipality: string; land: string | null },
  edit: ResolutionEdit,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into mandates.resolution (municipality, land, body, day, reference, title, link, result, vote_kind, vote_yes,
      vote_no, vote_abstain, source, note, recorded_at, recorded_by)
    values (${place.municipality}, ${place.land}, ${edit.body}, ${edit.day}, ${edit.reference}, ${edit.title},
      ${edit.link}, ${edit.result}, ${edit.vote.kind}, ${edit.vote.yes}, ${edit.vote.no}, ${edit.vote.abstain},
      ${edit.source}, ${edit.note}, ${now}, ${by}) returning id`);
  return id;
};

export const updateResolution = (db: Db, id: number, edit: ResolutionEdit): Promise<number> =>
  db.run(sql`
    update mandates.resolution set body = ${edit.body}, day = ${edit.day}, reference = ${edit.reference},
      title = ${edit.title}, link = ${edit.link}, result = ${edit.result}, vote_kind = ${edit.vote.kind},
      vote_yes = ${edit.vote.yes}, vote_no = ${edit.vote.no}, vote_abstain = ${edit.vote.abstain},
      source = ${edit.source}, note = ${edit.note} where id = ${id}`);

/** After every change: a new version, unchecked again, with what search finds. */
export const noteChange = async (db: Db, id: number): Promise<number> => {
  const found = await db.one<{ words: string | null; version: number }>(sql`
    select r.version, concat_ws(' ', r.title, r.reference, r.body,
      (select string_agg(concat_ws(' ', i.text, i.condition_text), ' ' order by i.position)
        from mandates.item i where i.resolution = r.id), r.transcription) as words
    from mandates.resolution r where r.id = ${id}`);
  await db.run(sql`
    update mandates.resolution set version = version + 1, checked_at = null, checked_by = null,
      folded = ${fold(found.words ?? '')} where id = ${id}`);
  return found.version + 1;
};

export const setChecked = (db: Db, id: number, by: number | null, now: Date): Promise<number> =>
  db.run(sql`update mandates.resolution set checked_at = ${now}, checked_by = ${by} where id = ${id}`);

export const setDocument = (db: Db, id: number, file: number): Promise<number> =>
  db.run(sql`update mandates.resolution set file = ${file} where id = ${id}`);

export const setTranscription = (db: Db, id: number, text: string | null): Promise<number> =>
  db.run(sql`update mandates.resolution set transcription = ${text} where id = ${id}`);

export const setModel = (db: Db, id: number, model: number): Promise<number> =>
  db.run(sql`update mandates.resolution set model = ${model} where id = ${id}`);

/** Other resolutions of the same municipality, to relate to, the latest first. */
export const selectSiblings = (
  db: Db,
  municipality: string,
  but: number,
): Promise<{ id: number; title: string; reference: string | null; day: Day; result: Result }[]> =>
  db.rows(sql`
    select id, title, reference, day, result from mandates.resolution
    where municipality = ${municipality} and id <> ${but} order by day desc, id desc`);
