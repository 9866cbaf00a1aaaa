import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { markTakenBack } from '../db/answers.ts';
import { lockDraft } from '../loads/draft-answer.ts';
import { mayRelease } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Takes a release back, as long as the survey is open: the answer is a draft again. @de Freigabe zurücknehmen */
export const takeBackAnswer = action({
  name: 'surveys.take-back-answer',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, { id: survey }, occasion) {
    const draft = await lockDraft(db, survey, occasion);
    return draft?.answer || draft?.asked === false ? draft : null;
  },
  may: mayRelease,
  decide({ survey, answer }, { version }) {
    if (survey.state !== 'open') return decline('survey-closed');
    if (answer?.state !== 'released') return decline('not-released');
    return answer.version === version ? accept({ id: answer.id }) : decline('changed-meanwhile');
  },
  async save(db, { id: number }, _occasion, { place }) {
    await markTakenBack(db, number);
    return { about: `surveys.answer:${number}`, ...place };
  },
});
