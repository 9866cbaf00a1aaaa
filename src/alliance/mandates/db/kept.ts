import type { Db } from '../../../platform/database/index.ts';
import type { Item, Resolution } from '../types.ts';
import { resolutionOfItem, selectItems } from './items.ts';
import { lockResolution } from './resolutions.ts';

/** A resolution as deeds change it: kept from others until the transaction ends. */
export interface KeptResolution {
  resolution: Resolution;
  items: Item[];
  place: { municipality: string; land: string | null };
}

export const keepResolution = async (db: Db, id: number): Promise<KeptResolution | null> => {
  const resolution = await lockResolution(db, id);
  if (!resolution) return null;
  const { municipality, land } = resolution;
  return { resolution, items: await selectItems(db, id), place: { municipality, land } };
};

/** The same, found by one of its items. */
export const keepItem = async (db: Db, id: number): Promise<(KeptResolution & { item: Item }) | null> => {
  const resolution = await resolutionOfItem(db, id);
  const kept = resolution === null ? null : await keepResolution(db, resolution);
  const item = kept?.items.find((one) => one.id === id);
  return kept && item ? { ...kept, item } : null;
};
