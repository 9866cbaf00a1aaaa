import type { AnyPage } from '../../platform/http/page.ts';
import { adoptionPage } from './adoption.tsx';
import * as itemForms from './item-forms.tsx';
import { listPage } from './list.tsx';
import * as modelForms from './model-forms.tsx';
import { modelPage } from './model.tsx';
import { modelsPage } from './models.tsx';
import * as recordForms from './record-forms.tsx';
import * as resolutionForms from './resolution-forms.tsx';
import { resolutionPage } from './resolution.tsx';
import * as topicForms from './topic-forms.ts';
import { topicsPage } from './topics.tsx';
import * as whoDownloads from './who-downloads.ts';
import { whoPage } from './who.tsx';

/** Everything below /mandate. */
export const mandate: AnyPage[] = [
  listPage,
  recordForms.prefillForm,
  recordForms.recordForm,
  resolutionPage,
  ...Object.values(resolutionForms),
  ...Object.values(itemForms),
  whoPage,
  ...Object.values(whoDownloads),
  modelsPage,
  modelPage,
  ...Object.values(modelForms),
  adoptionPage,
  topicsPage,
  ...Object.values(topicForms),
];
