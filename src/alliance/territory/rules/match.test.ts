import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { district, municipality } from '../unit.fixture.ts';
import { matchUnit } from './match.ts';
import { buildIndex } from './search.ts';

const index = buildIndex([
  municipality('08416036', 'Rottenburg am Neckar, Stadt'),
  municipality('03357039', 'Rotenburg (Wümme), Stadt'),
  municipality('03255016', 'Halle'),
  municipality('15002000', 'Halle (Saale), Stadt'),
  municipality('06531005', 'Gießen, Universitätsstadt'),
  district('06531', 'Gießen'),
]);

describe('matchUnit', () => {
  const cases: [written: string, land: string | null, verdict: string, keys: string[]][] = [
    ['08416036', null, 'sure', ['08416036']],
    ['Rottenburg am Neckar', '08', 'sure', ['08416036']],
    ['Rotenburg am Neckar', null, 'ambiguous', ['08416036']],
    ['Gießen', null, 'sure', ['06531005']],
    ['Landkreis Gießen', null, 'sure', ['06531']],
    ['Gießen', '08', 'none', []],
    ['Gießen BW', null, 'ambiguous', ['06531005', '06531']],
    ['Halle', null, 'sure', ['03255016']],
    ['Halle', '15', 'ambiguous', ['15002000']],
    ['Atlantis', null, 'none', []],
    ['09999999', null, 'none', []],
  ];
  for (const [written, land, verdict, keys] of cases)
    it(`${written} in ${land ?? 'any Land'} is ${verdict}`, () => {
      const match = matchUnit(index, written, land);
      assert.equal(match.verdict, verdict);
      const units =
        match.verdict === 'sure' ? [match.unit] : match.verdict === 'ambiguous' ? match.candidates : [];
      assert.deepEqual(
        units.map(({ key }) => key),
        keys,
      );
    });
});
