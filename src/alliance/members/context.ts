import type { Context } from '../../platform/house.ts';
import { answerQuestion } from './actions/answer-question.ts';
import { applyImport } from './actions/apply-import.ts';
import { askBack } from './actions/ask-back.ts';
import { chooseMunicipality } from './actions/choose-municipality.ts';
import { confirmApplication } from './actions/confirm-application.ts';
import { confirmImport } from './actions/confirm-import.ts';
import { confirmInterest } from './actions/confirm-interest.ts';
import { declareInterest } from './actions/declare-interest.ts';
import { dropImport } from './actions/drop-import.ts';
import { editEntry } from './actions/edit-entry.ts';
import { eraseApplication } from './actions/erase-application.ts';
import { followSuccessor } from './actions/follow-successor.ts';
import { lapseApplication } from './actions/lapse-application.ts';
import { mapColumns } from './actions/map-columns.ts';
import { mergeEntries } from './actions/merge-entries.ts';
import { recommendApplication } from './actions/recommend-application.ts';
import { recordPublishedCount } from './actions/record-published-count.ts';
import { recordStep } from './actions/record-step.ts';
import { rejectApplication } from './actions/reject-application.ts';
import { removeContact } from './actions/remove-contact.ts';
import { renewLink } from './actions/renew-link.ts';
import { saveContact } from './actions/save-contact.ts';
import { saveRemark } from './actions/save-remark.ts';
import { saveResolution } from './actions/save-resolution.ts';
import { saveSignature } from './actions/save-signature.ts';
import { submitApplication } from './actions/submit-application.ts';
import { undoImport } from './actions/undo-import.ts';
import { uploadList } from './actions/upload-list.ts';
import { voidPublishedCount } from './actions/void-published-count.ts';
import { voidStep } from './actions/void-step.ts';
import { withdrawApplication } from './actions/withdraw-application.ts';
import { clearApplications } from './jobs/clear-applications.ts';
import { planImport } from './jobs/plan-import.ts';
import { writeImport } from './jobs/write-import.ts';
import { applicationDocument } from './reads/application-document.ts';
import { application } from './reads/application.ts';
import { applications } from './reads/applications.ts';
import { directory } from './reads/directory.ts';
import { dissolved } from './reads/dissolved.ts';
import { dueApplications } from './reads/due-applications.ts';
import { due } from './reads/due.ts';
import { duplicates } from './reads/duplicates.ts';
import { importRead } from './reads/import.ts';
import { imports } from './reads/imports.ts';
import { joining } from './reads/joining.ts';
import { keptMunicipality } from './reads/kept-municipality.ts';
import { keptNumber } from './reads/kept-number.ts';
import { keptNumbers } from './reads/kept-numbers.ts';
import { keptSteps } from './reads/kept-steps.ts';
import { land } from './reads/land.ts';
import { lands } from './reads/lands.ts';
import { municipality } from './reads/municipality.ts';
import { map } from './reads/map.ts';
import { numbers } from './reads/numbers.ts';
import { overview } from './reads/overview.ts';
import { ownApplication } from './reads/own-application.ts';
import { ownDocument } from './reads/own-document.ts';
import { start } from './reads/start.ts';
import { table } from './reads/table.ts';
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
    uploadList,
    mapColumns,
    chooseMunicipality,
    confirmImport,
    applyImport,
    dropImport,
    undoImport,
    mergeEntries,
    followSuccessor,
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
    applicationDocument,
    application,
    applications,
    dueApplications,
    joining,
    ownApplication,
    ownDocument,
    welcome,
    directory,
    table,
    map,
    municipality,
    keptMunicipality,
    keptSteps,
    overview,
    numbers,
    keptNumber,
    keptNumbers,
    lands,
    land,
    due,
    start,
    imports,
    importRead,
    duplicates,
    dissolved,
  ],
  jobs: [planImport, writeImport, clearApplications],
  schedules: [{ job: 'members.clear-applications', hour: 3 }],
  texts,
};
