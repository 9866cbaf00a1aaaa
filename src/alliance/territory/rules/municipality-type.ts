import { cityStates, isIndependentCity, townKeys, type Unit } from '../types.ts';

/** What kind of municipality can be in the register. @de Art der Kommune */
export const municipalityTypes = [
  'city-state',
  'independent-city',
  'town',
  'municipality',
  'district',
] as const;
export type MunicipalityType = (typeof municipalityTypes)[number];

/**
 * City-state, independent city, town, other municipality or district.
 *
 * @de Art der Kommune
 * @source gemeindeverzeichnis#gv100ad
 */
export const municipalityTypeOf = (
  unit: Pick<Unit, 'key' | 'kind' | 'typeKey' | 'country'>,
): MunicipalityType => {
  if (unit.kind !== 'municipality') return 'district';
  if (cityStates.includes(unit.key)) return 'city-state';
  if (isIndependentCity(unit)) return 'independent-city';
  return townKeys.includes(unit.typeKey ?? '') ? 'town' : 'municipality';
};
