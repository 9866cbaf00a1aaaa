import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentKindOf } from './document-kind.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('documentKindOf', () => {
  const cases: [string, Uint8Array, string | null][] = [
    ['a PDF', bytes('%PDF-1.7\n…'), 'pdf'],
    ['a picture', bytes('\x89PNG\r\n\x1a\n…'), 'png'],
    ['a Word document', bytes('PK\x03\x04…[Content_Types].xml…word/document.xml…'), 'docx'],
    ['another archive', bytes('PK\x03\x04…xl/workbook.xml'), null],
    ['a web page', bytes('<!doctype html><p>%PDF-'), null],
    ['a program', bytes('MZ\x90'), null],
    ['a PDF after something else', bytes(' %PDF-1.7'), null],
    ['nothing', bytes(''), null],
  ];
  for (const [name, content, kind] of cases) it(name, () => assert.equal(documentKindOf(content), kind));
});
