import type { Day } from '../../../shared/days.ts';
import { type Unit, type UnitKind, bareUnit } from '../types.ts';
import { withSums } from './sums.ts';

/** The index of places as `scripts/build-territory.mjs` writes it: facts of each unit in one short row. */
export interface BaseIndex {
  /** Credit that the statistical office asks for. */
  note: string;
  /** Credit for the coordinates. */
  places: string;
  /** Day of the boundaries. */
  day: Day;
  populationDay: Day;
  units: BaseRow[];
}

/** Key, ARS, type, official name, area in ha, inhabitants, postcode, latitude, longitude, 1 for approximate. */
export type BaseRow = [
  key: string,
  ars: string | null,
  typeKey: string | null,
  officialName: string,
  areaHa: number | null,
  population: number | null,
  postcode: string | null,
  lat: number | null,
  lon: number | null,
  approximate: 0 | 1,
];

const kinds: Record<number, UnitKind> = { 2: 'land', 5: 'district', 8: 'municipality' };

/**
 * The units of Germany that an installation starts with, until an official register is imported over them.
 *
 * @de Grundverzeichnis
 * @source gemeindeverzeichnis#grundbestand
 */
export const unitsOfBase = ({ units, populationDay }: BaseIndex): Unit[] =>
  withSums(
    units.map(([key, ars, typeKey, officialName, areaHa, population, postcode, lat, lon, approximate]) => ({
      ...bareUnit({
        key,
        kind: kinds[key.length] ?? 'municipality',
        officialName,
        country: 'DE',
        source: 'base',
      }),
      ars,
      typeKey,
      areaHa,
      population,
      populationDay: population === null ? null : populationDay,
      postcode,
      lat,
      lon,
      coordinates: lat === null ? null : approximate ? 'approximate' : 'exact',
    })),
  );
