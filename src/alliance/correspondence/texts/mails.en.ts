import type { mailsDe } from './mails.de.ts';

export const mailsEn: typeof mailsDe = {
  salutation: 'Dear Sir or Madam,',
  deadline: 'We ask for your answer by {day}.\n\n',
  whyAuthority:
    'You receive this mail because the alliance writes to your authority. The link is valid for 180 days and opens this thread only; please pass it on within your house only.',
  whyKeeper: 'You receive this mail because your office keeps this thread.',
  statementSent:
    'please find the joint statement “{title}” with {signatures} signatures. Check sum of the letter: {hash}',
  snapshotSent: 'You have received the pooled offer {number}. Check sum: {hash}',
  letter: {
    subject: '{subject} – our reference {reference}',
    body: '{salutation}\n\n{text}\n\n{deadline}Read the letter with its annexes and answer it here, without a log-in:\n{link}\n\nYours faithfully\n{author}\n',
  },
  reminder: {
    subject: 'Reminder: {subject} – our reference {reference}',
    body: '{salutation}\n\n{text}\n\n{deadline}Read the correspondence so far and answer it here, without a log-in:\n{link}\n\nYours faithfully\n{author}\n',
  },
  overdue: {
    subject: 'Deadline over: {reference} {subject}',
    body: 'Good day,\n\nan answer to “{subject}” has been due since {day}. Remind the authority or change the deadline:\n{link}\n',
  },
  promise: {
    subject: 'Promise overdue: {reference} {subject}',
    body: 'Good day,\n\nthis promise should have been kept by {day}:\n\n{text}\n\nPlease record what became of it:\n{link}\n',
  },
  arrived: {
    subject: 'New message: {reference} {subject}',
    body: 'Good day,\n\na message about “{subject}” has come in:\n\n{text}\n\nPlease classify the answer:\n{link}\n',
  },
};
