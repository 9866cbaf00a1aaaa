import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { postalName } from './postal-name.ts';

describe('a municipality on an envelope', () => {
  for (const [official, postal] of [
    ['Flensburg, Stadt', 'Stadt Flensburg'],
    ['Kiel, Landeshauptstadt', 'Landeshauptstadt Kiel'],
    ['Hamburg, Freie und Hansestadt', 'Freie und Hansestadt Hamburg'],
    ['Absberg, M', 'Markt Absberg'],
    ['Abenberg, St', 'Stadt Abenberg'],
    ['Dachau, GKSt', 'Große Kreisstadt Dachau'],
    ['Halle (Saale), Stadt', 'Stadt Halle (Saale)'],
    ['Harrislee', 'Harrislee'],
    ['Osterheide, gemfr. Bezirk', 'Osterheide'],
    ['', ''],
  ] as const)
    it(`“${official}” is “${postal}”`, () => assert.equal(postalName(official), postal));
});
