import { action } from '../../../platform/action.ts';
import { day, id, input, longText } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { endSponsorshipRow, selectSponsorship } from '../db/sponsorships.ts';
import { mayKeepPractice } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Ends a sponsorship before its term does. @de Patenschaft beenden */
export const endSponsorship = action({
  name: 'practices.end-sponsorship',
  input: input({ id: id(), day: day(), reason: longText(1_000) }),
  async load(db, input) {
    const sponsorship = await selectSponsorship(db, input.id);
    return sponsorship && { place: sponsorship, sponsorship };
  },
  may: mayKeepPractice,
  decide({ sponsorship }, deed) {
    if (sponsorship.endedOn !== null) return decline('sponsorship-ended');
    const begins = sponsorship.terms[0]?.fromDay;
    return begins && deed.day < begins ? decline('ends-before-it-begins', { field: 'day' }) : accept(deed);
  },
  async save(db, deed, _, { sponsorship: { municipality, land } }) {
    await endSponsorshipRow(db, deed.id, deed.day, deed.reason);
    return { about: `practices.sponsorship:${deed.id}`, municipality, land };
  },
});
