import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { reportOverload } from './report-overload.ts';

describe('who may keep what a municipality states (report-overload)', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(reportOverload.may, { place } as never), expected));
});
