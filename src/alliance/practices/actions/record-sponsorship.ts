import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  id,
  input,
  longText,
  optional,
  text,
  unitKey,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { resolutionsOf } from '../../mandates/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertSponsorship, insertTerm } from '../db/sponsorships.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideTerm } from '../rules/renew.ts';
import { fundKinds, rhythms } from '../types.ts';

/** Enters a sponsorship with its first term. @de Patenschaft eintragen */
export const recordSponsorship = action({
  name: 'practices.record-sponsorship',
  input: input({
    municipality: unitKey(),
    beneficiary: text(200),
    ship: optional(text(100)),
    fromDay: day(),
    toDay: optional(day()),
    amount: optional(wholeNumber(1, 10_000_000)),
    rhythm: choice(rhythms),
    funds: choice(fundKinds),
    resolution: optional(id()),
    resolutionName: optional(text(300)),
    source: text(500),
    evaluationOn: optional(day()),
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
