import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterLines, orderSignatories } from './signatories.ts';

const signatory = (place: string, land: string) => ({
  name: `Leitung ${place}`,
  office: 'OB',
  place,
  land,
  municipality: place,
});
const all = [
  signatory('Örtlingen', '01'),
  signatory('Zeestadt', '01'),
  signatory('Musterstadt', '12'),
  signatory('Adorf', '12'),
];
const names: Record<string, string> = { '01': 'Schleswig-Holstein', '12': 'Brandenburg' };
const places = (order: 'alphabetical' | 'lands') =>
  orderSignatories(all, order, (land) => names[land] ?? land).map(({ place }) => place);

describe('signatories', () => {
  it('stand in the order of the alphabet, umlauts with their letters', () => {
    assert.deepEqual(places('alphabetical'), ['Adorf', 'Musterstadt', 'Örtlingen', 'Zeestadt']);
  });
  it('or Land by Land', () => {
    assert.deepEqual(places('lands'), ['Adorf', 'Musterstadt', 'Örtlingen', 'Zeestadt']);
    assert.deepEqual(
      orderSignatories(all, 'lands', (land) => land).map(({ place }) => place),
      ['Örtlingen', 'Zeestadt', 'Adorf', 'Musterstadt'],
    );
  });
});

describe('the lines under the check sum of a letter', () => {
  it('are what stands in it: the sum of the text, then who signed, in the order of the letter', () =>
    assert.equal(
      letterLines('t', [signatory('Zeestadt', '01'), { name: '', office: 'Landratsamt', place: 'Adorf' }]),
      't\nLeitung Zeestadt, OB, Zeestadt\nLandratsamt, Adorf',
    ));
});
