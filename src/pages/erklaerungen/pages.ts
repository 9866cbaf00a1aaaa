import type { AnyPage } from '../../platform/http/page.ts';
import { amendmentPage } from './amendment.tsx';
import * as amendmentForms from './amendment-forms.tsx';
import { amendmentsPage } from './amendments.tsx';
import { clausePage } from './clause.tsx';
import * as clauseForms from './clause-forms.tsx';
import { editionPage, editionsPage } from './editions.tsx';
import { statementsPage } from './list.tsx';
import { releaseForm, responseForm, silentForm } from './own-response.tsx';
import { denominatorPage } from './nenner/denominator.tsx';
import * as denominatorForms from './nenner/forms.tsx';
import * as ownWord from './own-word.tsx';
import * as positionList from './position-list.tsx';
import { positionsPage } from './positions.tsx';
import { statementPage } from './statement.tsx';
import * as textForms from './text-forms.tsx';
import * as signingForms from './unterschriften/forms.tsx';
import { letterDocx, letterPdf, signedPaperPdf } from './unterschriften/letter.ts';
import { signForm } from './unterschriften/link.tsx';
import { signaturesPage } from './unterschriften/signatures.tsx';
import * as upload from './upload.tsx';

/** Joint texts: drafting, amendments, positions, frozen editions, and what members say beside them. */
export const erklaerungen: AnyPage[] = [
  statementsPage,
  ...Object.values(textForms),
  statementPage,
  ...Object.values(clauseForms),
  clausePage,
  amendmentsPage,
  ...Object.values(amendmentForms),
  amendmentPage,
  editionsPage,
  editionPage,
  positionsPage,
  ...Object.values(positionList),
  responseForm,
  releaseForm,
  silentForm,
  ...Object.values(upload),
  ...Object.values(ownWord),
  denominatorPage,
  ...Object.values(denominatorForms),
  signaturesPage,
  ...Object.values(signingForms),
  letterPdf,
  letterDocx,
  signedPaperPdf,
  signForm,
];
