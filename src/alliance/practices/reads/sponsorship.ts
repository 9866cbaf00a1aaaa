import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectEvaluations, selectSponsorship } from '../db/sponsorships.ts';
import { mayKeepPractice, mayReadPublic } from '../permissions.ts';
import { phaseOf } from '../rules/phase.ts';

/** One sponsorship with its terms and evaluations. */
export const sponsorship = read({
  name: 'practices.sponsorship',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const found = await selectSponsorship(db, number);
    return found && { sponsorship: found, evaluations: await selectEvaluations(db, number) };
  },
  may: mayReadPublic,
  show: ({ sponsorship: found, evaluations }, occasion) => ({
    ...found,
    evaluations,
    phase: phaseOf(found, occasion.today),
    isDue: found.endedOn === null && found.evaluationOn !== null && found.evaluationOn <= occasion.today,
    may: { keep: mayKeepPractice(occasion, { place: found }).allowed },
  }),
});
