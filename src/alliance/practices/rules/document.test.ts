import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipOf } from '../../../shared/zip.fixture.ts';
import { kindOfDocument } from './document.ts';

describe('kindOfDocument', () => {
  const cases: [why: string, content: string, kind: string | null][] = [
    ['a PDF', '%PDF-1.7 ...', 'application/pdf'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a photo', '\xff\xd8\xff\xe0', 'image/jpeg'],
    [
      'a Word file',
      zipOf('word/document.xml').toString('latin1'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an OpenDocument text',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }, 'content.xml').toString('latin1'),
      'application/vnd.oasis.opendocument.text',
    ],
    ['plain text', 'Bericht der Stadt', 'text/plain'],
    ['a web page', '<!doctype html><script>', null],
    ['a picture with scripts', ' <svg onload=alert(1)>', null],
    ['a program', 'MZ\x90\x00\x03', null],
    ['a script', '#!/bin/sh', null],
    ['any archive', zipOf('evil.exe').toString('latin1'), null],
    ['half a Word file', 'PK\x03\x04....word/document.xml', null],
    ['nothing', '', null],
  ];
  for (const [why, content, kind] of cases)
    it(why, () => assert.equal(kindOfDocument(Buffer.from(content, 'latin1')), kind));
});
