import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anyoneOf, type Audience, audienceOf, audiences, previewOf } from './occasion.ts';

describe('previewOf', () => {
  const cases: [
    why: string,
    own: Audience,
    asked: Audience | null,
    page: Audience,
    reader: Audience,
    n: number,
  ][] = [
    ['the public has nobody narrower', 'public', 'office', 'public', 'public', 1],
    ['nobody asked', 'office', null, 'public', 'office', 4],
    ['the federation as the public', 'office', 'public', 'public', 'public', 4],
    ['a member as the office', 'members', 'office', 'public', 'members', 2],
    ['a page for members as the public', 'office', 'public', 'members', 'office', 3],
  ];
  for (const [why, own, asked, page, reader, readers] of cases)
    it(why, () => {
      const preview = previewOf(own, asked, page);
      assert.deepEqual([preview.reader, preview.readers.length], [reader, readers]);
      assert.equal(preview.readers.at(-1), own);
    });

  it('anyone of an audience reads as that audience', () => {
    for (const audience of audiences)
      assert.equal(
        audienceOf(anyoneOf(audience, ['01']), { municipality: '01002000', land: '01' }),
        audience,
      );
  });
});
