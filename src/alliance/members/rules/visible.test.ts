import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audiences } from '../../../shared/occasion.ts';
import { entry } from './entry.fixture.ts';
import { visibleEntry } from './visible.ts';

const seen = {
  public: ['publicNote'],
  members: ['publicNote', 'membersNote'],
  coordinators: ['publicNote', 'membersNote', 'coordinatorsNote'],
  office: ['publicNote', 'membersNote', 'coordinatorsNote', 'officeNote'],
} as const;

describe('visible fields', () => {
  for (const reader of audiences) {
    it(`notes for ${reader}`, () => {
      const notes = Object.entries(visibleEntry(entry(), reader))
        .filter(([field, value]) => field.endsWith('Note') && value !== null)
        .map(([field]) => field);
      assert.deepEqual(notes, seen[reader]);
    });
    it(`a website for coordinators, read by ${reader}`, () => {
      const { website, headTitle } = visibleEntry(
        entry({ fieldAudience: { website: 'coordinators' } }),
        reader,
      );
      assert.equal(website !== null, reader === 'coordinators' || reader === 'office');
      assert.notEqual(headTitle, null);
    });
  }
});
