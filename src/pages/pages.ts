import type { AnyPage } from '../platform/http/page.ts';
import { abrufe } from './abrufe/pages.ts';
import { angebote } from './angebote/pages.ts';
import * as anliegenForms from './anliegen/forms.tsx';
import * as anliegen from './anliegen/pages.tsx';
import * as anmelden from './anmelden/forms.tsx';
import { sentPage } from './anmelden/sent.tsx';
import { authoritiesPage } from './behoerden/authorities.tsx';
import * as behoerden from './behoerden/forms.ts';
import { aufnahmen } from './aufnahmen/pages.ts';
import { beitreten } from './beitreten/pages.ts';
import { beitritte } from './beitritte/pages.ts';
import { buendel } from './buendel/pages.ts';
import * as feedback from './betrieb/feedback.tsx';
import * as betriebForms from './betrieb/forms.ts';
import * as job from './betrieb/job-page.tsx';
import * as jobs from './betrieb/jobs.tsx';
import * as mails from './betrieb/mails.tsx';
import * as overview from './betrieb/overview.tsx';
import * as record from './betrieb/record.tsx';
import { erklaerungen } from './erklaerungen/pages.ts';
import { fortschritt } from './fortschritt/pages.ts';
import { gebiet } from './gebiet/pages.ts';
import { gutePraxis } from './gute-praxis/pages.ts';
import * as handlungsoptionen from './handlungsoptionen/options.tsx';
import { accountPage } from './ich/account.tsx';
import * as ich from './ich/forms.tsx';
import { noticesPage } from './ich/notices.tsx';
import * as auskunft from './ich/stored.ts';
import * as byLink from './kontakte/by-link.tsx';
import { campaignPage } from './kontakte/campaign.tsx';
import * as contactDownloads from './kontakte/downloads.ts';
import * as contactForms from './kontakte/forms.tsx';
import { letterPage, lettersDocx } from './kontakte/letter.tsx';
import { lettersPage, reviseLetterForm, writeLetterForm } from './kontakte/letters.tsx';
import { contactsPage } from './kontakte/list.tsx';
import { municipalityContactsPage } from './kontakte/municipality.tsx';
import { thanksPage } from './kontakte/thanks.tsx';
import { coordinationPage } from './koordination/coordination.tsx';
import { landPage } from './laender/land.tsx';
import { landsPage } from './laender/lands.tsx';
import { lagen } from './lagen/pages.ts';
import { mandate } from './mandate/pages.ts';
import { directoryPage as peoplePage } from './menschen/directory.tsx';
import * as menschen from './menschen/forms.tsx';
import { personPage } from './menschen/person.tsx';
import { einfuhr } from './mitglieder/import/pages.ts';
import { mitglieder } from './mitglieder/pages.ts';
import { patenschaften } from './patenschaften/pages.ts';
import * as pflichttexte from './pflichttexte/legal.tsx';
import { programme } from './programme/pages.ts';
import * as rechte from './rechte/rights.tsx';
import { schriftwechsel } from './schriftwechsel/pages.ts';
import * as schnittstelle from './schnittstelle/api.tsx';
import { overviewPage, startPage } from './start/start.tsx';
import { umfragen } from './umfragen/pages.ts';
import * as zahlenForms from './zahlen/forms.tsx';
import { numbersPage } from './zahlen/numbers.tsx';

/** Every page of the product; its address says which. */
export const pages: AnyPage[] = [
  startPage,
  sentPage,
  ...Object.values(anmelden),
  accountPage,
  ...Object.values(ich),
  noticesPage,
  ...Object.values(auskunft),
  peoplePage,
  ...Object.values(menschen),
  personPage,
  coordinationPage,
  authoritiesPage,
  ...Object.values(behoerden),
  contactsPage,
  ...Object.values(contactDownloads),
  ...Object.values(contactForms),
  municipalityContactsPage,
  campaignPage,
  thanksPage,
  ...Object.values(byLink),
  lettersPage,
  writeLetterForm,
  letterPage,
  reviseLetterForm,
  lettersDocx,
  overviewPage,
  ...einfuhr,
  ...mitglieder,
  ...beitreten,
  ...beitritte,
  ...mandate,
  landsPage,
  landPage,
  numbersPage,
  ...Object.values(zahlenForms),
  ...erklaerungen,
  ...gebiet,
  ...fortschritt,
  ...gutePraxis,
  ...Object.values(handlungsoptionen),
  ...patenschaften,
  ...buendel,
  ...aufnahmen,
  ...abrufe,
  ...programme,
  ...schriftwechsel,
  ...lagen,
  ...angebote,
  ...umfragen,
  ...Object.values(anliegenForms),
  ...Object.values(anliegen),
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
