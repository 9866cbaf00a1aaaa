import type { Asked } from '../types.ts';

type Known = Pick<Asked, 'municipality' | 'district' | 'population'>;

/**
 * Adds inhabitants, nobody twice: a district among the summed counts all its inhabitants, so municipalities inside it are
 * left out. Prepared once, because an evaluation adds up hundreds of groups.
 *
 * @de Einwohnende ohne Doppelzählung
 * @source umfragen#einwohnende
 */
export const newHeads = (asked: readonly Known[]): { of(municipalities: readonly string[]): number } => {
  const known = new Map(asked.map((one) => [one.municipality, one]));
  const districts = new Set(
    asked.flatMap(({ municipality }) => (municipality.length === 5 ? [municipality] : [])),
  );
  return {
    of(municipalities) {
      const present =
        districts.size === 0 ? districts : new Set(municipalities.filter((key) => districts.has(key)));
      let sum = 0;
      for (const key of municipalities) {
        const one = known.get(key);
        if (one?.population && !(one.district && present.has(one.district))) sum += one.population;
      }
      return sum;
    },
  };
};
