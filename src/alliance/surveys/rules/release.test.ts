import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Decision } from '../../../shared/decision.ts';
import { decideDraft, decideProposal, decideRelease, isReleaser, type ReleaseFacts } from './release.ts';

const questionnaire = questionnaireOf([question('a', 'integer', { required: true }), question('b', 'text')]);
const facts = (
  survey: Partial<ReleaseFacts['survey']> = {},
  answer: Partial<ReleaseFacts['answer']> = {},
): ReleaseFacts => ({
  survey: { state: 'open', twoPersons: false, questionnaire, ...survey },
  answer: { state: 'draft', values: { a: 0 }, version: 3, proposedBy: null, ...answer },
});
const said = (decision: Decision<unknown>) =>
  decision.accepted ? 'yes' : decision.reason.replace('surveys.', '');

const two = { twoPersons: true };
const cases: [string, ReleaseFacts, number, number, string, string][] = [
  ['complete', facts(), 3, 1, 'yes', 'yes'],
  ['nought counts as answered', facts({}, { values: { a: 0 } }), 3, 1, 'yes', 'yes'],
  ['so does no statement', facts({}, { values: { a: null } }), 3, 1, 'yes', 'yes'],
  ['a required answer is missing', facts({}, { values: {} }), 3, 1, 'answers-missing', 'answers-missing'],
  ['somebody was faster', facts(), 2, 1, 'changed-meanwhile', 'changed-meanwhile'],
  ['released already', facts({}, { state: 'released' }), 3, 1, 'already-released', 'already-released'],
  ['the survey is closed', facts({ state: 'closed' }), 3, 1, 'survey-closed', 'survey-closed'],
  ['the survey is a draft', facts({ state: 'draft' }), 3, 1, 'not-open-yet', 'not-open-yet'],
  ['two people, nobody has laid it before', facts(two), 3, 1, 'yes', 'lay-before-first'],
  [
    'two people, the same one',
    facts(two, { state: 'proposed', proposedBy: 1 }),
    3,
    1,
    'yes',
    'second-person',
  ],
  ['two people, another one', facts(two, { state: 'proposed', proposedBy: 2 }), 3, 1, 'yes', 'yes'],
];

describe('release', () => {
  for (const [name, given, version, person, proposal, release] of cases)
    it(name, () => {
      assert.equal(said(decideProposal(given, version)), proposal);
      assert.equal(said(decideRelease(given, version, person)), release);
    });
  it('begins at version 0', () =>
    assert.equal(said(decideDraft({ survey: { state: 'open' }, answer: null }, 0, {})), 'yes'));
  it('the head always, the contact where the survey lets it', () => {
    assert.deepEqual(
      ['OB', 'AP', 'ZG', undefined].map((role) => [isReleaser('head', role), isReleaser('contact', role)]),
      [
        [true, true],
        [false, true],
        [false, false],
        [false, false],
      ],
    );
  });
});
