import assert from 'node:assert/strict';
import { it } from 'node:test';
import { offer } from '../offer.fixture.ts';
import { toldOffer } from './told.ts';

it('an offer is told without its note, as it stands on the day', () => {
  const given = offer({ note: 'Nur unter uns', state: 'released', validTo: '2026-03-01' });
  assert.deepEqual(toldOffer(given, '2026-03-02'), { ...given, note: null, state: 'expired', old: false });
  assert.equal(given.note, 'Nur unter uns');
});
