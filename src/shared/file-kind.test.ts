import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FileKind, fileKindOf, mediaTypeAmong } from './file-kind.ts';
import { burstingZip, zipOf } from './zip.fixture.ts';

const odt = { mimetype: 'application/vnd.oasis.opendocument.text' };
const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' };

describe('fileKindOf', () => {
  const cases: [why: string, content: string | Buffer, kind: FileKind | null][] = [
    ['a PDF', '%PDF-1.7 ...', 'pdf'],
    ['a PDF after something else', '\x00%PDF-1.7', null],
    ['half a signature', '%PD', 'text'],
    ['a picture', '\x89PNG\r\n\x1a\n\x00', 'png'],
    ['a photo', '\xff\xd8\xff\xe0', 'jpeg'],
    ['an old picture', 'GIF89a', 'image'],
    ['a Word file', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a Word file with macros', zipOf('word/document.xml', 'word/vbaProject.bin'), 'macros'],
    ['a workbook', zipOf('xl/workbook.xml'), 'xlsx'],
    ['a workbook with macros', zipOf('xl/workbook.xml', 'xl/vbaProject.bin'), 'macros'],
    ['a workbook with old macros', zipOf('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), 'macros'],
    ['a binary workbook', zipOf('xl/workbook.bin'), 'xlsb'],
    ['a text of LibreOffice', zipOf(odt, 'content.xml'), 'odt'],
    ['a table of LibreOffice', zipOf(ods, 'content.xml'), 'open-document'],
    ['any archive', zipOf('evil.exe'), 'zip'],
    ['an archive that bursts', burstingZip('word/document.xml'), 'burst'],
    ['half an archive', 'PK\x03\x04....word/document.xml', null],
    ['a document from before 2007', '\xd0\xcf\x11\xe0....', 'office-97'],
    [
      'one with a password',
      `\xd0\xcf\x11\xe0${Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')}`,
      'locked',
    ],
    ['a web page', '<!doctype html><script>', 'html'],
    ['a picture with scripts', ' <svg onload=alert(1)>', 'html'],
    ['a letter in RTF', '{\\rtf1', 'rtf'],
    ['another archive', 'Rar!', 'archive'],
    ['plain text', 'Bericht der Stadt\r\n\tZeile', 'text'],
    ['a script', '#!/bin/sh', null],
    ['a program', 'MZ\x90\x00\x03', null],
    ['nothing', '', null],
  ];
  for (const [why, content, kind] of cases)
    it(`${why} is ${kind ?? 'nothing known'}`, () =>
      assert.equal(fileKindOf(typeof content === 'string' ? Buffer.from(content, 'latin1') : content), kind));

  it('names the media type only of kinds that are taken', () => {
    const word = zipOf('word/document.xml');
    assert.match(mediaTypeAmong(word, ['pdf', 'docx']) ?? '', /wordprocessingml/);
    assert.equal(mediaTypeAmong(word, ['pdf', 'png']), null);
  });
});
