import type { Unit } from '../types.ts';

type Sum = { population: number | null; area: number | null };

/**
 * Fills in inhabitants and area of districts and Länder, which the German registers state for municipalities only.
 * A sum with an unknown part stays unknown.
 *
 * @de Summe der Gemeinden
 */
export const withSums = (units: Unit[]): Unit[] => {
  const sums = new Map<string, Sum>();
  const days = new Map<string, string | null>();
  for (const unit of units) {
    if (unit.kind !== 'municipality') continue;
    for (const key of [unit.district, unit.land]) {
      if (key === null) continue;
      const sum = sums.get(key) ?? { population: 0, area: 0 };
      sums.set(key, { population: add(sum.population, unit.population), area: add(sum.area, unit.areaHa) });
      days.set(key, unit.populationDay);
    }
  }
  return units.map((unit) => {
    const sum = unit.kind === 'municipality' ? undefined : sums.get(unit.key);
    if (!sum) return unit;
    const filled = unit.population === null && sum.population !== null;
    return {
      ...unit,
      areaHa: unit.areaHa ?? sum.area,
      ...(filled && { population: sum.population, populationDay: days.get(unit.key) ?? null }),
    };
  });
};

const add = (sum: number | null, part: number | null): number | null =>
  sum === null || part === null ? null : sum + part;
