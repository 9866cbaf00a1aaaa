import type { Day } from '../../shared/days.ts';

/**
 * What a unit is: a Land, a district (Kreis, Stadtkreis, kreisfreie Stadt) or a municipality (Gemeinde).
 *
 * @de Gebietsart
 */
export type UnitKind = 'land' | 'district' | 'municipality';

/**
 * A unit of territory as an official register describes it on one day.
 *
 * An independent city (kreisfreie Stadt) stands twice in the German register: as a district with five digits and as
 * the municipality with the same digits and 000. People choose the municipality; see `isIndependentCity`.
 *
 * @de Gebietseinheit
 */
export interface Unit {
  /** Two digits for a Land, five for a district, the eight-digit AGS for a municipality, `CC:LAU` outside Germany. */
  key: string;
  /** Amtlicher Regionalschlüssel of a municipality, twelve digits. */
  ars: string | null;
  kind: UnitKind;
  /** The name people use: the official one up to its first comma. */
  name: string;
  officialName: string;
  /** Two-digit key of the Land; null outside Germany. */
  land: string | null;
  /** Five-digit key of the district; null for a Land, a district itself and outside Germany. */
  district: string | null;
  /** Textkennzeichen of the German register, such as 63 for a town. */
  typeKey: string | null;
  population: number | null;
  /** The day on which so many people lived there; often a year before the day of the boundaries. */
  populationDay: Day | null;
  areaHa: number | null;
  /** Postcode of the seat of administration. */
  postcode: string | null;
  lat: number | null;
  lon: number | null;
  /** Approximate means the centre of the district, for want of a place of its own. */
  coordinates: 'exact' | 'approximate' | null;
  /** ISO 3166-1, two letters. */
  country: string;
  /** Where the facts come from, such as `gv100ad`, `auszug-gv`, `lau`. */
  source: string;
}

/** Why one line or row of a register could not be used, or why the register as a whole looks incomplete. */
export interface RegisterProblem {
  /** Counted from 1 as an editor or spreadsheet shows it; 0 for the register as a whole. */
  line: number;
  problem: RegisterProblemKey;
  with?: Record<string, string | number>;
}

export type RegisterProblemKey =
  | 'wrong-width'
  | 'unknown-record'
  | 'bad-key'
  | 'bad-number'
  | 'no-name'
  | 'twice'
  | 'no-units'
  | 'lands-missing'
  | 'districts-empty';

/** What a reader of a register gives: its units, what it could not read, and the day of its boundaries. */
export interface Register {
  units: Unit[];
  problems: RegisterProblem[];
  day: Day | null;
}

/** Whether the municipality is its own district. @de Kreisfreie Stadt */
export const isIndependentCity = (unit: Pick<Unit, 'kind' | 'key' | 'country'>): boolean =>
  unit.country === 'DE' && unit.kind === 'municipality' && unit.key.endsWith('000');

/**
 * Whether the unit belongs to no municipality (forest, lake, training area) and so can be no member.
 *
 * @de Gemeindefreies Gebiet
 */
export const isUnincorporated = (unit: Pick<Unit, 'typeKey'>): boolean =>
  unit.typeKey === '65' || unit.typeKey === '66';

/** A unit of which nothing is known but its key, kind and names; readers add what their source holds. */
export const bareUnit = (
  known: Pick<Unit, 'key' | 'kind' | 'officialName' | 'country' | 'source'>,
): Unit => ({
  ars: null,
  name: known.country === 'DE' ? displayName(known.officialName) : known.officialName,
  land: known.country === 'DE' ? known.key.slice(0, 2) : null,
  district: known.country === 'DE' && known.kind === 'municipality' ? known.key.slice(0, 5) : null,
  typeKey: null,
  population: null,
  populationDay: null,
  areaHa: null,
  postcode: null,
  lat: null,
  lon: null,
  coordinates: null,
  ...known,
});

/** `Flensburg, Stadt` is called Flensburg; `Frankfurt (Oder)` and `Cottbus/Chóśebuz` keep what belongs to the name. */
const displayName = (officialName: string): string => officialName.replace(/\s*,.*$/su, '');

/** Berlin and Hamburg are Land and municipality at once; Bremen is a Land of two independent cities. */
export const cityStates: readonly string[] = ['02000000', '11000000'];

/** Textkennzeichen of places with the right to call themselves a town; a Markt (60) is none. */
export const townKeys: readonly string[] = ['61', '62', '63', '67'];
