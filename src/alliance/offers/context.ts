import type { Context } from '../../platform/house.ts';
import { confirmOffer } from './actions/confirm-offer.ts';
import { editOffer } from './actions/edit-offer.ts';
import { endOverload } from './actions/end-overload.ts';
import { extendOffer } from './actions/extend-offer.ts';
import { pauseOffer } from './actions/pause-offer.ts';
import { recordOffer } from './actions/record-offer.ts';
import { releaseOffer } from './actions/release-offer.ts';
import { reportOverload } from './actions/report-overload.ts';
import { resolveOffer } from './actions/resolve-offer.ts';
import { resumeOffer } from './actions/resume-offer.ts';
import { stateCapacity } from './actions/state-capacity.ts';
import { tendOffers } from './actions/tend-offers.ts';
import { withdrawOffer } from './actions/withdraw-offer.ts';
import { tendOffersJob } from './jobs/tend-offers.ts';
import { beginOffer } from './reads/begin-offer.ts';
import { due } from './reads/due.ts';
import { heldOffer } from './reads/held-offer.ts';
import { keptOffer } from './reads/kept-offer.ts';
import { keptPlace } from './reads/kept-place.ts';
import { municipality } from './reads/municipality.ts';
import { offer } from './reads/offer.ts';
import { offersRead } from './reads/offers.ts';
import { offersTable } from './reads/offers-table.ts';
import { releaseCheck } from './reads/release-check.ts';
import { texts } from './texts/index.ts';

export const offers: Context = {
  name: 'offers',
  actions: [
    confirmOffer,
    editOffer,
    endOverload,
    extendOffer,
    pauseOffer,
    recordOffer,
    releaseOffer,
    reportOverload,
    resolveOffer,
    resumeOffer,
    stateCapacity,
    tendOffers,
    withdrawOffer,
  ],
  reads: [
    beginOffer,
    due,
    heldOffer,
    keptOffer,
    keptPlace,
    municipality,
    offer,
    offersRead,
    offersTable,
    releaseCheck,
  ],
  jobs: [tendOffersJob],
  schedules: [{ job: 'offers.tend-offers', hour: 6 }],
  texts,
};
