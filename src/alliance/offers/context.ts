import type { Context } from '../../platform/house.ts';
import { answerQuestion } from './actions/answer-question.ts';
import { askAboutSnapshot } from './actions/ask-about-snapshot.ts';
import { cancelFreezing } from './actions/cancel-freezing.ts';
import { checkSnapshot } from './actions/check-snapshot.ts';
import { dropSnapshot } from './actions/drop-snapshot.ts';
import { freezeAgain } from './actions/freeze-again.ts';
import { keepSnapshot } from './actions/keep-snapshot.ts';
import { prepareSnapshot } from './actions/prepare-snapshot.ts';
import { releaseSnapshot } from './actions/release-snapshot.ts';
import { withdrawSnapshot } from './actions/withdraw-snapshot.ts';
import { freezeSnapshotJob } from './jobs/freeze-snapshot.ts';
import { askedSnapshot } from './reads/asked-snapshot.ts';
import { keptQuestion } from './reads/kept-question.ts';
import { keptSnapshot } from './reads/kept-snapshot.ts';
import { poolDue } from './reads/pool-due.ts';
import { poolTable } from './reads/pool-table.ts';
import { pool } from './reads/pool.ts';
import { snapshotCheck } from './reads/snapshot-check.ts';
import { snapshotFile } from './reads/snapshot-file.ts';
import { snapshotForm } from './reads/snapshot-form.ts';
import { snapshot } from './reads/snapshot.ts';
import { snapshots } from './reads/snapshots.ts';
import { poolTexts } from './texts/pool.ts';

export const offers: Context = {
  name: 'offers',
  actions: [
    answerQuestion,
    askAboutSnapshot,
    cancelFreezing,
    checkSnapshot,
    dropSnapshot,
    freezeAgain,
    keepSnapshot,
    prepareSnapshot,
    releaseSnapshot,
    withdrawSnapshot,
  ],
  reads: [
    askedSnapshot,
    keptQuestion,
    keptSnapshot,
    pool,
    poolDue,
    poolTable,
    snapshot,
    snapshotCheck,
    snapshotFile,
    snapshotForm,
    snapshots,
  ],
  jobs: [freezeSnapshotJob],
  schedules: [],
  texts: (language) => ({ name: 'Angebote', ...poolTexts(language) }),
};
