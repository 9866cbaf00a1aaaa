import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CoverageVerdict } from '../../mandates/types.ts';
import { hintFrom, type MandateHint } from './stance.ts';

describe('hintFrom', () => {
  const cases: [why: string, CoverageVerdict[], MandateHint | null][] = [
    ['a clause without topics asks no mandate', [], null],
    ['covered', ['covered'], 'possible'],
    ['the head may decide', ['head-may-decide'], 'possible'],
    ['under a condition', ['covered', 'covered-under-condition'], 'under-condition'],
    ['one topic is missing', ['covered', 'needs-resolution'], 'not-covered'],
    ['the council said no', ['excluded'], 'not-covered'],
    ['the weakest decides', ['covered-under-condition', 'excluded'], 'not-covered'],
  ];
  for (const [why, verdicts, expected] of cases) it(why, () => assert.equal(hintFrom(verdicts), expected));
});
