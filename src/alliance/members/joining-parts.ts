import type { Context } from '../../platform/house.ts';
import { answerQuestion } from './actions/answer-question.ts';
import { askBack } from './actions/ask-back.ts';
import { confirmApplication } from './actions/confirm-application.ts';
import { confirmInterest } from './actions/confirm-interest.ts';
import { declareInterest } from './actions/declare-interest.ts';
import { eraseApplication } from './actions/erase-application.ts';
import { lapseApplication } from './actions/lapse-application.ts';
import { recommendApplication } from './actions/recommend-application.ts';
import { rejectApplication } from './actions/reject-application.ts';
import { removeContact } from './actions/remove-contact.ts';
import { renewLink } from './actions/renew-link.ts';
import { saveContact } from './actions/save-contact.ts';
import { saveRemark } from './actions/save-remark.ts';
import { saveResolution } from './actions/save-resolution.ts';
import { saveSignature } from './actions/save-signature.ts';
import { submitApplication } from './actions/submit-application.ts';
import { withdrawApplication } from './actions/withdraw-application.ts';
import { clearApplications } from './jobs/clear-applications.ts';
import { application } from './reads/application.ts';
import { applicationDocument } from './reads/application-document.ts';
import { applications } from './reads/applications.ts';
import { dueApplications } from './reads/due-applications.ts';
import { joining } from './reads/joining.ts';
import { ownApplication } from './reads/own-application.ts';
import { ownDocument } from './reads/own-document.ts';
import { welcome } from './reads/welcome.ts';

/** Everything about joining, from interest to the welcome pack. */
export const joiningParts: Pick<Context, 'actions' | 'reads' | 'jobs' | 'schedules'> = {
  actions: [
    declareInterest,
    confirmInterest,
    renewLink,
    saveResolution,
    saveSignature,
    saveContact,
    removeContact,
    saveRemark,
    submitApplication,
    answerQuestion,
    withdrawApplication,
    askBack,
    recommendApplication,
    confirmApplication,
    rejectApplication,
    lapseApplication,
    eraseApplication,
  ],
  reads: [
    joining,
    welcome,
    ownApplication,
    ownDocument,
    applications,
    application,
    applicationDocument,
    dueApplications,
  ],
  jobs: [clearApplications],
  schedules: [{ job: 'members.clear-applications', hour: 3 }],
};
