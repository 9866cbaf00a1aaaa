import { action } from '../../../platform/action.ts';
import { id, input, longText, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertArrival, insertReversal } from '../db/arrivals.ts';
import { loadStandingLine } from '../loads/standing-line.ts';
import { mayEnterArrival } from '../permissions.ts';
import { decideReversal } from '../rules/arrival.ts';

/** Replaces a count: a line that takes back the old one, and a new one. Nothing is overwritten. @de Aufnahmemeldung berichtigen */
export const correctArrival = action({
  name: 'admissions.correct-arrival',
  input: input({ id: id(), count: wholeNumber(0, 100_000), source: text(300), reason: longText(1_000) }),
  load: (db, { id: number }) => loadStandingLine(db, number),
  may: mayEnterArrival,
  decide: (facts, deed) => decideReversal(facts, deed),
  async save(db, { count, source, reason }, occasion, { line, place }) {
    const { now, today } = occasion;
    const by = personOf(occasion);
    const reversal = await insertReversal(db, line, { reason, today, now, by });
    const corrected = await insertArrival(
      db,
      { ...line, count, source, reverses: null, reason: null, enteredOn: today },
      { now, by },
    );
    return {
      about: `admissions.arrival:${corrected}`,
      ...place,
      reply: { id: corrected },
      details: { takesBack: line.id, reversal, before: line.count },
    };
  },
});
