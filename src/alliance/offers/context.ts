import type { Context } from '../../platform/house.ts';
import { answerQuestion } from './actions/answer-question.ts';
import { askAboutSnapshot } from './actions/ask-about-snapshot.ts';
import { cancelFreezing } from './actions/cancel-freezing.ts';
import { checkSnapshot } from './actions/check-snapshot.ts';
import { confirmOffer } from './actions/confirm-offer.ts';
import { dropSnapshot } from './actions/drop-snapshot.ts';
import { editOffer } from './actions/edit-offer.ts';
import { endOverload } from './actions/end-overload.ts';
import { extendOffer } from './actions/extend-offer.ts';
import { freezeAgain } from './actions/freeze-again.ts';
import { keepSnapshot } from './actions/keep-snapshot.ts';
import { pauseOffer } from './actions/pause-offer.ts';
import { prepareSnapshot } from './actions/prepare-snapshot.ts';
import { recordOffer } from './actions/record-offer.ts';
import { releaseOffer } from './actions/release-offer.ts';
import { releaseSnapshot } from './actions/release-snapshot.ts';
import { reportOverload } from './actions/report-overload.ts';
import { resolveOffer } from './actions/resolve-offer.ts';
import { resumeOffer } from './actions/resume-offer.ts';
import { stateCapacity } from './actions/state-capacity.ts';
import { tendOffers } from './actions/tend-offers.ts';
import { withdrawOffer } from './actions/withdraw-offer.ts';
import { withdrawSnapshot } from './actions/withdraw-snapshot.ts';
import { freezeSnapshotJob } from './jobs/freeze-snapshot.ts';
import { tendOffersJob } from './jobs/tend-offers.ts';
import { askedSnapshot } from './reads/asked-snapshot.ts';
import { beginOffer } from './reads/begin-offer.ts';
import { due } from './reads/due.ts';
import { heldOffer } from './reads/held-offer.ts';
import { keptOffer } from './reads/kept-offer.ts';
import { keptPlace } from './reads/kept-place.ts';
import { keptQuestion } from './reads/kept-question.ts';
import { keptSnapshot } from './reads/kept-snapshot.ts';
import { municipality } from './reads/municipality.ts';
import { offer } from './reads/offer.ts';
import { offersTable } from './reads/offers-table.ts';
import { offersRead } from './reads/offers.ts';
import { poolDue } from './reads/pool-due.ts';
import { poolTable } from './reads/pool-table.ts';
import { pool } from './reads/pool.ts';
import { releaseCheck } from './reads/release-check.ts';
import { snapshotCheck } from './reads/snapshot-check.ts';
import { snapshotFile } from './reads/snapshot-file.ts';
import { snapshotForm } from './reads/snapshot-form.ts';
import { snapshot } from './reads/snapshot.ts';
import { snapshots } from './reads/snapshots.ts';
import { received } from './reads/received.ts';
import { texts } from './texts/index.ts';

export const offers: Context = {
  name: 'offers',
  actions: [
    answerQuestion,
    askAboutSnapshot,
    cancelFreezing,
    checkSnapshot,
    confirmOffer,
    dropSnapshot,
    editOffer,
    endOverload,
    extendOffer,
    freezeAgain,
    keepSnapshot,
    pauseOffer,
    prepareSnapshot,
    recordOffer,
    releaseOffer,
    releaseSnapshot,
    reportOverload,
    resolveOffer,
    resumeOffer,
    stateCapacity,
    tendOffers,
    withdrawOffer,
    withdrawSnapshot,
  ],
  reads: [
    askedSnapshot,
    beginOffer,
    due,
    heldOffer,
    keptOffer,
    keptPlace,
    keptQuestion,
    keptSnapshot,
    municipality,
    offer,
    offersRead,
    offersTable,
    pool,
    poolDue,
    poolTable,
    releaseCheck,
    snapshot,
    snapshotCheck,
    snapshotFile,
    snapshotForm,
    snapshots,
    received,
  ],
  jobs: [freezeSnapshotJob, tendOffersJob],
  schedules: [{ job: 'offers.tend-offers', hour: 6 }],
  texts,
};
