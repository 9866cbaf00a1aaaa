import type { mailsDe } from './mails.de.ts';

export const mailsEn: typeof mailsDe = {
  salutation: 'Dear Sir or Madam,',
  deadline: 'We ask for your answer by {day}.\n\n',
  whyAuthority:
    'You receive this mail because the alliance writes to your authority. The link is valid for 180 days and opens this thread only; please pass it on within your house only.',
  whyKeeper: 'You receive this mail because your office keeps this thread.',
  writers: {
    federation: 'Federal coordination, Bündnis Städte Sicherer Häfen',
    land: 'Coordination of the Land {land}, Bündnis Städte Sicherer Häfen',
  },
  leftMail: {
    'too-large':
      'A mail about this thread is larger than 10 MB and was not taken over. It lies in the shared mailbox; please read it there.',
    unreadable:
      'A mail about this thread could not be read and was not taken over. It lies in the shared mailbox; please open it there.',
  },
  statementSent:
    'we send you the joint statement “{title}” with {signatures} signatures. It is enclosed as a PDF.\n\nCheck sum of the text with all signatures: {hash}',
  snapshotSent:
    'we send you the pooled offer {number}. The letter and its annexes are enclosed.\n\nCheck sum: {hash}',
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
  reopened: {
    subject: 'New message, thread open again: {reference} {subject}',
    body: 'Good day,\n\nthe thread “{subject}” was closed on {day}. A message has come in now, so it is open again:\n\n{text}\n\nPlease classify the answer:\n{link}\n',
  },
  arrived: {
    subject: 'New message: {reference} {subject}',
    body: 'Good day,\n\na message about “{subject}” has come in:\n\n{text}\n\nPlease classify the answer:\n{link}\n',
  },
};
