import type { AnyPage } from '../../platform/http/page.ts';
import { askForm } from './ask.tsx';
import { callOffPage } from './call-off.tsx';
import { callOffsPage } from './call-offs.tsx';
import * as forms from './forms.tsx';
import * as requestForms from './request-forms.tsx';

/** Call-offs from the recipient's question to its acceptance. */
export const abrufe: AnyPage[] = [
  callOffsPage,
  ...Object.values(forms),
  ...Object.values(requestForms),
  askForm,
  callOffPage,
];
