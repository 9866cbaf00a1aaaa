import { landNames } from '../../territory/lands.ts';
import type { designActions as de } from './design.de.ts';

const lands = landNames('en');

const settings = {
  title: { label: 'Title' },
  titleEn: { label: 'Title in English' },
  intro: { label: 'Introduction', hint: 'Why do you ask, and what becomes of the answers?' },
  introEn: { label: 'Introduction in English' },
  english: { label: 'In English too' },
  land: { label: 'Who asks', hint: 'Empty: the whole alliance', options: lands },
  status: {
    label: 'Who is asked',
    options: {
      member: 'members',
      declared: 'declared safe harbours',
      interested: 'interested municipalities',
    },
  },
  lands: { label: 'Only in these Länder', hint: 'None chosen: in all', options: lands },
  releaser: {
    label: 'Who may release',
    options: { head: 'the head only', contact: 'the head or the contact' },
  },
  twoPersons: { label: 'Two people needed', hint: 'Whoever releases must not have laid the answer before.' },
};

export const questionTypes = {
  text: 'short text',
  'long-text': 'long text',
  integer: 'whole number',
  decimal: 'decimal number',
  date: 'day',
  'yes-no': 'yes or no',
  single: 'one choice',
  multiple: 'several choices',
  ranking: 'ranking',
  matrix: 'grid of choices',
  table: 'table with rows',
  file: 'file',
  note: 'note without an answer',
};

const lines = 'One per line. A key before it stays the same over all waves: umf = Unaccompanied minors';
const whenHint =
  "Only if you pick nothing above. For example ${bereit} = 'yes' or ${plaetze} > 0 or selected(${gruppen}, 'umf')";
const is = { is: 'is', 'is-not': 'is not', more: 'is greater than' };
const answer = 'yes or no, one of the choices, or a number';

/** The picker of a condition, line by line, and the expression for those who write it themselves. */
const condition = {
  when1: { label: 'Line 1: question' },
  when1Is: { label: 'Line 1: comparison', options: is },
  when1Value: { label: 'Line 1: answer', hint: answer },
  when2: { label: 'Line 2: question' },
  when2Is: { label: 'Line 2: comparison', options: is },
  when2Value: { label: 'Line 2: answer' },
  when3: { label: 'Line 3: question' },
  when3Is: { label: 'Line 3: comparison', options: is },
  when3Value: { label: 'Line 3: answer' },
  whenJoin: { label: 'Several lines', options: { and: 'all must hold', or: 'one must hold' } },
  when: { label: 'As an expression', hint: whenHint },
};

const question = {
  label: { label: 'Question' },
  labelEn: { label: 'Question in English' },
  type: { label: 'Kind of answer', options: questionTypes },
  required: { label: 'Required', hint: '“No statement” counts as an answer here too.' },
  hint: { label: 'Hint' },
  hintEn: { label: 'Hint in English' },
  options: { label: 'Choices', hint: lines },
  other: { label: 'With “Other” to be filled in' },
  rows: { label: 'Rows', hint: 'For the grid of choices only. One per line.' },
  columns: {
    label: 'Columns',
    hint: 'For the table with rows only. One per line, the kind behind a colon (text, zahl, kommazahl, datum): plaetze:zahl = Places',
  },
  min: { label: 'Smallest number', hint: 'Empty: 0' },
  max: { label: 'Largest number' },
  ...condition,
  key: { label: 'Key', hint: 'Stays the same over all waves. Empty: made of the question.' },
  register: {
    label: 'Fills in the register',
    options: { councilName: 'name of the council', headTitle: 'title of the head', website: 'website' },
  },
};

const section = {
  title: { label: 'Heading' },
  titleEn: { label: 'Heading in English' },
  intro: { label: 'Introduction' },
  introEn: { label: 'Introduction in English' },
  ...condition,
  key: { label: 'Key', hint: 'Empty: made of the heading.' },
};

const id = { label: 'Survey' };
const version = { label: 'Version' };
const part = { label: 'Question or section' };

export const designActions: typeof de = {
  'create-survey': {
    title: 'Create a survey',
    lead: 'You begin with a draft. Nobody is asked before you open the survey.',
    submit: 'Create',
    done: 'The draft has been created.',
    fields: settings,
  },
  'edit-survey': {
    title: 'Settings of the survey',
    submit: 'Save',
    done: 'Saved.',
    fields: { id, version, ...settings },
  },
  'start-wave': {
    title: 'Begin a new wave',
    lead: 'The questions of this wave are copied to a new draft. Keys stay, so that waves can be compared.',
    submit: 'Begin a new wave',
    done: 'The draft of the new wave has been created.',
    fields: { id },
  },
  'drop-survey': {
    title: 'Discard the draft',
    lead: 'The draft will be deleted. This cannot be undone.',
    submit: 'Discard',
    done: 'The draft has been discarded.',
    fields: { id, version },
  },
  'add-section': {
    title: 'Add a section',
    lead: 'A section is one page of the questionnaire.',
    submit: 'Add',
    done: 'The section has been added.',
    fields: { id, version, ...section },
  },
  'edit-section': {
    title: 'Change a section',
    submit: 'Save',
    done: 'Saved.',
    fields: { id, part, version, ...section },
  },
  'add-question': {
    title: 'Add a question',
    submit: 'Add',
    done: 'The question has been added.',
    fields: { id, section: { label: 'Section' }, version, ...question },
  },
  'edit-question': {
    title: 'Change a question',
    submit: 'Save',
    done: 'Saved.',
    fields: { id, part, version, ...question },
  },
  'remove-part': {
    title: 'Remove a question or section',
    lead: 'A question, or a section with all its questions, is taken out of the draft.',
    submit: 'Remove',
    done: 'Removed.',
    fields: { id, part, version },
  },
  'move-part': {
    title: 'Move a question or section',
    submit: 'Move',
    done: 'Moved.',
    fields: { id, part, version, direction: { label: 'Direction', options: { up: 'up', down: 'down' } } },
  },
  'import-xlsform': {
    title: 'Read a questionnaire from Excel',
    lead: 'The file replaces all questions of the draft. It has the sheets survey, choices and settings (XLSForm).',
    submit: 'Read',
    done: 'The file has been read.',
    fields: { id, version, file: { label: 'File', hint: 'Excel file (.xlsx), 5 MB at most' } },
  },
  'open-survey': {
    title: 'Open the survey',
    lead: 'After that the questions can no longer be changed, and the invitations go out.',
    submit: 'Open and invite',
    done: 'The survey is open. The invitations are on their way.',
    fields: {
      id,
      version,
      dueOn: {
        label: 'Last day for answers',
        hint: 'for example 5.3.2026. Reminders go out 14 and 3 days before.',
      },
    },
  },
  'extend-survey': {
    title: 'Change the deadline of the survey',
    submit: 'Save',
    done: 'The deadline has been changed.',
    fields: {
      id,
      version: { label: 'Version' },
      dueOn: { label: 'Last day for answers', hint: 'for example 5.3.2026' },
    },
  },
  'close-survey': {
    title: 'Close the survey',
    lead: 'After that the survey takes no more answers. This cannot be undone.',
    submit: 'Close and evaluate',
    done: 'The survey has been closed and evaluated.',
    fields: { id },
  },
  'publish-results': {
    title: 'Publish the results',
    lead: 'From this day on everybody reads the results without a log-in. Small counts stay hidden.',
    submit: 'Save',
    done: 'Saved.',
    fields: {
      id,
      publicFrom: {
        label: 'Public from',
        hint: 'End of the embargo, for example 5.3.2026. Empty: not public',
      },
    },
  },
};
