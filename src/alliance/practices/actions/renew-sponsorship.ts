import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { resolutionsOf } from '../../mandates/facts.ts';
import { insertTerm, selectSponsorship, setEvaluation } from '../db/sponsorships.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideTerm } from '../rules/renew.ts';
import { termFields } from '../term-fields.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Adds a term to a sponsorship. @de Patenschaft verlängern */
export const renewSponsorship = action({
  name: 'practices.renew-sponsorship',
  input: input({
    id: id(),
    ...termFields,
  }),
  async load(db, input) {
    const sponsorship = await selectSponsorship(db, input.id);
    if (!sponsorship) return null;
    const resolutions = await resolutionsOf(db, sponsorship.municipality);
    return { place: sponsorship, sponsorship, resolutions };
  },
  may: mayKeepPractice,
  decide: ({ sponsorship, resolutions }, deed) =>
    sponsorship.endedOn === null
      ? decideTerm(sponsorship.terms, deed, resolutions)
      : decline('sponsorship-ended'),
  async save(db, { id: number, ...term }, _, { sponsorship: { municipality, land } }) {
    await insertTerm(db, number, term);
    await setEvaluation(db, number, term.evaluationOn);
    return { about: `practices.sponsorship:${number}`, municipality, land };
  },
});
