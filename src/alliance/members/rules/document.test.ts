import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refuseDocument } from './document.ts';

const bytes = (start: string, length = start.length): Uint8Array => {
  const filled = new Uint8Array(length);
  filled.set(Buffer.from(start, 'latin1'));
  return filled;
};

const table: [string, Uint8Array, string | null][] = [
  ['a PDF', bytes('%PDF-1.7'), null],
  ['exactly five megabytes', bytes('%PDF-1.7', 5_000_000), null],
  ['one byte more', bytes('%PDF-1.7', 5_000_001), 'members.document-too-large'],
  ['nothing', bytes(''), 'members.document-not-pdf'],
  ['half a signature', bytes('%PD'), 'members.document-not-pdf'],
  ['a Word file called .pdf', bytes('PK\u0003\u0004'), 'members.document-not-pdf'],
  ['a web page that mentions PDF', bytes('<p>%PDF-'), 'members.document-not-pdf'],
  ['a picture', bytes('\u00ff\u00d8\u00ff'), 'members.document-not-pdf'],
];

describe('papers of an application', () => {
  for (const [name, content, expected] of table)
    it(`${name}: ${expected ?? 'taken'}`, () => {
      const refused = refuseDocument(content, 'document');
      assert.equal(refused?.reason ?? null, expected);
      if (refused) assert.equal(refused.field, 'document');
    });
});
