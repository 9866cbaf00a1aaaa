import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { selectOffers } from '../db/offers.ts';
import { selectKeyedLines } from '../db/snapshots.ts';
import { uncoveredOf } from '../facts.ts';
import { ancestryOf } from '../rules/cells.ts';
import { changedLines } from '../rules/pool/changed-lines.ts';
import { keyNames, lineFrom } from '../rules/pool/content.ts';
import { explorePool } from '../rules/pool/explore.ts';
import type { Snapshot } from '../snapshot-types.ts';
import type { Offer } from '../types.ts';

/** Offers as the mandates cover them at this moment, whatever was noted of it before. */
export const withCoverage = async (db: Db, offers: readonly Offer[], today: Day): Promise<Offer[]> => {
  const uncovered = await uncoveredOf(db, offers, today);
  return offers.map((offer) => {
    const since = uncovered.has(offer.id) ? (offer.uncoveredSince ?? today) : null;
    return since === offer.uncoveredSince ? offer : { ...offer, uncoveredSince: since };
  });
};

/**
 * The offers whose frozen line is no longer true. Deeds have the mandates asked anew (`ask`), readers rely on what was noted
 * when mandates changed (`trust`).
 */
export const changedSince = async (
  db: Db,
  { id, state, inquiry }: Snapshot,
  today: Day,
  mandates: 'ask' | 'trust',
): Promise<number[]> => {
  if (state !== 'prepared') return [];
  const frozen = await selectKeyedLines(db, id);
  if (frozen.length === 0) return [];
  const stored = await selectOffers(db, { ids: frozen.map(({ offer }) => offer) });
  const offers = mandates === 'ask' ? await withCoverage(db, stored, today) : stored;
  const programmes = await programmesOn(db, today);
  const groups = await groupsOf(db);
  const asked = { ...inquiry, asked: inquiry.uses, wanted: inquiry.uses.map(() => 0), today };
  const found = explorePool(offers, asked, { programmes, ancestry: ancestryOf(groups) });
  return changedLines(frozen, [
    ...found.added.map(({ offer, places }) => lineFrom(offer, places, keyNames)),
    ...found.recurring.map(({ offer, number }) => lineFrom(offer, number, keyNames)),
  ]);
};
