import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertAnswer, markReleased } from '../db/answers.ts';
import { lockDraft } from '../loads/draft-answer.ts';
import { mayRelease } from '../permissions.ts';
import { decideRelease } from '../rules/release.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Makes the draft the answer of the municipality; what nobody was shown is dropped. @de Antwort freigeben */
export const releaseAnswer = action({
  name: 'surveys.release-answer',
  input: input({ id: id(), version: wholeNumber() }),
  load: (db, { id: survey }, occasion) => lockDraft(db, survey, occasion),
  may: mayRelease,
  decide({ survey, asked, answer, values }, { version }, occasion) {
    if (!asked) return decline('not-asked');
    const current = answer ?? { state: 'draft' as const, values, version: 0, proposedBy: null };
    return decideRelease({ survey, answer: current }, version, personOf(occasion));
  },
  async save(db, { values }, occasion, { survey, place, answer, carried, last }) {
    const { now } = occasion;
    // where nothing has changed since the last wave, its answer is released as it is
    const number =
      answer?.id ??
      (await insertAnswer(
        db,
        { survey: survey.id, ...place, values, carried, carriedFrom: last?.id ?? null },
        now,
      ));
    await markReleased(db, number, values, personOf(occasion), now);
    return { about: `surveys.answer:${number}`, ...place, reply: { answer: number } };
  },
  conflicts: { answer_survey_municipality_key: 'surveys.changed-meanwhile' },
});
