import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { councilNameOf } from './council-name.ts';

const table: [string, string, string, string][] = [
  ['Flensburg', '01001000', 'municipality', 'Ratsversammlung'],
  ['Lübeck, unlike its Land', '01003000', 'municipality', 'Bürgerschaft'],
  ['Rostock', '13003000', 'municipality', 'Bürgerschaft'],
  ['Potsdam', '12054000', 'municipality', 'Stadtverordnetenversammlung'],
  ['Rottenburg', '08416036', 'municipality', 'Gemeinderat'],
  ['Trier', '07211000', 'municipality', 'Stadtrat'],
  ['Bielefeld', '05711000', 'municipality', 'Rat'],
  ['Berlin', '11000000', 'municipality', 'Abgeordnetenhaus'],
  ['a district in any Land', '05766', 'district', 'Kreistag'],
  ['nothing known: no guess', '13071107', 'municipality', ''],
];

describe('how a council is probably called', () => {
  for (const [name, key, kind, expected] of table)
    it(`${name}: ${expected || 'no suggestion'}`, () => {
      assert.equal(councilNameOf({ key, kind, land: key.slice(0, 2) }), expected);
    });
});
