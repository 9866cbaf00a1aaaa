import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Offer, OfferState, QuotedItem } from '../types.ts';

const columns: Sql = sql`
  o.id, o.municipality, o.land, o.quantity, o.number, o.rhythm, o.groups, o.programmes, o.valid_from as "validFrom",
  o.valid_to as "validTo", o.conditions, o.condition_text as "conditionText", o.minimum_group as "minimumGroup", o.state,
  o.state_since as "stateSince", o.resolution, o.resolution_name as "resolutionName", o.mandate,
  case when o.evidence_kind is not null then json_build_object('kind', o.evidence_kind, 'id', o.evidence_id) end
    as evidence,
  o.source, o.note, o.confirmed_on as "confirmedOn", o.reminded_on as "remindedOn", o.version,
  (select coalesce(sum(t.number), 0)::int from offers.taking t where t.offer = o.id and t.given_back_on is null)
    as taken,
  o.uncovered_since as "uncoveredSince",
  case when o.rhythm = 'once' then '[]' else
    (select coalesce(json_agg(json_build_object('number', t.number, 'day', t.day) order by t.id), '[]')
      from offers.taking t where t.offer = o.id and t.given_back_on is null) end as takings`;

/** Which offers: of some states, some municipalities, a Land, by their numbers; without a filter all. */
export interface OfferFilter {
  states?: readonly OfferState[];
  municipalities?: readonly string[];
  land?: string;
  ids?: readonly number[];
}

/** As one JSON text: with ten thousand offers several times as fast as row by row. */
export const selectOffers = async (db: Db, filter: OfferFilter = {}): Promise<Offer[]> => {
  const { rows } = await db.one<{ rows: Offer[] }>(sql`
    select coalesce(json_agg(q), '[]') as rows from (
      select ${columns} from offers.offer o
      where (${filter.states ?? null}::text[] is null or o.state = any(${filter.states ?? null}))
        and (${filter.municipalities ?? null}::text[] is null or o.municipality = any(${filter.municipalities ?? null}))
        and (${filter.land ?? null}::text is null or o.land = ${filter.land ?? null})
        and (${filter.ids ?? null}::bigint[] is null or o.id = any(${filter.ids ?? null}))
      order by o.id) q`);
  return rows;
};

export const selectOffer = async (db: Db, id: number): Promise<Offer | undefined> =>
  (await selectOffers(db, { ids: [id] }))[0];

/** Which state of the offers this is; anything about offers that changes makes it another one. */
export const selectVersion = async (db: Db): Promise<string> =>
  (
    await db.one<{ state: string }>(sql`
      select version || ':' || (select oid from pg_database where datname = current_database()) as state
      from offers.state`)
  ).state;

/** Keeps others from changing these offers until the transaction ends; in the order of their numbers. */
export const lockOffers = async (db: Db, ids: readonly number[]): Promise<void> => {
  await db.rows(sql`select id from offers.offer where id = any(${ids}) order by id for update`);
};

export type WrittenOffer = Omit<
  Offer,
  | 'id'
  | 'state'
  | 'stateSince'
  | 'resolution'
  | 'resolutionName'
  | 'mandate'
  | 'confirmedOn'
  | 'remindedOn'
  | 'uncoveredSince'
  | 'taken'
  | 'takings'
  | 'version'
>;

export const insertOffer = async (
  db: Db,
  one: WrittenOffer,
  { now, today, by }: { now: Date; today: Day; by: number | null },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into offers.offer (municipality, land, quantity, number, rhythm, groups, programmes, valid_from, valid_to,
      conditions, condition_text, minimum_group, state_since, evidence_kind, evidence_id, source, note, confirmed_on,
      recorded_at, recorded_by)
    values (${one.municipality}, ${one.land}, ${one.quantity}, ${one.number}, ${one.rhythm}, ${one.groups},
      ${one.programmes}, ${one.validFrom}, ${one.validTo}, ${one.conditions}, ${one.conditionText}, ${one.minimumGroup},
      ${today}, ${one.evidence?.kind ?? null}, ${one.evidence?.id ?? null}, ${one.source}, ${one.note}, ${today}, ${now},
      ${by}) returning id`);
  return id;
};

export const updateOffer = (
  db: Db,
  id: number,
  one: Omit<WrittenOffer, 'municipality' | 'land' | 'evidence'>,
  today: Day,
): Promise<number> =>
  db.run(sql`
    update offers.offer set quantity = ${one.quantity}, number = ${one.number}, rhythm = ${one.rhythm},
      groups = ${one.groups}, programmes = ${one.programmes}, valid_from = ${one.validFrom}, valid_to = ${one.validTo},
      conditions = ${one.conditions}, condition_text = ${one.conditionText}, minimum_group = ${one.minimumGroup},
      source = ${one.source}, note = ${one.note}, confirmed_on = ${today}, reminded_on = null, version = version + 1
    where id = ${id}`);

/** A step to another state, for which mandates were asked anew or matter no more; whatever is given beside it changes too. */
export const setState = (
  db: Db,
  id: number,
  state: OfferState,
  day: Day,
  more: { validTo?: Day; mandate?: readonly QuotedItem[] } = {},
): Promise<number> =>
  db.run(sql`
    update offers.offer set state = ${state}, version = version + 1, uncovered_since = null,
      state_since = case when state = ${state} then state_since else ${day}::date end,
      valid_to = coalesce(${more.validTo ?? null}::date, valid_to),
      mandate = coalesce(${more.mandate ? JSON.stringify(more.mandate) : null}::jsonb, mandate),
      confirmed_on = case when ${more.mandate !== undefined} then ${day}::date else confirmed_on end,
      reminded_on = case when ${more.validTo !== undefined} then null else reminded_on end
    where id = ${id}`);

export const setResolution = (
  db: Db,
  id: number,
  resolution: { id: number; name: string } | null,
): Promise<number> =>
  db.run(sql`
    update offers.offer set resolution = ${resolution?.id ?? null}, resolution_name = ${resolution?.name ?? null}
    where id = ${id}`);

export const setConfirmed = (db: Db, id: number, day: Day): Promise<number> =>
  db.run(sql`update offers.offer set confirmed_on = ${day}, version = version + 1 where id = ${id}`);

/** Notes which of some offers the mandates no longer cover; whatever stands so already stays untouched. */
export const setUncovered = async (
  db: Db,
  offers: readonly Pick<Offer, 'id' | 'uncoveredSince'>[],
  uncovered: { has(id: number): boolean },
  day: Day,
): Promise<void> => {
  const turned = offers.filter(({ id, uncoveredSince }) => uncovered.has(id) !== (uncoveredSince !== null));
  if (turned.length === 0) return;
  await db.run(sql`
    update offers.offer set uncovered_since = case when uncovered_since is null then ${day}::date end
    where id = any(${turned.map(({ id }) => id)})`);
};

export const setReminded = (db: Db, ids: readonly number[], day: Day): Promise<number> =>
  db.run(sql`update offers.offer set reminded_on = ${day} where id = any(${ids})`);

let remembered: { state: string; offers: readonly Offer[] } | undefined;

/**
 * All offers and which state of them it is, kept in the memory of this process as long as nothing about them changes in any
 * process: for lists, sums and the pool, never for deeds.
 */
export const selectAllOffers = async (db: Db): Promise<{ state: string; offers: readonly Offer[] }> => {
  // read before the rest: what is newer than its state is at worst read once more
  const state = await selectVersion(db);
  if (remembered?.state !== state) remembered = { state, offers: await selectOffers(db) };
  return remembered;
};
