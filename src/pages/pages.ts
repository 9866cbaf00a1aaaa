import type { AnyPage } from '../platform/http/page.ts';
import * as anliegenForms from './anliegen/forms.tsx';
import * as anliegen from './anliegen/pages.tsx';
import * as anmelden from './anmelden/forms.tsx';
import { beitreten } from './beitreten/pages.ts';
import { beitritte } from './beitritte/pages.ts';
import { gebiet } from './gebiet/pages.ts';
import { landPage } from './laender/land.tsx';
import { landsPage } from './laender/lands.tsx';
import { mitglieder } from './mitglieder/pages.ts';
import { startPage } from './start/start.tsx';
import * as zahlenForms from './zahlen/forms.tsx';
import { numbersPage } from './zahlen/numbers.tsx';

/** Every page of the product; its address says which. */
export const pages: AnyPage[] = [
  startPage,
  ...Object.values(anmelden),
  ...mitglieder,
  ...beitreten,
  ...beitritte,
  landsPage,
  landPage,
  numbersPage,
  ...Object.values(zahlenForms),
  ...gebiet,
  ...Object.values(anliegenForms),
  ...Object.values(anliegen),
];
