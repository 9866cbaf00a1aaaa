import type { AnyPage } from '../../platform/http/page.ts';
import * as answerForms from './answer-forms.tsx';
import { answerPage } from './answer.tsx';
import { answersPage, singleAnswerPage } from './answers.tsx';
import { comparisonPage } from './comparison.tsx';
import * as designForms from './design-forms.tsx';
import * as downloads from './downloads.ts';
import { surveysPage } from './list.tsx';
import { noticesPage } from './notices.tsx';
import { previewPage, questionnairePage } from './questionnaire.tsx';
import { remindNowForm, responsePage } from './response.tsx';
import { resultPage } from './result.tsx';
import { saveSectionForm } from './section.tsx';
import * as stateForms from './state-forms.tsx';
import { surveyPage } from './survey.tsx';

/** Surveys: what is asked, the own answer, what came of it. */
export const umfragen: AnyPage[] = [
  surveysPage,
  ...Object.values(downloads),
  ...Object.values(designForms),
  ...Object.values(stateForms),
  ...Object.values(answerForms),
  saveSectionForm,
  answerPage,
  answersPage,
  singleAnswerPage,
  questionnairePage,
  previewPage,
  remindNowForm,
  responsePage,
  noticesPage,
  resultPage,
  comparisonPage,
  surveyPage,
];
