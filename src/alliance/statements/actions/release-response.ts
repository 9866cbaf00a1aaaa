import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { releaseResponse as release } from '../db/positions.ts';
import { loadAsked } from '../loads/asked.ts';
import { mayRelease } from '../permissions.ts';
import { decideRelease } from '../rules/release.ts';

/** Lets the prepared positions count as the municipality's own. @de Rückmeldung freigeben */
export const releaseResponse = action({
  name: 'statements.release-response',
  input: input({ statement: id(), version: wholeNumber() }),
  load: (db, input, occasion) => loadAsked(db, input.statement, occasion),
  may: mayRelease,
  decide: (facts, deed, { today }) => decideRelease(facts, deed, today),
  async save(db, { statement }, occasion, { place, positions }) {
    await release(db, statement, place.municipality, personOf(occasion), occasion.now);
    return {
      about: `statements.response:${statement}-${place.municipality}`,
      ...place,
      details: { positions },
    };
  },
});
