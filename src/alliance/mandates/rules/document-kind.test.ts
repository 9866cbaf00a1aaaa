import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipOf } from '../../../shared/zip.fixture.ts';
import { documentKindOf } from './document-kind.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('documentKindOf', () => {
  const cases: [string, Uint8Array, string | null][] = [
    ['a PDF', bytes('%PDF-1.7\n…'), 'pdf'],
    ['a picture', bytes('\x89PNG\r\n\x1a\n...'), 'png'],
    ['a Word document', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a Word document with macros', zipOf('word/document.xml', 'word/vbaProject.bin'), null],
    ['a workbook', zipOf('xl/workbook.xml'), null],
    ['a web page', bytes('<!doctype html><p>%PDF-'), null],
    ['a program', bytes('MZ\x90'), null],
    ['a PDF after something else', bytes(' %PDF-1.7'), null],
    ['nothing', bytes(''), null],
  ];
  for (const [name, content, kind] of cases) it(name, () => assert.equal(documentKindOf(content), kind));
});
