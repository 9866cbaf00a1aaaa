import { type Day, addDays } from '../../../shared/days.ts';
import type { Unit } from '../types.ts';
import { type Successor, successorFinder } from './successor.ts';

/** `day` alone means that the same number of inhabitants was counted anew. */
export type Change = 'renamed' | 'population' | 'area' | 'other' | 'day';

/** A unit the incoming register no longer has. It is never deleted: it stays with its last day and its successor. */
export interface Gone {
  unit: Unit;
  validTo: Day;
  /** Null where a person has to name it. */
  successor: Successor | null;
}

/**
 * What an import would change, shown before it happens.
 *
 * @de Abgleich der Verzeichnisse
 */
export interface Difference {
  added: Unit[];
  changed: { before: Unit; after: Unit; what: Change[] }[];
  gone: Gone[];
  unchanged: number;
}

const measured: [field: keyof Unit, what: Change][] = [
  ['name', 'renamed'],
  ['officialName', 'renamed'],
  ['population', 'population'],
  ['areaHa', 'area'],
  ['populationDay', 'day'],
];
const others: (keyof Unit)[] = [
  'kind',
  'ars',
  'land',
  'district',
  'typeKey',
  'postcode',
  'lat',
  'lon',
  'coordinates',
];

/**
 * How an incoming register differs from the current one. Only kinds and countries that the incoming one holds are
 * compared: a list of French communes says nothing about German districts. What it does not know is kept.
 *
 * @param day day of the incoming register; what it no longer has was valid until the day before at the latest
 * @source gemeindeverzeichnis#abgleich
 */
export const difference = (current: Unit[], incoming: Unit[], day: Day): Difference => {
  const scope = new Set(incoming.map(scopeOf));
  const before = new Map(current.filter((unit) => scope.has(scopeOf(unit))).map((unit) => [unit.key, unit]));
  const result: Difference = { added: [], changed: [], gone: [], unchanged: 0 };
  for (const unit of incoming) {
    const known = before.get(unit.key);
    if (!known) {
      result.added.push(unit);
      continue;
    }
    const after = merge(known, unit);
    const what = changesBetween(known, after);
    if (what.length > 0) result.changed.push({ before: known, after, what });
    else result.unchanged += 1;
  }
  const arrived = new Set(incoming.map(({ key }) => key));
  const lost = [...before.values()].filter(({ key }) => !arrived.has(key));
  const successorOf = successorFinder(before, incoming);
  result.gone = lost.map((unit) => ({ unit, validTo: addDays(day, -1), successor: successorOf(unit) }));
  return result;
};

const scopeOf = (unit: Unit): string => `${unit.country} ${unit.kind}`;

/** The incoming unit, with the facts its source does not hold kept; a centre of the district replaces no real place. */
const merge = (known: Unit, incoming: Unit): Unit => {
  const keepsPlace =
    incoming.coordinates === null ||
    (incoming.coordinates === 'approximate' && known.coordinates === 'exact');
  const place = keepsPlace ? known : incoming;
  const people = incoming.population === null ? known : incoming;
  return {
    ...incoming,
    ars: incoming.ars ?? known.ars,
    typeKey: incoming.typeKey ?? known.typeKey,
    areaHa: incoming.areaHa ?? known.areaHa,
    postcode: incoming.postcode ?? known.postcode,
    population: people.population,
    populationDay:
      people.populationDay ?? (people.population === known.population ? known.populationDay : null),
    lat: place.lat,
    lon: place.lon,
    coordinates: place.coordinates,
  };
};

const changesBetween = (before: Unit, after: Unit): Change[] => {
  const what = new Set(
    measured.filter(([field]) => before[field] !== after[field]).map(([, change]) => change),
  );
  if (others.some((field) => before[field] !== after[field])) what.add('other');
  return [...what];
};

/** The register after an import: what is gone is left out here; in the database it stays with its last day. */
export const applyDifference = (current: Unit[], { added, changed, gone }: Difference): Unit[] => {
  const after = new Map(changed.map((change) => [change.before.key, change.after]));
  const lost = new Set(gone.map(({ unit }) => unit.key));
  return [
    ...current.filter(({ key }) => !lost.has(key)).map((unit) => after.get(unit.key) ?? unit),
    ...added,
  ];
};
