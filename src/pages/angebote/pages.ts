import type { AnyPage } from '../../platform/http/page.ts';
import * as downloads from './downloads.ts';
import * as forms from './forms.tsx';
import { listPage } from './list.tsx';
import { municipalityPage } from './municipality.tsx';
import { offerPage } from './offer.tsx';
import * as placeForms from './place-forms.tsx';
import * as releaseForms from './release-forms.tsx';

/** Everything below /angebote. */
export const angebote: AnyPage[] = [
  listPage,
  ...Object.values(downloads),
  ...Object.values(forms),
  ...Object.values(releaseForms),
  municipalityPage,
  ...Object.values(placeForms),
  offerPage,
];
