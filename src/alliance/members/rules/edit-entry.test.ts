import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { as } from '../people.fixture.ts';
import { decideEdit } from './edit-entry.ts';
import { entry } from './entry.fixture.ts';

const place = { municipality: '12054000', land: '12' };
const edit = {
  version: 3,
  councilName: null,
  councilNameAudience: 'public',
  headTitle: 'neu',
  headTitleAudience: 'public',
  website: null,
  websiteAudience: 'public',
  publicNote: null,
  membersNote: null,
  coordinatorsNote: null,
  officeNote: null,
} as const;
const deedOf = (who: ReturnType<typeof as>, stored = entry()) => {
  const decision = decideEdit(stored, edit, who.actor, place);
  assert.ok(decision.accepted);
  return decision.deed;
};

describe('edit an entry', () => {
  it('counts only on the version it was made from', () => {
    const decision = decideEdit(entry({ version: 4 }), edit, as('K').actor, place);
    assert.equal(!decision.accepted && decision.reason, 'members.changed-meanwhile');
  });
  it('empties what the editor saw and emptied', () => assert.equal(deedOf(as('K')).officeNote, null));
  it('keeps a note that the editor could not see', () =>
    assert.equal(deedOf(as('LK', { lands: ['12'] })).officeNote, 'intern'));
  it('keeps a field, and its audience, chosen for a narrower circle', () => {
    const deed = deedOf(as('LK', { lands: ['12'] }), entry({ fieldAudience: { website: 'office' } }));
    assert.deepEqual([deed.website, deed.websiteAudience], ['https://example.org', 'office']);
  });
});
