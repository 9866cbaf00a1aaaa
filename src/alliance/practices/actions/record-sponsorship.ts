import { action } from '../../../platform/action.ts';
import { input, longText, optional, text, unitKey } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { resolutionsOf } from '../../mandates/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertSponsorship, insertTerm } from '../db/sponsorships.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideTerm } from '../rules/renew.ts';
import { termFields } from '../term-fields.ts';

/** Enters a sponsorship with its first term. @de Patenschaft eintragen */
export const recordSponsorship = action({
  name: 'practices.record-sponsorship',
  input: input({
    municipality: unitKey(),
    beneficiary: text(200),
    ship: optional(text(100)),
    ...termFields,
    events: optional(longText(1_000)),
  }),
  async load(db, { municipality }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    return { place: { municipality, land: unit.land }, resolutions: await resolutionsOf(db, municipality) };
  },
  may: mayKeepPractice,
  decide: ({ resolutions }, deed) => decideTerm([], deed, resolutions),
  async save(db, deed, occasion, { place }) {
    const number = await insertSponsorship(db, { ...deed, ...place }, personOf(occasion), occasion.now);
    await insertTerm(db, number, deed);
    return { about: `practices.sponsorship:${number}`, ...place, reply: { id: number } };
  },
});
