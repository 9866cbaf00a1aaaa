import { type Occasion, officeOf } from '../../shared/occasion.ts';
import type { Trace } from '../action.ts';
import { type Db, sql } from '../database/index.ts';
import { beginning, hashOf } from './chain.ts';
import type { Recordable } from './recordable.ts';

/** Only one line at a time can be the next: held until the end of the transaction. */
const chainLock = 4_711;

interface End {
  seq: number;
  hash: Buffer;
}

/** The end of the record as a transaction itself wrote it: nobody else can write the next line before it is over. */
const ownEnds = new WeakMap<Db, End>();

/** Writes the next line of the record in the transaction of the change itself, and tells every process that something changed. */
export const appendRecord = async (
  db: Db,
  action: string,
  input: Recordable,
  trace: Trace,
  occasion: Occasion,
): Promise<void> => {
  const last =
    ownEnds.get(db) ?? (await db.row<End>(sql`select seq, hash from platform.end_of_record(${chainLock})`));
  const { actor } = occasion;
  const office = officeOf(actor);
  const content = {
    seq: (last?.seq ?? 0) + 1,
    at: occasion.now.toISOString(),
    action,
    about: trace.about,
    municipality: trace.municipality ?? null,
    land: trace.land ?? null,
    person: actor.kind === 'person' ? actor.personId : null,
    office: office?.id ?? null,
    role: office?.role ?? null,
    job: actor.kind === 'system' ? actor.job : null,
    details: JSON.stringify({ ...input.details, ...(trace.details && { before: trace.details }) }),
    previous: last?.hash.toString('hex') ?? beginning,
  };
  const { personal } = input;
  const hash = Buffer.from(hashOf(content), 'hex');
  await db.run(sql`
    with line as (
      insert into platform.record
        (seq, at, action, about, municipality, land, person, office, role, job, details, previous, hash)
      values (${content.seq}, ${content.at}, ${action}, ${content.about}, ${content.municipality}, ${content.land},
        ${content.person}, ${content.office}, ${content.role}, ${content.job}, ${content.details},
        ${Buffer.from(content.previous, 'hex')}, ${hash})),
    sealed as (
      insert into platform.record_personal (seq, field, salt, value, person)
      select ${content.seq}, field, salt, value, ${content.person}::bigint
      from unnest(${personal.map(({ field }) => field)}::text[], ${personal.map(({ salt }) => salt)}::text[],
        ${personal.map(({ value }) => value)}::text[]) p(field, salt, value))
    select pg_notify('hafen', ${`changed ${content.about}`})`);
  ownEnds.set(db, { seq: content.seq, hash });
};
