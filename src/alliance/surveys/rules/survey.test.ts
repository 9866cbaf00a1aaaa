import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from '../../../shared/decision.ts';
import { question, questionnaireOf } from '../questionnaire.fixture.ts';
import { decideEdit, decideOpening, isPublic } from './survey.ts';

const said = (decision: Decision<unknown>) =>
  decision.accepted ? 'yes' : decision.reason.replace('surveys.', '');
const sound = questionnaireOf([question('a', 'text')]);
const draft = { state: 'draft' as const, version: 4, questionnaire: sound };
const today = '2026-03-02';

describe('a survey', () => {
  const openings: [
    string,
    Parameters<typeof decideOpening>[0],
    { version: number; dueOn: string },
    number,
    string,
  ][] = [
    ['sound', draft, { version: 4, dueOn: '2026-03-30' }, 9, 'yes'],
    ['ends tomorrow', draft, { version: 4, dueOn: '2026-03-03' }, 9, 'yes'],
    ['ends today', draft, { version: 4, dueOn: today }, 9, 'due-in-past'],
    ['ends in two years', draft, { version: 4, dueOn: '2028-03-30' }, 9, 'due-too-far'],
    ['asks nobody', draft, { version: 4, dueOn: '2026-03-30' }, 0, 'nobody-asked'],
    ['was changed meanwhile', draft, { version: 3, dueOn: '2026-03-30' }, 9, 'changed-meanwhile'],
    [
      'is open already',
      { ...draft, state: 'open' },
      { version: 4, dueOn: '2026-03-30' },
      9,
      'questionnaire-frozen',
    ],
    [
      'has no question',
      { ...draft, questionnaire: questionnaireOf([]) },
      { version: 4, dueOn: '2026-03-30' },
      9,
      'section-empty',
    ],
  ];
  for (const [name, survey, deed, asked, expected] of openings)
    it(`opens: ${name}`, () => assert.equal(said(decideOpening(survey, deed, asked, today)), expected));

  it('is edited as a draft only', () => {
    assert.equal(said(decideEdit(draft, 4, {})), 'yes');
    assert.equal(said(decideEdit({ ...draft, state: 'closed' }, 4, {})), 'questionnaire-frozen');
  });

  const published: [Parameters<typeof isPublic>[0], boolean][] = [
    [{ state: 'closed', publicFrom: null }, false],
    [{ state: 'closed', publicFrom: '2026-03-03' }, false],
    [{ state: 'closed', publicFrom: today }, true],
    [{ state: 'open', publicFrom: '2026-01-01' }, false],
  ];
  for (const [survey, expected] of published)
    it(`public from ${survey.publicFrom}, ${survey.state}`, () =>
      assert.equal(isPublic(survey, today), expected));
});
