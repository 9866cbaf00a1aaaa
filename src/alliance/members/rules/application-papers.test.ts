import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideResolution, decideSignature } from './application-papers.ts';

const today = '2026-03-02';

describe('the day of a resolution', () => {
  for (const [day, accepted] of [
    ['2018-12-05', true],
    ['2026-03-02', true],
    ['2026-03-03', false],
  ] as const)
    it(`${day}: ${accepted ? 'possible' : 'has not been yet'}`, () => {
      assert.equal(decideResolution({ day }, today).accepted, accepted);
    });
});

describe('the day of a signature', () => {
  const table: [string, string | null, string | null][] = [
    ['2026-03-02', '2021-02-17', null],
    ['2021-02-17', '2021-02-17', null],
    ['2021-02-16', '2021-02-17', 'members.signature-before-declaration'],
    ['2026-03-03', '2021-02-17', 'members.signature-in-future'],
    // Without a known day of the version only the future can be wrong.
    ['2001-01-01', null, null],
  ];
  for (const [signedOn, declarationDay, expected] of table)
    it(`${signedOn} under a version of ${declarationDay}: ${expected ?? 'possible'}`, () => {
      const decision = decideSignature({ signedOn }, declarationDay, today);
      assert.equal(decision.accepted ? null : decision.reason, expected);
    });
});
