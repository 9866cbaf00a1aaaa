import { fold } from '../../../shared/fold.ts';
import type { Unit } from '../types.ts';

/** Who probably takes the place of a dissolved unit, and what speaks for it; a person confirms it. */
export interface Successor {
  key: string;
  name: string;
  because: 'same-name' | 'took-the-area';
}

/** Registers measure to the hectare and sometimes anew: a twentieth of the area may get lost on the way. */
const areaShare = 0.95;

/**
 * Suggests successors: a new key under the same name in the same Land (same district first), else the one unit near by
 * that grew by the area of the dissolved one, its association (first nine digits of the ARS) before its district.
 *
 * @de Rechtsnachfolge vorschlagen
 * @source gemeindeverzeichnis#abgleich
 */
export const successorFinder = (
  before: Map<string, Unit>,
  incoming: Unit[],
): ((gone: Unit) => Successor | null) => {
  const added = incoming.filter(({ key }) => !before.has(key));
  const addedByName = Map.groupBy(added, (unit) => `${placeOf(unit)} ${fold(unit.name)}`);
  const grown = incoming
    .map((unit) => ({ unit, growth: (unit.areaHa ?? 0) - (before.get(unit.key)?.areaHa ?? 0) }))
    .filter(({ growth }) => growth > 0);
  const grownByDistrict = Map.groupBy(grown, ({ unit }) => unit.district);

  return (gone) => {
    const namesakes = addedByName.get(`${placeOf(gone)} ${fold(gone.name)}`) ?? [];
    const sameName = only(namesakes.filter(({ district }) => district === gone.district)) ?? only(namesakes);
    if (sameName) return suggest(sameName, 'same-name');
    if (gone.district === null || !gone.areaHa) return null;
    const wanted = gone.areaHa * areaShare;
    const takers = (grownByDistrict.get(gone.district) ?? [])
      .filter(({ growth, unit }) => growth >= wanted && unit.kind === gone.kind)
      .map(({ unit }) => unit);
    const inAssociation = takers.filter(
      ({ ars }) => gone.ars !== null && ars?.slice(0, 9) === gone.ars.slice(0, 9),
    );
    const taker = only(inAssociation) ?? only(takers);
    return taker ? suggest(taker, 'took-the-area') : null;
  };
};

const placeOf = (unit: Unit): string => `${unit.country} ${unit.kind} ${unit.land ?? ''}`;
const only = (units: Unit[]): Unit | undefined => (units.length === 1 ? units[0] : undefined);
const suggest = ({ key, name }: Unit, because: Successor['because']): Successor => ({ key, name, because });
