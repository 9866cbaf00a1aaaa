import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speaksOfSomebody } from './no-names.ts';

describe('a note about arrivals', () => {
  const fine = [
    null,
    'Zwei Familien mit zusammen sieben Kindern',
    'Unterbringung in der Gemeinschaftsunterkunft ab 12.3.2025',
    'Laut Bescheid des Landes vom 4. Mai 2025, 18 Personen',
    'Drei Frauen und ein Kind',
    'VO/2019/07777',
  ];
  const particular = [
    'Frau Muster und zwei Kinder',
    'Familie Muster',
    'ein Mann, geb. 4.5.1990',
    'geboren am 4.5.1990',
    '*4.5.1990',
    'BAMF 1234567-423',
    'AZR 12',
    'erreichbar unter muster@example.org',
    'Telefon 030 1234567',
  ];
  for (const text of fine) it(`may say: ${text}`, () => assert.equal(speaksOfSomebody(text), false));
  for (const text of particular) it(`may not say: ${text}`, () => assert.equal(speaksOfSomebody(text), true));
});
