import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideAttachment } from './attachment.ts';

const file = (text: string, length = text.length) => {
  const bytes = Buffer.alloc(length);
  bytes.write(text, 'latin1');
  return { name: 'antwort.pdf', bytes };
};

describe('a document with a message', () => {
  for (const [brought, answer, why] of [
    [null, 'none', 'nothing brought'],
    [file('%PDF-1.7'), 'application/pdf', 'a PDF'],
    [file('MZ\u0090'), 'correspondence.file-unknown', 'a program that calls itself PDF'],
    [file(''), 'correspondence.file-unknown', 'an empty file'],
    [file('%PDF-1.7', 10 * 1024 * 1024 + 1), 'correspondence.file-too-large', 'one byte over 10 MB'],
  ] as const)
    it(`${answer}: ${why}`, () => {
      const decision = decideAttachment(brought);
      assert.equal(decision.accepted ? (decision.deed?.mediaType ?? 'none') : decision.reason, answer);
    });
});
