import type { AnyPage } from '../../platform/http/page.ts';
import { applicationPage, applicationPaper } from './application.tsx';
import * as forms from './forms.tsx';
import { applicationsPage } from './list.tsx';

export const beitritte: AnyPage[] = [
  applicationsPage,
  applicationPage,
  applicationPaper,
  ...Object.values(forms),
];
