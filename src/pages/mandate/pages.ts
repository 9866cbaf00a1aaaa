import type { AnyPage } from '../../platform/http/page.ts';
import * as itemForms from './item-forms.tsx';
import { listPage } from './list.tsx';
import * as recordForms from './record-forms.tsx';
import * as resolutionForms from './resolution-forms.tsx';
import { resolutionPage } from './resolution.tsx';

/** Everything below /mandate. */
export const mandate: AnyPage[] = [
  listPage,
  recordForms.prefillForm,
  recordForms.recordForm,
  resolutionPage,
  ...Object.values(resolutionForms),
  ...Object.values(itemForms),
];
