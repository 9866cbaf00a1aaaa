import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { lockOffers, selectOffers, setReminded, setState } from '../db/offers.ts';
import { endOverload, selectOpenOverloads } from '../db/overloads.ts';
import { insertStep } from '../db/steps.ts';
import { keepTakenOnly, nameOfOffer } from '../facts.ts';
import { pauseAll } from '../db/pause.ts';
import { remind, tellOverload } from '../mails/reminder.ts';
import { mayWorkBehind } from '../permissions.ts';
import { hasLapsed, isRunning } from '../rules/overload.ts';
import { isReminderDue } from '../rules/reminder.ts';

/**
 * The daily round: what is past its last day expires, what ends soon asks for confirmation, whoever is overloaded from
 * today on pauses, and notices that are over are closed. Nothing is ever resumed here. @de Angebote durchsehen
 */
export const tendOffers = action({
  name: 'offers.tend-offers',
  input: input({}),
  async load(db) {
    const open = await selectOffers(db, { states: ['discussed', 'resolved', 'released', 'paused'] });
    return { open, overloads: await selectOpenOverloads(db) };
  },
  may: mayWorkBehind,
  decide: ({ open, overloads }, _, { today }) =>
    accept({
      over: open.filter(({ validTo }) => validTo < today),
      ending: open.filter((offer) => offer.validTo >= today && isReminderDue(offer, today)),
      lapsed: overloads.filter((one) => hasLapsed(one, today)),
      begun: overloads.filter((one) => isRunning(one, today)),
    }),
  async save(db, { over, ending, lapsed, begun }, occasion) {
    const { now, today } = occasion;
    await lockOffers(
      db,
      over.map(({ id }) => id),
    );
    for (const offer of over) {
      await setState(db, offer.id, 'expired', today);
      await insertStep(db, offer.id, 'expired', { now, today, by: null });
      await keepTakenOnly(db, offer, today);
      if (offer.state !== 'discussed') await remind(db, 'expired', offer, occasion);
    }
    const paused: number[] = [];
    for (const { municipality, reason } of begun)
      paused.push(...(await pauseAll(db, municipality, { now, today, by: null, reason })));
    for (const offer of ending) await remind(db, 'confirm', offer, occasion);
    await setReminded(
      db,
      ending.map(({ id }) => id),
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
        reminded: ending.map(({ id }) => nameOfOffer(id)),
        paused: paused.map(nameOfOffer),
        lapsed: lapsed.map(({ id }) => id),
      },
    };
  },
  browserOnly: true,
});
