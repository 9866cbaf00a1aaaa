import type { Context } from '../../platform/house.ts';
import { addQuestion } from './actions/add-question.ts';
import { addSection } from './actions/add-section.ts';
import { adoptAnswer } from './actions/adopt-answer.ts';
import { closeSurvey } from './actions/close-survey.ts';
import { createSurvey } from './actions/create-survey.ts';
import { dropSurvey } from './actions/drop-survey.ts';
import { editQuestion } from './actions/edit-question.ts';
import { editSection } from './actions/edit-section.ts';
import { editSurvey } from './actions/edit-survey.ts';
import { extendSurvey } from './actions/extend-survey.ts';
import { importXlsform } from './actions/import-xlsform.ts';
import { movePart } from './actions/move-part.ts';
import { openSurvey } from './actions/open-survey.ts';
import { proposeRelease } from './actions/propose-release.ts';
import { publishResults } from './actions/publish-results.ts';
import { releaseAnswer } from './actions/release-answer.ts';
import { remindMissing } from './actions/remind-missing.ts';
import { remindNow } from './actions/remind-now.ts';
import { removePart } from './actions/remove-part.ts';
import { saveSection } from './actions/save-section.ts';
import { startWave } from './actions/start-wave.ts';
import { takeBackAnswer } from './actions/take-back-answer.ts';
import { tellCoordinations } from './actions/tell-coordinations.ts';
import { followUp } from './jobs/follow-up.ts';
import { remindNowJob } from './jobs/remind-now.ts';
import { adoptable } from './reads/adoptable.ts';
import { answerFile } from './reads/answer-file.ts';
import { answers } from './reads/answers.ts';
import { answersTable } from './reads/answers-table.ts';
import { beginSurvey } from './reads/begin-survey.ts';
import { comparison } from './reads/comparison.ts';
import { due } from './reads/due.ts';
import { keptSurvey } from './reads/kept-survey.ts';
import { notices } from './reads/notices.ts';
import { ownAnswer } from './reads/own-answer.ts';
import { ownSection } from './reads/own-section.ts';
import { questionnaire } from './reads/questionnaire.ts';
import { response } from './reads/response.ts';
import { result } from './reads/result.ts';
import { singleAnswer } from './reads/single-answer.ts';
import { survey } from './reads/survey.ts';
import { surveys as surveyList } from './reads/surveys.ts';
import { texts } from './texts/index.ts';

export const surveys: Context = {
  name: 'surveys',
  actions: [
    addQuestion,
    addSection,
    adoptAnswer,
    closeSurvey,
    createSurvey,
    dropSurvey,
    editQuestion,
    editSection,
    editSurvey,
    extendSurvey,
    importXlsform,
    movePart,
    openSurvey,
    proposeRelease,
    publishResults,
    releaseAnswer,
    remindMissing,
    remindNow,
    removePart,
    saveSection,
    startWave,
    takeBackAnswer,
    tellCoordinations,
  ],
  reads: [
    adoptable,
    answerFile,
    answers,
    answersTable,
    beginSurvey,
    comparison,
    due,
    keptSurvey,
    notices,
    ownAnswer,
    ownSection,
    questionnaire,
    response,
    result,
    singleAnswer,
    survey,
    surveyList,
  ],
  jobs: [followUp, remindNowJob],
  schedules: [{ job: 'surveys.follow-up', hour: 6 }],
  texts,
};
