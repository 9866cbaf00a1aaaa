import type { Context } from '../../platform/house.ts';
import { editEntry } from './actions/edit-entry.ts';
import { recordPublishedCount } from './actions/record-published-count.ts';
import { recordStep } from './actions/record-step.ts';
import { voidPublishedCount } from './actions/void-published-count.ts';
import { voidStep } from './actions/void-step.ts';
import { directory } from './reads/directory.ts';
import { due } from './reads/due.ts';
import { keptMunicipality } from './reads/kept-municipality.ts';
import { keptNumbers } from './reads/kept-numbers.ts';
import { keptSteps } from './reads/kept-steps.ts';
import { land } from './reads/land.ts';
import { lands } from './reads/lands.ts';
import { municipality } from './reads/municipality.ts';
import { numbers } from './reads/numbers.ts';
import { overview } from './reads/overview.ts';
import { selection } from './reads/selection.ts';
import { start } from './reads/start.ts';
import { table } from './reads/table.ts';
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
import { texts } from './texts/index.ts';

export const members: Context = {
  name: 'members',
  actions: [
    recordStep,
    voidStep,
    editEntry,
    recordPublishedCount,
    voidPublishedCount,
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
    directory,
    selection,
    table,
    municipality,
    keptMunicipality,
    keptSteps,
    overview,
    numbers,
    keptNumbers,
    lands,
    land,
    due,
    start,
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
  texts,
};
