import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cast, foreign, own } from '../../../../tests/offices.ts';
import { audiences } from '../../../shared/occasion.ts';
import { readsThread } from '../permissions.ts';
import { placeOf } from '../thread.fixture.ts';
import type { ThreadPlace } from '../types.ts';
import { type Reader, readerOf } from './reader.ts';

const finds = ({ authority, anywhere, atHome, inLand }: Reader, thread: ThreadPlace): boolean =>
  anywhere.includes(thread.audience) ||
  thread.authority === authority ||
  (thread.municipality === atHome.municipality &&
    thread.municipality !== null &&
    atHome.audiences.includes(thread.audience)) ||
  (inLand.lands.includes(thread.land ?? '') && inLand.audiences.includes(thread.audience));

describe('a list finds what somebody reads one by one', () => {
  for (const [name, actor] of Object.entries(cast))
    it(name, () => {
      for (const audience of audiences)
        for (const authority of [7, 8])
          for (const place of [
            {},
            { keeper: 'land', land: own.land },
            { keeper: 'land', land: foreign.land },
            { keeper: 'municipality', ...own },
            { keeper: 'municipality', ...foreign },
          ] as const) {
            const thread = placeOf({ ...place, audience, authority });
            assert.equal(finds(readerOf(actor), thread), readsThread(actor, thread), JSON.stringify(thread));
          }
    });
});
