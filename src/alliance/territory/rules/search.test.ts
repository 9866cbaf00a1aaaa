import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { district, municipality } from '../unit.fixture.ts';
import { buildIndex, searchTerritory } from './search.ts';

const units = [
  district('08416', 'Tübingen'),
  municipality('08416036', 'Rottenburg am Neckar, Stadt', { population: 44_653 }),
  municipality('09274176', 'Rottenburg a.d.Laaber, St', { population: 8_533 }),
  municipality('03357039', 'Rotenburg (Wümme), Stadt', { population: 22_000 }),
  district('03357', 'Rotenburg (Wümme)', { population: 165_000 }),
  municipality('06632018', 'Rotenburg a. d. Fulda, Stadt', { population: 14_000 }),
  district('01001', 'Flensburg, Stadt'),
  municipality('01001000', 'Flensburg, Stadt', { population: 92_550 }),
  municipality('06531005', 'Gießen, Universitätsstadt', { population: 93_000 }),
  district('06531', 'Gießen', { population: 280_000 }),
  municipality('03254017', 'Giesen', { population: 9_900 }),
  municipality('06412000', 'Frankfurt am Main, Stadt', { population: 773_000 }),
  municipality('12053000', 'Frankfurt (Oder), Stadt', { population: 57_873 }),
  municipality('05117000', 'Mülheim an der Ruhr, Stadt', { population: 172_000 }),
  municipality('10046117', 'St. Wendel, Kreisstadt', { population: 26_000 }),
  municipality('05382056', 'Sankt Augustin, Stadt', { population: 56_000 }),
  municipality('15086015', 'Burg, Stadt', { population: 22_000 }),
  municipality('01051013', 'Burg (Dithmarschen)', { population: 4_000 }),
  municipality('03153504', 'Harz (Landkreis Goslar), gemfr. Gebiet', { typeKey: '66', population: 0 }),
  municipality('11000000', 'Berlin, Stadt', { population: 3_755_251 }),
  municipality('12060020', 'Bernau bei Berlin, Stadt', { population: 41_000 }),
];
const index = buildIndex(units);
const found = (query: string) =>
  searchTerritory(index, query).map(({ unit, because }) => `${unit.key} ${because}`);

describe('searchTerritory', () => {
  const cases: [query: string, first: string[]][] = [
    ['Rotenburg am Neckar', ['08416036 slip']],
    ['rottenburg', ['08416036 prefix', '09274176 prefix', '03357039 slip']],
    ['Rottenburg BW', ['08416036 prefix']],
    ['Rottenburg (Bayern)', ['09274176 prefix']],
    ['Rottenburg an der Laaber', ['09274176 words']],
    ['Rotenburg', ['03357039 prefix', '06632018 prefix', '03357 prefix', '08416036 slip']],
    ['Gießen', ['06531005 name', '06531 name', '03254017 slip']],
    ['giessen', ['06531005 name', '06531 name']],
    ['GIESSEN, Universitätsstadt', ['06531005 name']],
    ['Landkreis Gießen', ['06531 name']],
    ['Stadt Flensburg', ['01001000 name']],
    ['Frankfurt', ['06412000 prefix', '12053000 prefix']],
    ['Frankfurt a. M.', ['06412000 words']],
    ['Frankfurt/O', ['12053000 prefix']],
    ['Mülheim Ruhr', ['05117000 words']],
    ['Muelheim', ['05117000 prefix']],
    ['Sankt Wendel', ['10046117 name']],
    ['st augustin', ['05382056 name']],
    ['Burg ST', ['15086015 name']],
    ['Burg SH', ['01051013 prefix']],
    ['Berlin', ['11000000 name', '12060020 contains']],
    ['01001000', ['01001000 key']],
    ['1001000', ['01001000 key']],
    ['01001', ['01001000 key']],
    ['08416', ['08416 key']],
    ['Gießen BW', ['06531005 slip']],
  ];
  for (const [query, first] of cases)
    it(query, () => assert.deepEqual(found(query).slice(0, first.length), first));

  it('finds nothing for nothing, nonsense, unknown keys, unincorporated areas and Länder', () => {
    for (const query of ['', ' ', '()', 'xyzzy', '09999999', 'Harz'])
      assert.deepEqual(found(query), [], query);
  });
  it('offers an independent city once', () => {
    assert.equal(found('Flensburg').length, 1);
  });
  it('gives no more than asked', () => {
    assert.equal(searchTerritory(index, 'r', 2).length, 2);
  });
});
