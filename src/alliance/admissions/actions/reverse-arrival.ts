import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertReversal } from '../db/arrivals.ts';
import { loadStandingLine } from '../loads/standing-line.ts';
import { mayEnterArrival } from '../permissions.ts';
import { decideReversal } from '../rules/arrival.ts';

/** Takes a count back by a line against it. @de Aufnahmemeldung zurücknehmen */
export const reverseArrival = action({
  name: 'admissions.reverse-arrival',
  input: input({ id: id(), reason: longText(1_000) }),
  load: (db, { id: number }) => loadStandingLine(db, number),
  may: mayEnterArrival,
  decide: (facts, deed) => decideReversal(facts, deed),
  async save(db, { reason }, occasion, { line, place }) {
    const { now, today } = occasion;
    const reversal = await insertReversal(db, line, { reason, today, now, by: personOf(occasion) });
    return {
      about: `admissions.arrival:${reversal}`,
      ...place,
      reply: { id: reversal },
      details: { takesBack: line.id, before: line.count },
    };
  },
});
