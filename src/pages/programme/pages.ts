import type { AnyPage } from '../../platform/http/page.ts';
import * as basisForms from './basis-forms.tsx';
import { basesPage } from './bases.tsx';
import * as forms from './forms.tsx';
import * as historyForms from './history-forms.tsx';
import { listPage } from './list.tsx';
import { programmePage } from './programme.tsx';

/** Everything below /programme. */
export const programme: AnyPage[] = [
  listPage,
  basesPage,
  ...Object.values(basisForms),
  ...Object.values(forms),
  ...Object.values(historyForms),
  programmePage,
];
