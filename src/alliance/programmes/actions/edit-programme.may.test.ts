import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers, keepersElsewhere, ofFederation, ofOtherLand, ofOwnLand } from '../keepers.fixture.ts';
import { editProgramme } from './edit-programme.ts';

type Side = { place: { land: string | null } };
const may = (from: Side, to: Side) =>
  verdicts(editProgramme.may, { place: from.place, target: to.place } as never);

it('the federation everywhere, a Land coordination within its Land', () => {
  assert.deepEqual(may(ofOwnLand, ofOwnLand), keepers);
  assert.deepEqual(may(ofOtherLand, ofOtherLand), keepersElsewhere);
});
it('nobody but the federation moves a programme out of a Land or into it', () => {
  assert.deepEqual(may(ofOwnLand, ofFederation), keepersElsewhere);
  assert.deepEqual(may(ofFederation, ofOwnLand), keepersElsewhere);
});
