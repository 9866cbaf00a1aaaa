import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { fill } from '../../../platform/texts.ts';
import { accept, type Declined } from '../../../shared/decision.ts';
import { lockOffers, selectOffers, setReminded, setState } from '../db/offers.ts';
import { endOverload, selectOpenOverloads } from '../db/overloads.ts';
import { insertStep } from '../db/steps.ts';
import { keepTakenOnly, nameOfOffer, uncoveredOf } from '../facts.ts';
import { pauseAll } from '../db/pause.ts';
import { remind, tellOverload } from '../mails/reminder.ts';
import { mayWorkBehind } from '../permissions.ts';
import { hasLapsed, isRunning } from '../rules/overload.ts';
import { texts } from '../texts/index.ts';
import { isAgeReminderDue, isReminderDue } from '../rules/reminder.ts';

const t = texts('de');

/** The sentence that stands in the history: the same that a release would be refused with. */
const whyPaused = ({ reason, with: values = {} }: Declined): string =>
  `${t.one.uncovered}. ${fill(t.refusals[reason.replace('offers.', '') as keyof typeof t.refusals], values)}`;

/**
 * The daily round: what is past its last day expires, what ends soon or was long not confirmed asks for confirmation, what
 * no mandate covers any more pauses, whoever is overloaded from today on pauses, and notices that are over are closed.
 * Nothing is ever resumed here. @de Angebote durchsehen
 */
export const tendOffers = action({
  name: 'offers.tend-offers',
  input: input({}),
  async load(db, _, { today }) {
    const open = await selectOffers(db, { states: ['discussed', 'resolved', 'released', 'paused'] });
    const uncovered = await uncoveredOf(db, open, today);
    return { open, uncovered, overloads: await selectOpenOverloads(db) };
  },
  may: mayWorkBehind,
  decide: ({ open, uncovered, overloads }, _, { today }) =>
    accept({
      over: open.filter(({ validTo }) => validTo < today),
      ending: open.filter((offer) => offer.validTo >= today && isReminderDue(offer, today)),
      old: open.filter(
        (offer) => offer.validTo >= today && !isReminderDue(offer, today) && isAgeReminderDue(offer, today),
      ),
      uncovered: open.flatMap((offer) => {
        const why = uncovered.get(offer.id);
        return why ? [{ offer, why }] : [];
      }),
      lapsed: overloads.filter((one) => hasLapsed(one, today)),
      begun: overloads.filter((one) => isRunning(one, today)),
    }),
  async save(db, { over, ending, old, uncovered, lapsed, begun }, occasion) {
    const { now, today } = occasion;
    await lockOffers(
      db,
      [...over, ...uncovered.map(({ offer }) => offer)].map(({ id }) => id),
    );
    for (const offer of over) {
      await setState(db, offer.id, 'expired', today);
      await insertStep(db, offer.id, 'expired', { now, today, by: null });
      await keepTakenOnly(db, offer, today);
      if (offer.state !== 'discussed') await remind(db, 'expired', offer, occasion);
    }
    for (const { offer, why } of uncovered) {
      const reason = whyPaused(why);
      await setState(db, offer.id, 'paused', today);
      await insertStep(db, offer.id, 'paused', { now, today, by: null, reason });
      await remind(db, 'uncovered', offer, occasion, { reason });
    }
    const paused = uncovered.map(({ offer }) => offer.id);
    for (const { municipality, reason } of begun)
      paused.push(...(await pauseAll(db, municipality, { now, today, by: null, reason })));
    for (const offer of ending) await remind(db, 'confirm', offer, occasion);
    for (const offer of old) await remind(db, 'old', offer, occasion);
    await setReminded(
      db,
      [...ending, ...old].map(({ id }) => id),
      today,
    );
    for (const one of lapsed) {
      await endOverload(db, one.id, one.untilDay ?? today, null);
      await tellOverload(db, one, occasion);
    }
    return {
      about: 'offers.round:today',
      details: {
        expired: over.map(({ id }) => nameOfOffer(id)),
        reminded: [...ending, ...old].map(({ id }) => nameOfOffer(id)),
        paused: paused.map(nameOfOffer),
        lapsed: lapsed.map(({ id }) => id),
      },
    };
  },
  browserOnly: true,
});
