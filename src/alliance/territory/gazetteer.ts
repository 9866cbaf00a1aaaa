import type { House } from '../../platform/house.ts';
import type { Language } from '../../platform/texts.ts';
import { selectUnits } from './db/units.ts';
import { landOf } from './lands.ts';
import { buildIndex, searchTerritory, type TerritoryIndex } from './rules/search.ts';
import type { Unit } from './types.ts';

/** By the house's counter of changes, which a house made of it with a database of its own shares. */
const indexes = new WeakMap<House['dataVersion'], TerritoryIndex>();

/**
 * Holds the names of all units in the memory of this process: pages name and find municipalities without a statement.
 * To be loaded at the start and again whenever the territory changed in any process.
 *
 * @de Ortsverzeichnis
 */
export const loadGazetteer = async (house: House): Promise<void> => {
  indexes.set(house.dataVersion, buildIndex(await selectUnits(house.database)));
};

const indexOf = (house: House): TerritoryIndex =>
  indexes.get(house.dataVersion) ?? { named: [], byKey: new Map() };

export const unitIn = (house: House, key: string): Unit | undefined => indexOf(house).byKey.get(key);

/** The name of a Land, district or municipality; an unknown key stands for itself. */
export const nameOf = (house: House, key: string): string =>
  landOf(key)?.key === key ? (landOf(key)?.de ?? key) : (unitIn(house, key)?.name ?? key);

export const gazetteer = (house: House): TerritoryIndex => indexOf(house);

export interface Suggested {
  value: string;
  label: string;
  /** Land, district and key: what tells namesakes apart. */
  detail: string;
}

/** What somebody may mean by a typed name or key; `name` is set when the text is a known key. */
export const suggest = (house: House, text: string): { name: string | null; matches: Suggested[] } => ({
  name: unitIn(house, text)?.name ?? null,
  matches: searchTerritory(indexOf(house), text, 10).map(({ unit }) => ({
    value: unit.key,
    label: unit.name,
    detail: detailOf(house, unit),
  })),
});

const detailOf = (house: House, unit: Unit, language: Language = 'de'): string => {
  const district = unit.district && unitIn(house, unit.district);
  const land = unit.land && landOf(unit.land)?.[language];
  return [district && district.name !== unit.name ? district.name : null, land ?? unit.country, unit.key]
    .filter(Boolean)
    .join(', ');
};
