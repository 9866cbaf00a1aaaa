import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, own, verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { relateResolutions } from './relate-resolutions.ts';

describe('who may relate a resolution to an earlier one', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(relateResolutions.may, { place } as never), expected));

  it('the later resolution decides, wherever the earlier one is from', () => {
    const from = (place: typeof own, earlier: typeof own) =>
      verdicts(relateResolutions.may, { place, earlier } as never);
    assert.equal(from(own, foreign).AP, 'yes');
    assert.equal(from(foreign, own).AP, 'not-your-municipality');
  });
});
