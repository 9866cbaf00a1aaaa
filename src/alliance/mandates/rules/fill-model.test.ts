import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillModel, openPlaces, unknownPlaces, usualNames } from './fill-model.ts';

describe('fillModel', () => {
  const names = { kommune: 'Flensburg', gremium: 'Ratsversammlung', leitung: null };
  const cases: [string, string, string][] = [
    ['every known name', '{gremium} von {kommune}', 'Ratsversammlung von Flensburg'],
    ['a name twice', '{kommune}, {kommune}', 'Flensburg, Flensburg'],
    ['a name that is not known stays', '{leitung} von {kommune}', '{leitung} von Flensburg'],
    ['a place that is none stays', '{Kommune} {x} {}', '{Kommune} {x} {}'],
    ['a name with a dollar sign', '{land}', '{land}'],
  ];
  for (const [name, text, filled] of cases) it(name, () => assert.equal(fillModel(text, names), filled));
  it('takes names as they are', () =>
    assert.equal(fillModel('{kommune}', { kommune: '$& {land}' }), '$& {land}'));
});

describe('places', () => {
  it('finds misspelt ones', () => assert.deepEqual(unknownPlaces('{kommune} {komune} {}'), ['komune', '']));
  it('finds open ones, each once', () =>
    assert.deepEqual(openPlaces('{datum}, {datum}, {x} {land}'), ['datum', 'land']));
});

describe('usualNames', () => {
  const town = { isDistrict: false, isIndependentCity: false };
  it('a district has a Kreistag everywhere', () =>
    assert.equal(usualNames({ ...town, isDistrict: true, land: '09' }).gremium, 'Kreistag'));
  it('a town in Baden-Württemberg has a Gemeinderat', () =>
    assert.equal(usualNames({ ...town, land: '08' }).gremium, 'Gemeinderat'));
  it('where nothing is known it is the Rat', () =>
    assert.equal(usualNames({ ...town, land: null }).gremium, 'Rat'));
  it('an independent city has a lord mayor', () =>
    assert.match(usualNames({ ...town, isIndependentCity: true, land: '05' }).leitung, /^Ober/));
});
