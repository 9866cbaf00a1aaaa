import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers, keepersElsewhere, ofFederation, ofOtherLand, ofOwnLand } from '../keepers.fixture.ts';
import { addDeadline } from './add-deadline.ts';

it('the federation everywhere, a Land coordination in its Land', () => {
  const may = ({ place }: typeof ofOwnLand | typeof ofFederation) =>
    verdicts(addDeadline.may, { place } as never);
  assert.deepEqual(may(ofOwnLand), keepers);
  assert.deepEqual(may(ofOtherLand), keepersElsewhere);
  assert.deepEqual(may(ofFederation), keepersElsewhere);
});
