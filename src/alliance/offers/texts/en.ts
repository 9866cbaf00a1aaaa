import { actions } from './actions.en.ts';
import type { de } from './de.ts';
import { pages } from './pages.en.ts';
import { poolEn } from './pool.en.ts';
import { refusals } from './refusals.en.ts';
import { words } from './words.en.ts';

export const en: typeof de = {
  name: 'Offers',
  refusals: { ...refusals, ...poolEn.refusals },
  actions: { ...actions, ...poolEn.actions },
  mailReasons: poolEn.mailReasons,
  jobs: { ...poolEn.jobs, 'tend-offers': 'Look through offers: expire, remind, pause' },
  reads: {
    received: 'Pooled offers received',
    ...poolEn.reads,
    offers: 'Offers',
    'offers-table': 'Offers as a table',
    offer: 'One offer',
    'kept-offer': 'Forms of an offer',
    'held-offer': 'Forms to pause and confirm',
    'release-check': 'Release of an offer',
    'begin-offer': 'Form for a new offer',
    municipality: 'Offers of a municipality',
    'kept-place': 'Forms for capacity and overload',
    due: 'Offers that are due',
  },
  words,
  ...pages,
};
