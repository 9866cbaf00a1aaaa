import type { AnyPage } from '../../platform/http/page.ts';
import * as forms from './antrag-forms.tsx';
import { confirmInterestForm, ownApplicationPage, renewLinkForm } from './antrag.tsx';
import { interestForm, sentPage, welcomePage } from './interest.tsx';
import { joiningPage } from './joining.tsx';
import { ownPaper } from './own-papers.ts';
import { modelPlain, modelWord, starterPage } from './starter.tsx';

export const beitreten: AnyPage[] = [
  joiningPage,
  starterPage,
  modelWord,
  modelPlain,
  interestForm,
  sentPage,
  welcomePage,
  ownApplicationPage,
  confirmInterestForm,
  renewLinkForm,
  ownPaper,
  ...Object.values(forms),
];
