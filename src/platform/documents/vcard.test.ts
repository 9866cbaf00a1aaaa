import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type VCard, writeVCards } from './vcard.ts';

const card: VCard = {
  uid: 'urn:hafen:kontakt:7',
  kind: 'org',
  fullName: 'Stabsstelle Integration, Potsdam',
  organisation: ['Potsdam', 'Stabsstelle; Integration'],
  email: 'integration@potsdam.example',
  phone: '0331 289-0',
  revised: new Date('2026-03-02T11:00:00Z'),
};
const lines = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

describe('a card', () => {
  it('says what RFC 6350 asks for, version first', () => {
    assert.deepEqual(lines(writeVCards([card])), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'UID:urn:hafen:kontakt:7',
      'FN:Stabsstelle Integration\\, Potsdam',
      'ORG:Potsdam;Stabsstelle\\; Integration',
      'EMAIL;TYPE=work:integration@potsdam.example',
      'TEL;VALUE=uri;TYPE=work:tel:+493312890',
      'REV:20260302T110000Z',
      'END:VCARD',
      '',
    ]);
  });

  it('folds at 75 octets and cuts no letter in two', () => {
    const text = writeVCards([{ ...card, fullName: 'Ä'.repeat(100) }]);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(lines(text).includes(`FN:${'Ä'.repeat(100)}`));
  });

  it('lets no text begin a property of its own', () => {
    const text = writeVCards([{ ...card, fullName: 'x\r\nEMAIL:evil@example.org' }]);
    assert.equal(lines(text).filter((line) => line.startsWith('EMAIL')).length, 1);
  });

  for (const [phone, uri] of [
    ['+49 (0)331 289-0', 'tel:+493312890'],
    ['0049 331 2890', 'tel:+493312890'],
    ['+39 06 1234', 'tel:+39061234'],
  ] as const)
    it(`${phone} is ${uri}`, () =>
      assert.ok(lines(writeVCards([{ ...card, phone }])).includes(`TEL;VALUE=uri;TYPE=work:${uri}`)));
});
