import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { tendOffers } from '../actions/tend-offers.ts';

/** Once a day: offers that end, expire or pause. */
export const tendOffersJob = job({
  name: 'offers.tend-offers',
  async run(house, _input, { actor }) {
    const now = house.clock.now();
    await perform(house, tendOffers, {}, { actor, now, today: dayOf(now) });
  },
});
