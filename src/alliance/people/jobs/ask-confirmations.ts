import { addDays, addMonths, dayOf } from '../../../shared/days.ts';
import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { askConfirmation } from '../actions/ask-confirmation.ts';
import { selectUnconfirmed } from '../db/confirmations.ts';
import { parametersOn } from '../rules/confirmation.ts';

/** Goes every day through the contacts that nobody has confirmed for a year. Run again, it goes on where it stopped. */
export const askConfirmations = job({
  name: 'people.ask-confirmations',
  async run(house, _input: unknown, { actor, progress }) {
    const now = house.clock.now();
    const today = dayOf(now);
    const before = addMonths(today, -parametersOn(today).afterMonths);
    // Months have unequal ends: a few contacts too many are asked about, the rule decides each.
    const contacts = await selectUnconfirmed(house.database, today, addDays(before, 3));
    let asked = 0;
    for (const [index, contact] of contacts.entries()) {
      const outcome = await perform(house, askConfirmation, { contact }, { actor, now, today });
      if (outcome.outcome === 'done') asked += 1;
      if (index % 50 === 49) await progress('asking', index + 1, contacts.length);
    }
    return { contacts: contacts.length, asked };
  },
});
