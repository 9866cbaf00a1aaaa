import { action } from '../../../platform/action.ts';
import { day, id, input, longText } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { selectPracticeOf, upsertPractice } from '../db/good-practices.ts';
import { selectMeasure } from '../db/measures.ts';
import { mayChoosePractice } from '../permissions.ts';
import { decideReview } from '../rules/review.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Recommends a measure to others until its next review. @de Als gute Praxis empfehlen */
export const markPractice = action({
  name: 'practices.mark-practice',
  input: input({ measure: id(), reason: longText(1_000), reviewOn: day() }),
  async load(db, { measure: number }) {
    const measure = await selectMeasure(db, number);
    return measure && { place: measure, measure, practice: (await selectPracticeOf(db, number)) ?? null };
  },
  may: mayChoosePractice,
  decide({ measure, practice }, deed, { today }) {
    if (practice && practice.retiredOn === null) return decline('already-good-practice');
    if (measure.audience !== 'public' && measure.audience !== 'members') return decline('not-for-everybody');
    return decideReview(deed, today);
  },
  async save(db, deed, occasion, { measure: { municipality, land } }) {
    const number = await upsertPractice(db, { ...deed, markedOn: occasion.today }, personOf(occasion));
    return { about: `practices.measure:${deed.measure}`, municipality, land, reply: { id: number } };
  },
});
