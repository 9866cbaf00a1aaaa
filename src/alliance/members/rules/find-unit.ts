import { fold } from '../../../shared/fold.ts';
import { landOf, lands } from '../../territory/lands.ts';
import { readAgs } from '../../territory/rules/ags.ts';
import { matchUnit } from '../../territory/rules/match.ts';
import type { TerritoryIndex } from '../../territory/rules/search.ts';
import type { Unit } from '../../territory/types.ts';
import type { RowProblem, RowValues } from '../import-types.ts';

/** The register of municipalities made ready for a list of thousands of rows. */
export interface Places {
  index: TerritoryIndex;
  named: Map<string, Unit[]>;
  /** Dissolved units with the key of their successor. */
  dissolved: Map<string, string | null>;
}

export type Found = { unit: Unit } | { problem: RowProblem; candidates: Unit[] };

export const placesOf = (index: TerritoryIndex, dissolved: Map<string, string | null>): Places => {
  const named = new Map<string, Unit[]>();
  for (const { unit, name, official } of index.named)
    for (const written of new Set([name, official]))
      named.set(written, [...(named.get(written) ?? []), unit]);
  return { index, named, dissolved };
};

const failed = (
  problem: RowProblem['problem'],
  values: Record<string, string | number> = {},
  candidates: Unit[] = [],
): Found => ({ problem: { problem, with: values }, candidates });

/**
 * The municipality that a row means. The key decides; a key that lost its zero is taken when the name agrees; a name
 * alone must be the only one in its Land. Whatever is less than certain is for a person to choose.
 *
 * @de Kommune einer Zeile
 * @source verzeichnis#zuordnung
 */
export const findUnit = ({ key, name, land }: RowValues, places: Places): Found => {
  const stated = land === null ? null : landKeyOf(land);
  if (stated === undefined) return failed('unknown-land', { written: land ?? '' });
  const found = key === null ? byName(name, stated, places) : byKey(key, name, places);
  if ('unit' in found && stated !== null && found.unit.land !== stated)
    return failed('land-mismatch', { name: found.unit.name, land: landOf(found.unit.land ?? '')?.de ?? '' }, [
      found.unit,
    ]);
  return found;
};

const byKey = (written: string, name: string | null, places: Places): Found => {
  const read = readAgs(written);
  if (read.verdict !== 'ok' && read.verdict !== 'lost-zero') return failed('bad-key', { written });
  const key = read.verdict === 'ok' ? read.key : read.suggestion;
  const unit = unitOf(key, places);
  if (!unit) {
    const successor = places.index.byKey.get(places.dissolved.get(key) ?? '');
    return places.dissolved.has(key)
      ? failed('dissolved', { key, successor: successor?.name ?? '–' }, successor ? [successor] : [])
      : failed('unknown-key', { key });
  }
  const agrees = name !== null && isNameOf(name, unit);
  if (read.verdict === 'lost-zero' && !agrees) return failed('lost-zero', { key, name: unit.name }, [unit]);
  if (name === null || agrees) return { unit };
  const other = byName(name, null, places);
  return failed('name-mismatch', { key, name: unit.name, written: name }, [
    unit,
    ...('unit' in other ? [other.unit] : []),
  ]);
};

/** A district's key also stands for the city that is its own district. Länder are no members. */
const unitOf = (key: string, { index }: Places): Unit | undefined => {
  const unit = index.byKey.get(`${key}000`) ?? index.byKey.get(key);
  return unit?.kind === 'land' ? undefined : unit;
};

const isNameOf = (written: string, unit: Unit): boolean => {
  const wanted = searchName(written);
  return [unit.name, unit.officialName]
    .map(searchName)
    .some((name) => name.includes(wanted) || wanted.includes(name));
};
const searchName = (text: string): string => fold(text).replace(/\bst\b/gu, 'sankt');

const byName = (name: string | null, land: string | null, places: Places): Found => {
  if (name === null) return failed('no-municipality');
  const all = places.named.get(searchName(name)) ?? [];
  const here = all.filter((unit) => land === null || unit.land === land);
  const municipalities = here.filter(({ kind }) => kind === 'municipality');
  const meant = municipalities.length > 0 ? municipalities : here;
  if (meant[0] && meant.length === 1) return { unit: meant[0] };
  if (meant.length > 1)
    return failed('ambiguous-name', { written: name, count: meant.length }, meant.slice(0, 10));
  const match = matchUnit(places.index, name, land);
  if (match.verdict === 'sure') return { unit: match.unit };
  return failed(
    'unknown-name',
    { written: name },
    match.verdict === 'ambiguous' ? match.candidates.slice(0, 10) : [],
  );
};

const landKeys = new Map(
  lands.flatMap(({ key, code, de, en }) =>
    [key, code, de, en, ...(code === 'NW' ? ['NRW'] : [])].map((one) => [fold(one), key] as const),
  ),
);
const landKeyOf = (written: string): string | undefined =>
  landKeys.get(fold(written).padStart(/^\d$/u.test(written) ? 2 : 0, '0'));
