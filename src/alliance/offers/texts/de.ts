import { actions } from './actions.de.ts';
import { pages } from './pages.de.ts';
import { refusals } from './refusals.de.ts';
import { words } from './words.de.ts';

export const de = {
  name: 'Angebote',
  refusals,
  actions,
  jobs: { 'tend-offers': 'Angebote durchsehen: ablaufen, erinnern, anhalten' },
  reads: {
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
