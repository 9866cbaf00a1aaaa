import * as answer from './answer.en.ts';
import * as design from './design.en.ts';
import * as mails from './mails.en.ts';
import * as pages from './pages.en.ts';

import type { de } from './de.ts';

export const en: typeof de = {
  name: 'Surveys',
  refusals: {
    ...answer.answerRefusals,
    'questionnaire-frozen':
      'The survey is open and its questions are frozen. Please begin a new wave if something is to change.',
    'wave-in-draft':
      'This survey or another wave of the series is still a draft. Please open or discard it first.',
    'nobody-asked': 'With these settings no municipality is asked. Please change Länder or status.',
    'nobody-asked-yet': 'The survey is still a draft and nobody has been asked. Please open it first.',
    'due-in-past': 'The last day does not lie in the future. Please choose a later one.',
    'due-too-far': 'Please choose a day within the next {days} days.',
    'condition-question':
      'Please choose a question for this line that can be asked about, or empty the line.',
    'condition-value': 'This cannot be an answer to this question. Possible: {values}',
    'condition-more':
      '“is greater than” works for questions about a number only. Please choose “is” or another question.',
    'condition-twice': 'Please pick the condition above or write it as an expression; not both.',
    'condition-unreadable':
      'The condition cannot be understood near “{near}”. Please write it as in the example.',
    'line-unreadable': 'Line {line} cannot be understood. Please write “key = words”, each key once.',
    'form-unreadable': 'The file is no Excel file that can be read. Please save it as .xlsx.',
    'form-too-large': 'The file is larger than {limit} MB. Please take out what is not needed.',
    'form-encrypted': 'The file is protected by a password. Please save it without one.',
    'key-malformed':
      'The key “{at}” does not fit. Please use letters without accents, digits, “_” and “-”, beginning with a letter.',
    'key-taken': 'The key “{at}” is taken. Please choose another one.',
    'options-missing': '“{at}” lacks choices. Please give at least two.',
    'rows-missing': '“{at}” lacks rows. Please give at least one.',
    'columns-missing': '“{at}” lacks columns. Please give at least one.',
    'condition-not-before':
      'The condition of “{at}” asks for “{asked}”, which does not come before. Please ask for something earlier.',
    'condition-unfit':
      'The condition of “{at}” does not fit the kind of question “{asked}”. Please compare with one of its choices.',
    'min-above-max': 'The smallest number of “{at}” is above the largest. Please swap them.',
    'section-empty': 'The section “{at}” has no question. Please add one or remove it.',
    'no-questions': 'The questionnaire has no question. Please add one.',
  },
  actions: { ...design.designActions, ...answer.answerActions },
  jobs: { 'follow-up': 'Invite to surveys and remind', 'remind-now': 'Remind of missing answers' },
  reads: {
    surveys: 'Surveys',
    survey: 'A survey',
    'begin-survey': 'Form for a new survey',
    'kept-survey': 'Forms of a survey',
    questionnaire: 'Questionnaire',
    'own-answer': 'Own answer',
    'own-section': 'Section of the own answer',
    'single-answer': 'Answer of a municipality',
    adoptable: 'Answer for the register',
    answers: 'Released answers',
    'answers-table': 'All answers as a table',
    result: 'Result of a survey',
    comparison: 'Waves compared',
    response: 'Response to a survey',
    notices: 'Messages of a survey',
    'answer-file': 'File of an answer',
    due: 'What is due of surveys',
  },
  mails: mails.mails,
  mailReasons: mails.mailReasons,
  types: design.questionTypes,
  formProblems: mails.formProblems,
  due: {
    answer: 'Answer the survey: {title}',
    release: 'Release the answer: {title}',
    close: 'Close the survey: {title}',
  },
  survey: pages.surveyPages,
  editor: pages.editorPages,
  condition: pages.conditionWords,
  answer: answer.answerPages,
  result: pages.resultPages,
  response: pages.responsePages,
};
