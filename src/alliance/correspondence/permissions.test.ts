import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cast, own } from '../../../tests/offices.ts';
import type { Actor } from '../../shared/occasion.ts';
import { readsThread } from './permissions.ts';
import { placeOf } from './thread.fixture.ts';

const readers = (place: Parameters<typeof placeOf>[0]): string[] =>
  Object.entries(cast)
    .filter(([, actor]) => readsThread(actor, placeOf(place)))
    .map(([name]) => name);
const recipient = (authority: number): Actor => {
  const person = cast.MIN as Extract<Actor, { kind: 'person' }>;
  return { ...person, office: person.office && { ...person.office, authority } };
};

describe('who reads a thread', () => {
  for (const [place, expected, why] of [
    [
      { audience: 'public' },
      ['public', 'system', 'K', 'LK', 'OB', 'AP', 'ZG', 'MIN', 'no office'],
      'everybody',
    ],
    [{ audience: 'members' }, ['system', 'K', 'LK', 'OB', 'AP', 'ZG'], 'members and observers'],
    [{ audience: 'office' }, ['system', 'K'], 'the federation its own'],
    [
      { audience: 'office', keeper: 'municipality', ...own },
      ['system', 'K', 'OB', 'AP'],
      'a municipality its own',
    ],
    [
      { audience: 'coordinators', keeper: 'land', land: own.land },
      ['system', 'K', 'LK'],
      'those who coordinate',
    ],
  ] as const)
    it(why, () => assert.deepEqual(readers(place), expected));

  it('an authority its own threads, whatever the audience, and no other', () => {
    assert.equal(readsThread(recipient(7), placeOf({ audience: 'office' })), true);
    assert.equal(readsThread(recipient(8), placeOf({ audience: 'members' })), false);
  });
});
