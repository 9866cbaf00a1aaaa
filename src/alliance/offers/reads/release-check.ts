import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectOffer } from '../db/offers.ts';
import { releaseFacts } from '../loads/release.ts';
import { mayReleaseOffer } from '../permissions.ts';
import { askCells, decideRelease, whyNotCovered } from '../rules/release.ts';

/** An offer as its head meets it before the release: each use of its places with the items that cover it. @de Freigabe vorbereiten */
export const releaseCheck = read({
  name: 'offers.release-check',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const offer = await selectOffer(db, number);
    if (!offer) return null;
    const { municipality, land } = offer;
    return {
      offer,
      place: { municipality, land },
      name: (await unitOf(db, municipality))?.name ?? municipality,
      groups: await groupsOf(db),
      facts: await releaseFacts(db, offer, today, 'look'),
    };
  },
  may: mayReleaseOffer,
  show({ offer, name, groups, facts }, { today }) {
    const first = offer.validFrom > today ? offer.validFrom : today;
    const decision = decideRelease(offer, facts, today);
    return {
      offer,
      name,
      groups,
      programmes: facts.programmes.map(({ id: programme, name: called }) => ({
        id: programme,
        name: called,
      })),
      cells: askCells(offer, facts, first).map((one) => ({
        ...one,
        covered: whyNotCovered(one.coverage) === null,
      })),
      declined: decision.accepted ? null : decision,
      takes: decision.accepted ? decision.deed.uses : [],
      today,
    };
  },
});
