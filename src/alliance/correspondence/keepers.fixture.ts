import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, own, verdicts } from '../../../tests/offices.ts';
import type { Permission } from '../../shared/permission.ts';
import { placeOf } from './thread.fixture.ts';
import type { ThreadPlace } from './types.ts';

/** What every deed on a thread shares: whoever writes a thread keeps it, and the federation. */
export const keptByItsWriter = <Facts extends { place: ThreadPlace }>(
  name: string,
  may: Permission<Facts>,
): void => {
  const verdictsOn = (place: Parameters<typeof placeOf>[0]) =>
    verdicts(may, { place: placeOf(place) } as Facts);
  const nobody = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
  const municipalFolk = (answer: string) => ({ OB: answer, AP: answer });

  describe(name, () => {
    it('of the federation: the federation alone', () =>
      assert.deepEqual(verdictsOn({}), {
        ...nobody,
        ...municipalFolk('not-your-municipality'),
        LK: 'not-your-land',
      }));
    it('of a Land coordination: it and the federation', () =>
      assert.deepEqual(verdictsOn({ keeper: 'land', land: own.land }), {
        ...nobody,
        ...municipalFolk('not-your-municipality'),
        LK: 'yes',
      }));
    it('of a municipality: its own people and the federation, not the Land', () =>
      assert.deepEqual(verdictsOn({ keeper: 'municipality', ...own }), {
        ...nobody,
        ...municipalFolk('yes'),
        LK: 'correspondence.not-your-thread',
      }));
    it('of a foreign municipality: the federation', () =>
      assert.deepEqual(verdictsOn({ keeper: 'municipality', ...foreign }), {
        ...nobody,
        ...municipalFolk('not-your-municipality'),
        LK: 'not-your-land',
      }));
  });
};
