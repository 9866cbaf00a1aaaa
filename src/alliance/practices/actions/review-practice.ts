import { action } from '../../../platform/action.ts';
import { choice, day, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertReview, selectPractice } from '../db/good-practices.ts';
import { mayChoosePractice } from '../permissions.ts';
import { decideReview } from '../rules/review.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Looks at a good practice again: it stays until the next review or is retired. @de Gute Praxis prüfen */
export const reviewPractice = action({
  name: 'practices.review-practice',
  input: input({
    id: id(),
    verdict: choice(['kept', 'retired']),
    note: longText(1_000),
    reviewOn: optional(day()),
  }),
  async load(db, input) {
    const practice = await selectPractice(db, input.id);
    return practice && { place: practice, practice };
  },
  may: mayChoosePractice,
  decide({ practice }, deed, { today }) {
    if (practice.retiredOn !== null) return decline('practice-retired');
    if (deed.verdict === 'retired') return accept({ ...deed, reviewOn: null });
    if (deed.reviewOn === null) return decline('review-missing', { field: 'reviewOn' });
    const decision = decideReview({ reviewOn: deed.reviewOn }, today);
    return decision.accepted ? accept(deed) : decision;
  },
  async save(
    db,
    { id: practice, verdict, note, reviewOn },
    occasion,
    { practice: { municipality, land, measure } },
  ) {
    await insertReview(db, { practice, day: occasion.today, verdict, note, reviewOn }, personOf(occasion));
    return { about: `practices.measure:${measure}`, municipality, land };
  },
});
