import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { vacantLands } from '../../people/facts.ts';
import { selectArrival, selectArrivals, setQuestion } from '../db/arrivals.ts';
import { mailQuestion } from '../mails/answer.ts';
import { mayConfirm } from '../permissions.ts';
import { decideConfirmation } from '../rules/arrival.ts';

/** The coordination asks about a count before it confirms it. @de Zu einer Meldung rückfragen */
export const questionArrival = action({
  name: 'admissions.question-arrival',
  input: input({ id: id(), question: longText(1_000) }),
  async load(db, { id: number }, { today }) {
    const line = await selectArrival(db, number);
    if (!line) return null;
    const vacant = await vacantLands(db, today);
    return {
      place: { municipality: line.municipality, land: line.land },
      landVacant: line.land === null || vacant.includes(line.land),
      line,
      lines: await selectArrivals(db, { municipality: line.municipality }),
    };
  },
  may: mayConfirm,
  decide(facts, deed) {
    const decided = decideConfirmation(facts, { lines: [deed.id] });
    return decided.accepted ? accept(deed) : decided;
  },
  async save(db, { id: number, question }, occasion, { line, place }) {
    await setQuestion(db, number, question);
    await mailQuestion(db, line, question, occasion);
    return { about: `admissions.arrival:${number}`, ...place };
  },
});
