import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cast, foreign, neighbour, own } from '../../../tests/offices.ts';
import { answers, only, recipientAnswer } from './keepers.fixture.ts';
import { maySeeCallOff, readsExactly } from './permissions.ts';

describe('who sees a call-off', () => {
  const callOff = { authority: 7 };
  it('those asked, who coordinates them, the federation', () =>
    assert.deepEqual(
      answers(maySeeCallOff, { callOff, requests: [own] }),
      only({ K: 'yes', LK: 'yes', OB: 'yes', AP: 'yes', MIN: 'not-your-authority' }),
    ));
  it('of a neighbour the coordination of the Land, not the municipality', () => {
    const not = 'admissions.not-yours-to-see';
    assert.deepEqual(
      answers(maySeeCallOff, { callOff, requests: [neighbour, foreign] }),
      only({ K: 'yes', LK: 'yes', OB: not, AP: not, MIN: 'not-your-authority' }),
    );
  });
  it('the recipient its own alone', () => {
    assert.equal(recipientAnswer(maySeeCallOff, { callOff, requests: [] }), 'yes');
    assert.equal(
      recipientAnswer(maySeeCallOff, { callOff: { authority: 8 }, requests: [] }),
      'not-your-authority',
    );
  });
});

describe('who reads small counts', () => {
  const readers = (at: Parameters<typeof readsExactly>[1]): string[] =>
    Object.entries(cast)
      .filter(([, actor]) => readsExactly(actor, at))
      .map(([name]) => name);
  it('of a municipality its own people, its Land coordination and the federation', () => {
    assert.deepEqual(readers(own), ['system', 'K', 'LK', 'OB', 'AP']);
    assert.deepEqual(readers(neighbour), ['system', 'K', 'LK']);
    assert.deepEqual(readers(foreign), ['system', 'K']);
  });
  it('of a Land its coordination, of the alliance the federation alone', () => {
    assert.deepEqual(readers({ municipality: null, land: '01' }), ['system', 'K', 'LK']);
    assert.deepEqual(readers({ municipality: null, land: null }), ['system', 'K']);
  });
});
