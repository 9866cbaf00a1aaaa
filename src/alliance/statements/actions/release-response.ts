import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { officeOf, personOf } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import { releaseResponse as release } from '../db/positions.ts';
import { loadAsked } from '../loads/asked.ts';
import { mayRelease } from '../permissions.ts';
import { decideRelease } from '../rules/release.ts';

/** Lets the prepared positions count as the municipality's own. @de Rückmeldung freigeben */
export const releaseResponse = action({
  name: 'statements.release-response',
  input: input({ statement: id(), version: wholeNumber() }),
  async load(db, input, occasion) {
    const asked = await loadAsked(db, input.statement, occasion);
    if (!asked) return null;
    const { municipality } = asked.place;
    const heads = await officeHolders(db, { roles: ['OB'], municipalities: [municipality] }, occasion.today);
    const office = heads.find(({ id: held }) => held === officeOf(occasion.actor)?.id);
    return { ...asked, office: office?.title ?? '' };
  },
  may: mayRelease,
  decide: (facts, deed, { today }) => decideRelease(facts, deed, today),
  async save(db, { statement }, occasion, { place, office, draft, positions }) {
    const by = { person: personOf(occasion), office };
    await release(db, { statement, municipality: place.municipality }, draft, by, occasion.now);
    return {
      about: `statements.response:${statement}-${place.municipality}`,
      ...place,
      details: { positions },
    };
  },
});
