import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { selectDemand } from '../db/catalogues.ts';
import { selectAdoptions, selectPracticeOf, selectReviews } from '../db/good-practices.ts';
import { selectDocuments, selectMeasure } from '../db/measures.ts';
import { mayChoosePractice, mayEnterSomewhere, mayKeepPractice, mayReadMeasure } from '../permissions.ts';

/** One measure with everything around it. */
export const measure = read({
  name: 'practices.measure',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const found = await selectMeasure(db, number);
    if (!found) return null;
    const practice = (await selectPracticeOf(db, number)) ?? null;
    return {
      place: found,
      audience: found.audience,
      measure: found,
      practice,
      demand: found.demand === null ? null : ((await selectDemand(db, found.demand)) ?? null),
      documents: await selectDocuments(db, number),
      adoptions: practice ? await selectAdoptions(db, practice.id) : [],
      reviews: practice ? await selectReviews(db, practice.id) : [],
    };
  },
  may: mayReadMeasure,
  show({ place, measure: found, practice, demand, documents, adoptions, reviews }, occasion) {
    const stands = practice !== null && practice.retiredOn === null;
    const mayChoose = mayChoosePractice(occasion, { place }).allowed;
    const mayKeep = mayKeepPractice(occasion, { place }).allowed;
    return {
      ...found,
      stale: found.checkedOn < addMonths(occasion.today, -12),
      demandTitle: demand && `${demand.number}. ${demand.title}`,
      documents,
      practice: practice && { ...practice, overdue: stands && practice.reviewOn < occasion.today },
      adoptions,
      reviews,
      may: {
        edit: mayKeep,
        mark: mayChoose && !stands && (found.audience === 'public' || found.audience === 'members'),
        review: mayChoose && stands,
        adopt: stands && mayEnterSomewhere(occasion, {}).allowed,
      },
    };
  },
});
