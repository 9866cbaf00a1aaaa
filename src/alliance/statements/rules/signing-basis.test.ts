import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quotedItems } from './signing-basis.ts';

describe('on what a signature may rest', () => {
  it('is nothing of a resolution where there are none', () => {
    const none = { items: [], relations: [], competences: [], topics: [], groups: [] } as never;
    const place = { municipality: '12054000', land: '12' };
    assert.deepEqual(quotedItems(none, place, [{ topics: [], act: 'appeal' }], '2026-03-02'), []);
    assert.deepEqual(quotedItems(null, place, [{ topics: ['admission'], act: 'appeal' }], '2026-03-02'), []);
  });
});
