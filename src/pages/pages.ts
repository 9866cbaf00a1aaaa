import type { AnyPage } from '../platform/http/page.ts';
import * as anmelden from './anmelden/forms.tsx';
import * as feedback from './betrieb/feedback.tsx';
import * as betriebForms from './betrieb/forms.ts';
import * as job from './betrieb/job-page.tsx';
import * as jobs from './betrieb/jobs.tsx';
import * as mails from './betrieb/mails.tsx';
import * as overview from './betrieb/overview.tsx';
import * as record from './betrieb/record.tsx';
import * as pflichttexte from './pflichttexte/legal.tsx';
import * as rechte from './rechte/rights.tsx';
import * as schnittstelle from './schnittstelle/api.tsx';

/** Every page of the product; its address says which. */
export const pages: AnyPage[] = [
  ...Object.values(anmelden),
  ...Object.values(pflichttexte),
  ...Object.values(rechte),
  ...Object.values(schnittstelle),
  ...Object.values(overview),
  ...Object.values(record),
  ...Object.values(jobs),
  ...Object.values(job),
  ...Object.values(mails),
  ...Object.values(feedback),
  ...Object.values(betriebForms),
];
