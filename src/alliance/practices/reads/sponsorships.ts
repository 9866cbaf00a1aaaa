import { input, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectSponsorships } from '../db/sponsorships.ts';
import { mayEnterSomewhere, mayReadPublic } from '../permissions.ts';
import { phaseOf } from '../rules/phase.ts';
import { totalsPerYear } from '../rules/totals.ts';

/** All sponsorships and what they come to each year. */
export const sponsorships = read({
  name: 'practices.sponsorships',
  input: input({ seite: wholeNumber(1, 10_000).default(1) }),
  load: async (db) => ({ sponsorships: await selectSponsorships(db, null) }),
  may: mayReadPublic,
  show: ({ sponsorships: all }, occasion, { seite }) => ({
    page: seite,
    sponsorships: all.map((one) => ({
      id: one.id,
      municipality: one.municipality,
      beneficiary: one.beneficiary,
      ship: one.ship,
      term: one.terms.at(-1) ?? null,
      since: one.terms[0]?.fromDay ?? null,
      phase: phaseOf(one, occasion.today),
      evaluationOn: one.evaluationOn,
      isDue: one.endedOn === null && one.evaluationOn !== null && one.evaluationOn <= occasion.today,
    })),
    totals: totalsPerYear(all, occasion.today),
    today: occasion.today,
    may: { enter: mayEnterSomewhere(occasion, {}).allowed },
  }),
});
