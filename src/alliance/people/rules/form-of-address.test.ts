import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Salutation } from '../types.ts';
import { type Addressee, addressLine, formOfAddress } from './form-of-address.ts';

const to = (
  name: string | null,
  salutation: Salutation,
  academicTitle: string | null = null,
  functionTitle: string | null = null,
): Addressee => ({ name, salutation, academicTitle, functionTitle });

describe('how a letter begins', () => {
  for (const [addressee, expected, why] of [
    [
      to('Ute Muster', 'frau', 'Dr.', 'Oberbürgermeisterin'),
      'Sehr geehrte Frau Oberbürgermeisterin Dr. Muster',
      'all there is',
    ],
    [
      to('Max Muster', 'herr', null, 'Landrat'),
      'Sehr geehrter Herr Landrat Muster',
      'a function without a title',
    ],
    [to('Max Muster', 'herr'), 'Sehr geehrter Herr Muster', 'neither'],
    [to('Alex Muster', 'neutral'), 'Guten Tag Alex Muster', 'no wish for Frau or Herr'],
    [
      to('Alex Muster', 'neutral', 'Dr.', 'Bürgermeister'),
      'Guten Tag Dr. Alex Muster',
      'neutral: no gendered function',
    ],
    [to(null, 'neutral'), 'Sehr geehrte Damen und Herren', 'nobody known'],
    [to('   ', 'frau', 'Dr.'), 'Sehr geehrte Damen und Herren', 'a blank name is no name'],
    [
      to('Anna von der Heide', 'frau'),
      'Sehr geehrte Frau von der Heide',
      'particles belong to the family name',
    ],
    [to('Ana Ortega y Gasset', 'frau'), 'Sehr geehrte Frau Ortega y Gasset', 'two family names joined by y'],
    [to('Eva Müller-Lüdenscheid', 'frau'), 'Sehr geehrte Frau Müller-Lüdenscheid', 'a hyphen'],
    [to('Muster, Max', 'herr'), 'Sehr geehrter Herr Muster', 'family name first'],
    [to('Dr. Ute Muster', 'frau'), 'Sehr geehrte Frau Dr. Muster', 'the title stands in the name'],
    [
      to('Prof. Dr. Ute Muster', 'frau', 'Prof. Dr.'),
      'Sehr geehrte Frau Prof. Dr. Muster',
      'the title stands twice',
    ],
    [to('Sukarno', 'herr'), 'Sehr geehrter Herr Sukarno', 'a single name'],
    [to('von Muster', 'herr'), 'Sehr geehrter Herr Muster', 'a particle alone is taken for a first name'],
    [
      to('Ute Muster', 'frau', null, 'Bürgermeister*in'),
      'Sehr geehrte Frau Muster',
      'a spelling for all names nobody',
    ],
    [to('Ute Muster', 'frau', null, 'Bürgermeister/-in'), 'Sehr geehrte Frau Muster', 'with a slash'],
    [to('Ute Muster', 'frau', null, 'BürgermeisterInnen'), 'Sehr geehrte Frau Muster', 'with a capital I'],
    [to('Diana Drossel', 'frau'), 'Sehr geehrte Frau Drossel', 'D and Dr begin names too'],
  ] as const)
    it(`${expected}: ${why}`, () => assert.equal(formOfAddress(addressee), expected));
});

describe('the address field', () => {
  for (const [addressee, expected] of [
    [to('Max Muster', 'herr', 'Dr.'), 'Herrn Dr. Max Muster'],
    [to('Muster, Ute', 'frau'), 'Frau Ute Muster'],
    [to('Alex Muster', 'neutral'), 'Alex Muster'],
    [to(null, 'herr'), ''],
  ] as const)
    it(`“${expected}”`, () => assert.equal(addressLine(addressee), expected));
});
