import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOfDocument } from './document.ts';

describe('kindOfDocument', () => {
  const cases: [why: string, content: string, kind: string | null][] = [
    ['a PDF', '%PDF-1.7 ...', 'application/pdf'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a photo', '\xff\xd8\xff\xe0', 'image/jpeg'],
    [
      'a Word file',
      'PK\x03\x04....word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an OpenDocument text',
      'PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.text',
    ],
    ['plain text', 'Bericht der Stadt', 'text/plain'],
    ['a web page', '<!doctype html><script>', null],
    ['a picture with scripts', ' <svg onload=alert(1)>', null],
    ['a program', 'MZ\x90\x00\x03', null],
    ['a script', '#!/bin/sh', null],
    ['any archive', 'PK\x03\x04....evil.exe\x00', null],
    ['nothing', '', null],
  ];
  for (const [why, content, kind] of cases)
    it(why, () => assert.equal(kindOfDocument(Buffer.from(content, 'latin1')), kind));
});
