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

describe('the lines under the hash of a letter', () => {
  it('do not depend on the order in which people signed', () => {
    const one = { municipality: '01001000', office: 7, editionHash: 't' };
    const other = { municipality: '12054000', office: 3, editionHash: null };
    assert.equal(letterLines('t', [other, one]), 't\n01001000 7 t\n12054000 3 t');
    assert.equal(letterLines('t', [one, other]), letterLines('t', [other, one]));
  });
});
