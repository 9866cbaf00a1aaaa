import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import type { Desk, Matter } from '../types.ts';
import { passMatter } from './pass-matter.ts';

const nobody = { ...everybody('not-your-office'), public: 'log-in-first' };
const elsewhere = 'matters.lies-elsewhere';
const at = (desk: Desk) =>
  verdicts(passMatter.may, { desk, matter: {} as Matter, target: undefined, land: null, vacant: [] });

describe('only the desk at which a matter lies', () => {
  it('the federation', () => {
    const desk: Desk = { layer: 'federation', municipality: null, land: null };
    const far = { LK: 'not-your-land', AP: 'not-your-municipality', OB: 'not-your-municipality' };
    assert.deepEqual(at(desk), { ...nobody, ...far, K: 'yes' });
  });
  it('the Land, of its own Länder', () => {
    const far = { AP: 'not-your-municipality', OB: 'not-your-municipality', K: elsewhere };
    assert.deepEqual(at({ layer: 'land', municipality: null, land: own.land }), {
      ...nobody,
      ...far,
      LK: 'yes',
    });
    const foreignLand = at({ layer: 'land', municipality: null, land: foreign.land });
    assert.deepEqual(foreignLand, { ...nobody, ...far, LK: 'not-your-land' });
  });
  it('the municipality, its own and no neighbour', () => {
    const far = { K: elsewhere, LK: elsewhere };
    assert.deepEqual(at({ layer: 'municipality', ...own }), { ...nobody, ...far, AP: 'yes', OB: 'yes' });
    const other = { AP: 'not-your-municipality', OB: 'not-your-municipality' };
    assert.deepEqual(at({ layer: 'municipality', ...neighbour }), { ...nobody, ...far, ...other });
  });
});
