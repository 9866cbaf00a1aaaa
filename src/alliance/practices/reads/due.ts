import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectPlannedReviews } from '../db/good-practices.ts';
import { selectPlannedEvaluations } from '../db/sponsorships.ts';
import { selectSuggestions } from '../db/suggestions.ts';
import { mayChoosePractice, mayEnterSomewhere, mayKeepPractice, mayModerate } from '../permissions.ts';
import { leadDays } from '../rules/reminder.ts';

/** What of sponsorships, good practices and suggestions waits for the reader. @de Fälliges der guten Praxis */
export const due = read({
  name: 'practices.due',
  input: input({}),
  async load(db, _, { actor, today }) {
    const until = addDays(today, leadDays);
    const office = officeOf(actor);
    const lands = office?.role === 'LK' ? office.lands : [];
    const [evaluations, reviews, suggestions] = await Promise.all([
      selectPlannedEvaluations(db, until),
      selectPlannedReviews(db, until),
      selectSuggestions(db, { person: 0, everything: office?.role === 'K', lands }),
    ]);
    return { evaluations, reviews, suggestions };
  },
  may: mayEnterSomewhere,
  show({ evaluations, reviews, suggestions }, occasion) {
    const office = officeOf(occasion.actor);
    const isOwn = ({ municipality }: { municipality: string }) =>
      office?.role === 'AP' || office?.role === 'OB'
        ? office.municipality === municipality
        : office?.role === 'LK';
    return {
      evaluations: evaluations.filter(
        (place) => isOwn(place) && mayKeepPractice(occasion, { place }).allowed,
      ),
      reviews: reviews.filter((place) => mayChoosePractice(occasion, { place }).allowed),
      suggestions: suggestions
        .filter((place) => place.state === 'open' && mayModerate(occasion, { place }).allowed)
        .map(({ id, title, municipality }) => ({ id, title, municipality })),
    };
  },
});
