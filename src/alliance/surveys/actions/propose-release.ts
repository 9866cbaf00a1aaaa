import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertAnswer, markProposed } from '../db/answers.ts';
import { lockDraft } from '../loads/draft-answer.ts';
import { askForRelease } from '../mails/proposal.ts';
import { mayDraft } from '../permissions.ts';
import { decideProposal } from '../rules/release.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Lays the finished answer before those who may release it, and tells them. @de Zur Freigabe vorlegen */
export const proposeRelease = action({
  name: 'surveys.propose-release',
  input: input({ id: id(), version: wholeNumber() }),
  load: (db, { id: survey }, occasion) => lockDraft(db, survey, occasion),
  may: mayDraft,
  decide({ survey, asked, answer, values }, { version }) {
    if (!asked) return decline('not-asked');
    const current = answer ?? { state: 'draft' as const, values, version: 0, proposedBy: null };
    return decideProposal({ survey, answer: current }, version);
  },
  async save(db, _deed, occasion, { survey, place, answer, values, carried, last }) {
    const { now } = occasion;
    const number =
      answer?.id ??
      (await insertAnswer(
        db,
        { survey: survey.id, ...place, values, carried, carriedFrom: last?.id ?? null },
        now,
      ));
    await markProposed(db, number, personOf(occasion), now);
    await askForRelease(db, survey, place, occasion);
    return { about: `surveys.answer:${number}`, ...place };
  },
  conflicts: { answer_survey_municipality_key: 'surveys.changed-meanwhile' },
});
