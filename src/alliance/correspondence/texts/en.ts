import { actionsEn } from './actions.en.ts';
import type { de } from './de.ts';
import { mailsEn } from './mails.en.ts';
import { pagesEn } from './pages.en.ts';

export const en: typeof de = {
  name: 'Correspondence',
  refusals: {
    'not-your-thread':
      'This thread is kept by somebody else. A Land coordination keeps the threads that it has begun itself.',
    'not-for-you': 'This thread is not meant for you. Members please log in.',
    'changed-meanwhile':
      'Somebody has worked on this thread in the meantime. Please open the form again; your text still stands below.',
    'municipality-missing': 'Please choose the municipality that writes.',
    'land-missing': 'Please choose the Land whose coordination writes.',
    'authority-unknown': 'Please choose an authority from the list.',
    'thread-closed': 'This thread is closed. Reopen it to go on writing.',
    'thread-open': 'This thread is still open.',
    'nothing-said': 'Please enter a text or attach a document.',
    'day-in-future': 'The day lies in the future. Please give the day on which it happened.',
    'deadline-too-early': 'The deadline has to lie after the day of the letter.',
    'file-too-large': 'The document is larger than 10 MB. Please shrink or split it.',
    'file-unknown': 'This kind of file is not accepted. Please choose PDF, Word or an image (PNG).',
    'not-an-answer': 'This is no message that came in. Please choose an answer of the authority.',
    'answer-waits': 'A message that came in has not been classified yet. Please classify it first.',
    'answered-already': 'The authority has answered already. Send a new message instead.',
    'due-before-promise': 'The due day lies before the promise. Please check both days.',
    'promise-settled': 'What became of this promise has been recorded already.',
    'settled-before-promise': 'The day lies before the promise. Please check it.',
    'evidence-missing': 'Please name the evidence, for example a letter with its date.',
    'no-link': 'No link opens this thread any more; there is nothing to revoke.',
    'link-expired':
      'This link has expired or was revoked. Please write to the address in the last letter; you will get a new one.',
  },
  actions: actionsEn,
  jobs: {
    'file-mails': 'Look through the shared mailbox',
    'send-reminders': 'Remind of deadlines and promises',
  },
  reads: {
    received: 'Letters received',
    threads: 'Correspondence',
    'threads-about': 'Correspondence about a subject',
    thread: 'A thread',
    'kept-thread': 'A thread one keeps',
    'new-thread': 'A new thread',
    'reply-thread': 'A thread to be answered',
    'thread-by-link': 'A thread by link',
    'message-file': 'Annex of a message',
    'message-letter': 'A message as a letter',
    'link-file': 'Annex by link',
    'link-letter': 'Letter by link',
    due: 'What is due in the correspondence',
  },
  mailReasons: {
    letter: 'A letter of the alliance to your authority',
    reminder: 'A reminder of a letter of the alliance',
    overdue: 'Your office keeps a thread whose deadline is over',
    promise: 'Your office keeps a thread with an overdue promise',
    arrived: 'Your office keeps a thread in which a message has come in',
    reopened: 'Your office keeps a thread that a message has opened again',
  },
  mails: mailsEn,
  page: pagesEn,
};
