import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OparlObject } from '../oparl-types.ts';
import { addressOf, decisive, listOf, referenceOf, textOf, typeOf } from './oparl-object.ts';

const base = 'https://ris.example/oparl/paper/7';

describe('typeOf', () => {
  const cases: [object: OparlObject, type: string][] = [
    [{ type: 'https://schema.oparl.org/1.1/Paper' }, 'Paper'],
    [{ type: 'https://schema.oparl.org/1.0/AgendaItem' }, 'AgendaItem'],
    [{ type: 'http://oparl.org/schema/1.0/Paper' }, 'Paper'],
    [{ type: 'oparl:Paper' }, 'Paper'],
    [{ type: 'paper' }, 'Paper'],
    [{ type: 'https://schema.oparl.org/1.1/Meeting' }, 'other'],
    [{ reference: 'VO/1' }, 'Paper'],
    [{ resolutionText: '' }, 'AgendaItem'],
    [{ name: 'x' }, 'other'],
    [{}, 'other'],
  ];
  for (const [object, type] of cases)
    it(`${JSON.stringify(object)} is ${type}`, () => assert.equal(typeOf(object), type));
});

describe('decisive', () => {
  const cases: [
    consultations: (OparlObject | string)[],
    chosen: OparlObject | string | undefined,
    why: string,
  ][] = [
    [[], undefined, 'none'],
    [[{ n: 1 }, { n: 2 }], { n: 2 }, 'the last'],
    [
      [
        { n: 1, authoritative: true },
        { n: 2, authoritative: false },
      ],
      { n: 1, authoritative: true },
      'the marked one',
    ],
    [
      [
        { n: 1, authoritative: true },
        { n: 2, authoritative: true },
      ],
      { n: 2, authoritative: true },
      'the last marked one',
    ],
    [[{ n: 1, authoritative: 'true' }, 'https://x'], { n: 1, authoritative: 'true' }, 'a mark as text'],
    [['https://x/1', 'https://x/2'], 'https://x/2', 'links only'],
  ];
  for (const [consultations, chosen, why] of cases)
    it(why, () => assert.deepEqual(decisive(consultations), chosen));
});

describe('what servers send instead of what they should', () => {
  it('a single object instead of a list', () => {
    assert.deepEqual(listOf({ id: 'x' }), [{ id: 'x' }]);
    assert.deepEqual([listOf(null), listOf(undefined), listOf('')], [[], [], []]);
  });
  it('relative links, spaces around them, links of other kinds', () => {
    assert.equal(addressOf('/oparl/body/1', base), 'https://ris.example/oparl/body/1');
    assert.equal(addressOf(' ../meeting/2 ', base), 'https://ris.example/oparl/meeting/2');
    assert.equal(addressOf('javascript:alert(1)', base), null);
    assert.equal(addressOf('file:///etc/passwd', base), null);
    assert.equal(addressOf('', base), null);
    assert.equal(addressOf(7, base), null);
  });
  it('an embedded object, a link, or an object that is only a link', () => {
    assert.deepEqual(referenceOf({ id: '/a', name: 'Rat' }, base), { id: '/a', name: 'Rat' });
    assert.equal(referenceOf('/a', base), 'https://ris.example/a');
    assert.equal(referenceOf({ id: '/a', type: 'x' }, base), 'https://ris.example/a');
    assert.equal(referenceOf(['/a', '/b'], base), 'https://ris.example/a');
    assert.equal(referenceOf(undefined, base), null);
  });
  it('HTML and numbers as names', () => {
    assert.equal(textOf('<b>Rat</b>&nbsp;der Stadt'), 'Rat der Stadt');
    assert.equal(textOf(12), '12');
    assert.equal(textOf({}), null);
    assert.equal(textOf('  '), null);
  });
});
