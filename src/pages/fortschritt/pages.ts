import type { AnyPage } from '../../platform/http/page.ts';
import { cataloguesPage } from './catalogues.tsx';
import { comparisonPage } from './comparison.tsx';
import * as forms from './forms.tsx';
import { progressPage } from './progress.tsx';
import * as upload from './upload.tsx';

/** How far municipalities are with the demands. */
export const fortschritt: AnyPage[] = [
  comparisonPage,
  cataloguesPage,
  ...Object.values(upload),
  ...Object.values(forms),
  progressPage,
];
