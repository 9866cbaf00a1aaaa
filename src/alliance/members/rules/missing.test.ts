import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { application } from '../application.fixture.ts';
import type { Application } from '../types.ts';
import { decideCompleteness, missingOf, type Part } from './missing.ts';

/** What is different from a complete application, how many contacts, and what is missing then. */
const table: [string, Partial<Application>, number, Part[]][] = [
  ['complete', {}, 1, []],
  ['no contact', {}, 0, ['contacts']],
  ['a link is evidence enough', { resolutionFile: null }, 1, []],
  ['so is the paper', { resolutionLink: null, resolutionFile: 7 }, 1, []],
  ['neither link nor paper', { resolutionLink: null }, 1, ['resolution']],
  ['no paper number', { resolutionReference: null }, 1, ['resolution']],
  ['no body', { councilBody: null }, 1, ['resolution']],
  ['no day', { resolutionDay: null }, 1, ['resolution']],
  ['signed paper instead of the statement', { signatureStated: false, signedFile: 8 }, 1, []],
  ['neither', { signatureStated: false }, 1, ['signature']],
  ['no version of the declaration', { declaration: null }, 1, ['signature']],
  ['no office of the head', { headTitle: null }, 1, ['signature']],
  ['nothing but a start', { councilBody: null, headName: null }, 0, ['resolution', 'signature', 'contacts']],
];

describe('what an application lacks', () => {
  for (const [name, over, contacts, expected] of table)
    it(name, () => {
      assert.deepEqual(missingOf(application(over), contacts), expected);
    });

  it('is named when somebody submits all the same, the first thing first', () => {
    assert.deepEqual(decideCompleteness([], 'deed'), { accepted: true, deed: 'deed' });
    assert.deepEqual(decideCompleteness(['signature', 'contacts'], 'deed'), {
      accepted: false,
      reason: 'members.missing-signature',
    });
  });
});
