import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, nameOfSubject, subjectAt, subjectNamed } from './subject.ts';

describe('what an address stands for', () => {
  for (const [address, name] of [
    ['/erklaerungen/3', 'statements.statement:3'],
    ['https://hafen.example/erklaerungen/3', 'statements.statement:3'],
    [' /erklaerungen/3/positionen?sort=name#unten ', 'statements.statement:3'],
    ['/angebote/gebuendelt/12', 'offers.snapshot:12'],
    ['/schriftwechsel/7', 'correspondence.thread:7'],
    ['/gute-praxis/massnahmen/5', 'practices.measure:5'],
    ['/erklaerungen', null],
    ['/erklaerungen/neu', null],
    ['/erklaerungen/0', null],
    ['/erklaerungen/3x', null],
    ['/schriftwechsel/antwort/abc', null],
    ['/menschen/3', null],
    ['javascript:alert(1)', null],
    ['', null],
  ] as const)
    it(`${address} → ${name}`, () => {
      const subject = subjectAt(address);
      assert.equal(subject && nameOfSubject(subject), name);
    });

  it('names and addresses lead back to it', () => {
    const subject = { kind: 'surveys.survey', id: 4 } as const;
    assert.deepEqual(subjectNamed(nameOfSubject(subject)), subject);
    assert.deepEqual(subjectAt(addressOf(subject)), subject);
    assert.equal(subjectNamed('people.person:1'), null);
  });
});
