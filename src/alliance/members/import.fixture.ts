import { buildIndex } from '../territory/rules/search.ts';
import { bareUnit } from '../territory/types.ts';
import { placesOf } from './rules/find-unit.ts';

const place = (key: string, officialName: string) =>
  bareUnit({
    key,
    officialName,
    kind: key.length === 5 ? 'district' : 'municipality',
    country: 'DE',
    source: 'test',
  });

/** A handful of real municipalities, namesakes among them. */
export const places = placesOf(
  buildIndex([
    place('12054000', 'Potsdam, Stadt'),
    place('12054', 'Potsdam, Stadt'),
    place('01001000', 'Flensburg, Stadt'),
    place('08416036', 'Rottenburg am Neckar, Stadt'),
    place('08416', 'Tübingen, Landkreis'),
    place('06633023', 'Naumburg, Stadt'),
    place('15084355', 'Naumburg (Saale), Stadt'),
    place('01051117', 'Wesseln'),
    place('09679204', 'Würzburg, Neustadt'),
    place('06634014', 'Neuental'),
    place('05111000', 'Neustadt, Stadt'),
    place('09371145', 'Neustadt'),
  ]),
  new Map([
    ['12054999', '12054000'],
    ['09999999', null],
  ]),
);
