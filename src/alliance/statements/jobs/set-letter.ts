import { renderPdf } from '../../../platform/documents/pdf/render.ts';
import type { LetterPaper } from '../../../platform/documents/pdf/types.ts';
import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { keepLetter } from '../actions/keep-letter.ts';
import { selectLetterFile } from '../db/sent-letters.ts';
import { selectSentLetter } from '../db/signatures.ts';

/** Sets a letter that was sent, however many have signed it, and keeps it; then it goes to the authority. */
export const setLetterJob = job<{ id: number }>({
  name: 'statements.set-letter',
  async run(house, { id }) {
    const letter = await selectSentLetter<LetterPaper>(house.database, id);
    if (letter === null || (await selectLetterFile(house.database, id)) !== null) return;
    const bytes = await renderPdf(letter);
    const now = house.clock.now();
    const actor = { kind: 'system', job: 'statements.set-letter' } as const;
    const outcome = await perform(house, keepLetter, { id, bytes }, { actor, now, today: dayOf(now) });
    return { bytes: bytes.length, outcome: outcome.outcome };
  },
});
