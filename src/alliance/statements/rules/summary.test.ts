import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarise, tally } from './summary.ts';

const flensburg = { municipality: '01001000', land: '01', population: 90_000 };
const kiel = { municipality: '01002000', land: '01', population: 240_000 };
const potsdam = { municipality: '12054000', land: '12', population: null };
const position = (municipality: string, clause: number, clauseHash = `h${clause}`) =>
  ({ municipality, clause, stance: 'supports', reason: null, clauseHash }) as const;

describe('summarise', () => {
  const [first, second] = summarise(
    [
      { id: 1, hash: 'h1' },
      { id: 2, hash: 'h2' },
    ],
    [
      position('01001000', 1),
      position('01002000', 1, 'alt'),
      { ...position('12054000', 1), stance: 'no' },
      position('01001000', 2),
      // somebody who is no member any more
      position('09162000', 1),
    ],
    [flensburg, kiel, potsdam],
  );
  it('counts members, inhabitants and Länder', () =>
    assert.deepEqual(first?.stances.supports, { members: 2, population: 330_000, lands: 1 }));
  it('counts an unknown population as none', () =>
    assert.deepEqual(first?.stances.no, { members: 1, population: 0, lands: 1 }));
  it('tells positions to an earlier wording', () => assert.equal(first?.earlier, 1));
  it('who left a clause open is missing there, not against it', () => {
    assert.deepEqual(second?.missing, { members: 2, population: 240_000, lands: 2 });
    assert.equal(second?.stances.no.members, 0);
  });
});

describe('tally', () => {
  it('of nobody is nothing', () => assert.deepEqual(tally([]), { members: 0, population: 0, lands: 0 }));
});
