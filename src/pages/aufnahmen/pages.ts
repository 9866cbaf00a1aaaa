import type { AnyPage } from '../../platform/http/page.ts';
import { comparedPage } from './compared.tsx';
import * as downloads from './downloads.ts';
import * as forms from './forms.tsx';
import { linesPage } from './lines.tsx';
import * as publishedForms from './published-forms.tsx';
import { registerPage } from './register.tsx';

/** Admissions: the register, promise against arrival, the journal of counts. */
export const aufnahmen: AnyPage[] = [
  registerPage,
  comparedPage,
  linesPage,
  ...Object.values(forms),
  ...Object.values(publishedForms),
  ...Object.values(downloads),
];
