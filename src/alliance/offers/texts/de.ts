import { actions } from './actions.de.ts';
import { pages } from './pages.de.ts';
import { poolDe } from './pool.de.ts';
import { refusals } from './refusals.de.ts';
import { words } from './words.de.ts';

export const de = {
  name: 'Angebote',
  refusals: { ...refusals, ...poolDe.refusals },
  actions: { ...actions, ...poolDe.actions },
  mailReasons: poolDe.mailReasons,
  jobs: { ...poolDe.jobs, 'tend-offers': 'Angebote durchsehen: ablaufen, erinnern, anhalten' },
  reads: {
    received: 'Erhaltene gebündelte Angebote',
    ...poolDe.reads,
    offers: 'Angebote',
    'offers-table': 'Angebote als Tabelle',
    offer: 'Ein Angebot',
    'kept-offer': 'Formulare eines Angebots',
    'held-offer': 'Formulare zum Anhalten und Bestätigen',
    'release-check': 'Freigabe eines Angebots',
    'begin-offer': 'Formular für ein neues Angebot',
    municipality: 'Angebote einer Kommune',
    'kept-place': 'Formulare zu Kapazität und Überlastung',
    due: 'Fällige Angebote',
  },
  words,
  ...pages,
};
