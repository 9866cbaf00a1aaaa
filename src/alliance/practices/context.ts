import type { Context } from '../../platform/house.ts';
import { addCatalogue } from './actions/add-catalogue.ts';
import { addOption } from './actions/add-option.ts';
import { adoptPractice } from './actions/adopt-practice.ts';
import { attachDocument } from './actions/attach-document.ts';
import { carryProgress } from './actions/carry-progress.ts';
import { dropDemands } from './actions/drop-demands.ts';
import { editDemand } from './actions/edit-demand.ts';
import { editMeasure } from './actions/edit-measure.ts';
import { editOption } from './actions/edit-option.ts';
import { endSponsorship } from './actions/end-sponsorship.ts';
import { evaluateSponsorship } from './actions/evaluate-sponsorship.ts';
import { keepMatches } from './actions/keep-matches.ts';
import { linkDemand } from './actions/link-demand.ts';
import { markPractice } from './actions/mark-practice.ts';
import { moderateSuggestion } from './actions/moderate-suggestion.ts';
import { recordMeasure } from './actions/record-measure.ts';
import { recordProgress } from './actions/record-progress.ts';
import { recordSponsorship } from './actions/record-sponsorship.ts';
import { renewSponsorship } from './actions/renew-sponsorship.ts';
import { reviewPractice } from './actions/review-practice.ts';
import { sendReminders } from './actions/send-reminders.ts';
import { suggestMeasure } from './actions/suggest-measure.ts';
import { takeOverDemands } from './actions/take-over-demands.ts';
import { uploadDemands } from './actions/upload-demands.ts';
import { voidProgress } from './actions/void-progress.ts';
import { matchDemandsJob } from './jobs/match-demands.ts';
import { sendRemindersJob } from './jobs/send-reminders.ts';
import { catalogues } from './reads/catalogues.ts';
import { chosenMeasure } from './reads/chosen-measure.ts';
import { chosenPractice } from './reads/chosen-practice.ts';
import { comparison } from './reads/comparison.ts';
import { due } from './reads/due.ts';
import { keptCatalogues } from './reads/kept-catalogues.ts';
import { keptDemand } from './reads/kept-demand.ts';
import { keptMeasure } from './reads/kept-measure.ts';
import { keptOption } from './reads/kept-option.ts';
import { keptPlace } from './reads/kept-place.ts';
import { keptSponsorship } from './reads/kept-sponsorship.ts';
import { keptStatement } from './reads/kept-statement.ts';
import { keptSuggestion } from './reads/kept-suggestion.ts';
import { keptUpload } from './reads/kept-upload.ts';
import { maySuggestHere } from './reads/may-suggest.ts';
import { measureDocument } from './reads/measure-document.ts';
import { measure } from './reads/measure.ts';
import { measures } from './reads/measures.ts';
import { offeredPractice } from './reads/offered-practice.ts';
import { options } from './reads/options.ts';
import { ownPlace } from './reads/own-place.ts';
import { progress } from './reads/progress.ts';
import { sponsorship } from './reads/sponsorship.ts';
import { sponsorships } from './reads/sponsorships.ts';
import { standings } from './reads/standings.ts';
import { suggestions } from './reads/suggestions.ts';
import { texts } from './texts/index.ts';

export const practices: Context = {
  name: 'practices',
  actions: [
    addCatalogue,
    addOption,
    adoptPractice,
    attachDocument,
    carryProgress,
    dropDemands,
    editDemand,
    editMeasure,
    editOption,
    endSponsorship,
    evaluateSponsorship,
    keepMatches,
    linkDemand,
    markPractice,
    moderateSuggestion,
    recordMeasure,
    recordProgress,
    recordSponsorship,
    renewSponsorship,
    reviewPractice,
    sendReminders,
    suggestMeasure,
    takeOverDemands,
    uploadDemands,
    voidProgress,
  ],
  reads: [
    due,
    standings,
    catalogues,
    chosenMeasure,
    chosenPractice,
    comparison,
    keptCatalogues,
    keptDemand,
    keptMeasure,
    keptOption,
    keptPlace,
    keptSponsorship,
    keptStatement,
    keptSuggestion,
    keptUpload,
    maySuggestHere,
    measure,
    measureDocument,
    measures,
    offeredPractice,
    options,
    ownPlace,
    progress,
    sponsorship,
    sponsorships,
    suggestions,
  ],
  jobs: [matchDemandsJob, sendRemindersJob],
  schedules: [{ job: 'practices.send-reminders', hour: 6 }],
  texts,
};
