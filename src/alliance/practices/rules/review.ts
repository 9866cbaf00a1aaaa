import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addMonths, type Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** A good practice is looked at again after this many months at the latest. */
export const longestReviewMonths = 36;

/**
 * Whether a practice may stand until its next review: that day lies ahead, and not so far that nobody will remember.
 *
 * @de Prüfung festlegen
 * @source praxis#pruefung
 */
export const decideReview = <Deed extends { reviewOn: Day }>(deed: Deed, today: Day): Decision<Deed> => {
  if (deed.reviewOn <= today) return decline('review-in-past', { field: 'reviewOn' });
  if (deed.reviewOn > addMonths(today, longestReviewMonths))
    return decline('review-too-far', { field: 'reviewOn', with: { months: longestReviewMonths } });
  return accept(deed);
};
