import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays } from '../../../shared/days.ts';
import { resolutionsOf } from '../../mandates/facts.ts';
import { selectSponsorship } from '../db/sponsorships.ts';
import { mayKeepPractice } from '../permissions.ts';

/** One sponsorship for those who renew, evaluate or end it. */
export const keptSponsorship = read({
  name: 'practices.kept-sponsorship',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const sponsorship = await selectSponsorship(db, number);
    if (!sponsorship) return null;
    const resolutions = await resolutionsOf(db, sponsorship.municipality);
    return { place: sponsorship, sponsorship, resolutions };
  },
  may: mayKeepPractice,
  show({ sponsorship, resolutions }, { today }) {
    const last = sponsorship.terms.at(-1) ?? null;
    return { ...sponsorship, resolutions, last, next: last?.toDay ? addDays(last.toDay, 1) : today, today };
  },
});
