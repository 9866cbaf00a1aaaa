import { landNames } from '../../territory/lands.ts';
import type { actionsDe } from './actions.de.ts';

const answer = {
  label: 'Kind of answer',
  options: {
    agreed: 'agreed',
    partly: 'partly agreed',
    refused: 'refused',
    evasive: 'evasive',
    receipt: 'receipt only',
  },
};
const answerNote = {
  label: 'Reason for the classification',
  hint: 'In one sentence, with the place in the letter',
};
const text = { label: 'Text', hint: 'Please nothing about people who seek protection' };
const file = { label: 'Document', hint: 'PDF, Word or image (PNG), at most 10 MB' };
const out = {
  channel: {
    label: 'Way',
    options: {
      here: 'through this platform (mail with a link to the authority)',
      letter: 'letter, sent elsewhere',
      mail: 'e-mail, sent elsewhere',
    },
  },
  day: { label: 'Date of the letter' },
  author: { label: 'Signed by', hint: 'Name and office as they stand under the letter' },
  text,
  file,
  deadline: { label: 'Answer requested by', hint: 'You will be reminded afterwards' },
};
const reply = {
  author: { label: 'Answer from', hint: 'Division or office' },
  theirReference: { label: 'Your reference' },
  text,
  file,
};
const thread = { label: 'Thread' };
const version = { label: 'Version' };

export const actionsEn: typeof actionsDe = {
  'open-thread': {
    title: 'Begin a thread',
    lead: 'The thread gets a reference. Everything that goes back and forth about it then stands in one place.',
    submit: 'Begin the thread',
    done: 'The thread is open.',
    fields: {
      authority: { label: 'Authority', hint: 'If one is missing, the federal coordination enters it' },
      subject: { label: 'Subject' },
      keeper: {
        label: 'Who writes?',
        options: { federation: 'the alliance', land: 'a Land coordination', municipality: 'a municipality' },
      },
      land: {
        label: 'Land',
        hint: 'Only if a Land coordination writes',
        options: landNames('en'),
      },
      municipality: { label: 'Municipality', hint: 'Only if a municipality writes for itself' },
      ...out,
      audience: {
        label: 'Who may read along?',
        options: {
          public: 'everyone',
          members: 'members',
          coordinators: 'coordinators',
          office: 'only its keepers',
        },
      },
    },
  },
  'send-message': {
    title: 'Send a message',
    lead: 'Through this platform the authority gets a mail with a link under which it can answer. Anything else is only recorded here.',
    submit: 'Send or record',
    done: 'The message stands in the thread.',
    fields: { thread, version, ...out },
  },
  'remind-authority': {
    title: 'Remind the authority',
    lead: 'The reminder goes to the mailbox of the authority at once, with a link to answer.',
    submit: 'Send the reminder',
    done: 'The reminder is on its way.',
    fields: { thread, version, author: out.author, text, deadline: { label: 'New deadline' } },
  },
  'record-answer': {
    title: 'Record an answer',
    lead: 'For answers that came by letter, mail, in a meeting or from the press.',
    submit: 'Record',
    done: 'The answer has been recorded.',
    fields: {
      thread,
      channel: {
        label: 'Way',
        options: { letter: 'letter', mail: 'e-mail', meeting: 'meeting', press: 'press' },
      },
      readers: {
        label: 'Who reads this?',
        hint: 'Empty: a letter or mail the authority, too; a meeting or the press our side alone',
        options: {
          all: 'everybody the thread is for, and the authority',
          ours: 'our side alone, not the authority',
        },
      },
      day: { label: 'Date of the answer' },
      author: { label: 'Answer from', hint: 'Division or office' },
      theirReference: { label: 'Reference of the authority' },
      text,
      file,
      answer: { ...answer, hint: 'Empty: classify later' },
      answerNote,
    },
  },
  'classify-answer': {
    title: 'Classify an answer',
    lead: 'What does the answer say? Members whom the thread is for see the classification; the authority and the public do not.',
    submit: 'Classify',
    done: 'The answer has been classified.',
    fields: { message: { label: 'Message' }, answer, answerNote },
  },
  'set-deadline': {
    title: 'Change the deadline',
    submit: 'Save the deadline',
    done: 'The deadline has been changed.',
    fields: { thread, version, deadline: { label: 'Answer by', hint: 'Empty: no deadline' } },
  },
  'record-promise': {
    title: 'Record a promise',
    lead: 'What did the authority promise? You will be reminded when it is due.',
    submit: 'Record',
    done: 'The promise has been recorded.',
    fields: {
      thread,
      message: { label: 'From which message?' },
      text: { label: 'Promise', hint: 'As literally as possible' },
      day: { label: 'Promised on' },
      due: { label: 'Due by', hint: 'Empty: no day named' },
    },
  },
  'settle-promise': {
    title: 'Settle a promise',
    lead: 'What became of the promise?',
    submit: 'Save',
    done: 'What became of the promise has been recorded.',
    fields: {
      promise: { label: 'Promise' },
      state: {
        label: 'State',
        options: { kept: 'kept', partly: 'partly kept', broken: 'not kept', dropped: 'no longer needed' },
      },
      day: { label: 'On' },
      evidence: { label: 'Evidence', hint: 'For example a letter with its date' },
    },
  },
  'close-thread': {
    title: 'Close a thread',
    lead: 'Promises stay under watch. The thread can be reopened.',
    submit: 'Close',
    done: 'The thread is closed.',
    fields: { thread, version, outcome: { label: 'What came of it?' } },
  },
  'reopen-thread': {
    title: 'Reopen a thread',
    submit: 'Reopen',
    done: 'The thread is open again.',
    fields: { thread },
  },
  'revoke-links': {
    title: 'Revoke the links of the authority',
    lead: 'Afterwards no link of earlier mails opens this thread any more. This cannot be undone; the next letter through the platform brings a new link.',
    submit: 'Revoke the links',
    done: 'The links are revoked.',
    fields: { thread },
  },
  'reply-as-authority': {
    title: 'Answer',
    submit: 'Send the answer',
    done: 'Your answer has arrived.',
    fields: { thread, ...reply },
  },
  'answer-by-link': {
    title: 'Answer the alliance',
    submit: 'Send the answer',
    done: 'Your answer has arrived. Thank you.',
    fields: { token: { label: 'Link' }, ...reply },
  },
  'file-mail': {
    title: 'File a mail',
    submit: 'File',
    fields: {
      reference: { label: 'Reference' },
      mailId: { label: 'Id of the mail' },
      author: { label: 'From' },
      left: {
        label: 'Why the content is missing',
        options: { 'too-large': 'too large', unreadable: 'not readable' },
      },
      day: { label: 'Date' },
      text,
      original: { label: 'Mail' },
    },
  },
  'send-reminders': { title: 'Remind of deadlines', submit: 'Remind', fields: {} },
};
