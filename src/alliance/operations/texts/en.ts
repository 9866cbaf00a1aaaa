import type { de } from './de.ts';
import { legal } from './legal.en.ts';
import { pages } from './pages.en.ts';
import { rights } from './rights.en.ts';

export const en: typeof de = {
  name: 'Operations',
  refusals: {
    'job-has-ended': 'This job has ended already. Please reload the page.',
    'job-not-to-retry': 'Only a job that failed or was cancelled can begin anew.',
    'mail-was-sent': 'This e-mail has been sent already.',
    'mail-text-gone': 'The text of this e-mail is deleted already. Please repeat what set it off.',
    'mail-is-waiting': 'This e-mail waits for its first try and will go out by itself.',
    'text-changed-meanwhile':
      'Somebody else changed the text in the meantime. Please open it anew and carry your change over.',
    'too-much-feedback':
      'Very many messages came in within the last hour. Please try again later or write to the address in the imprint.',
  },
  actions: {
    'check-record': {
      title: 'Check the chain',
      lead: 'The programme follows the record from its first line and names the first one that is not as it was written.',
      submit: 'Check now',
      done: 'The check has begun.',
      fields: {},
    },
    'cancel-job': {
      title: 'Cancel a job',
      lead: 'A waiting job ends at once, a running one at its next step.',
      submit: 'Cancel',
      done: 'The cancellation is noted.',
      fields: { id: { label: 'Number of the job' } },
    },
    'retry-job': {
      title: 'Begin a job anew',
      lead: 'The job begins from the start, with the same input.',
      submit: 'Begin anew',
      done: 'The job waits to begin anew.',
      fields: { id: { label: 'Number of the job' } },
    },
    'resend-mail': {
      title: 'Send an e-mail again',
      lead: 'The e-mail is tried once more at once.',
      submit: 'Send again',
      done: 'The e-mail goes out again.',
      fields: { id: { label: 'Number of the e-mail' } },
    },
    'edit-legal-text': {
      title: 'Edit a legal text',
      lead: 'An empty line parts paragraphs, “# ” at the start makes a heading, “- ” a list item. Earlier versions are kept.',
      submit: 'Publish',
      done: 'The new version is published.',
      fields: {
        kind: { label: 'Text', options: legal.names },
        text: { label: 'Wording' },
        version: { label: 'Version' },
      },
    },
    'forget-expired': {
      title: 'Expired data deleted',
      submit: 'Delete',
      done: 'What had expired is deleted.',
      fields: { kind: { label: 'Kind' } },
    },
    'send-feedback': {
      title: 'Report a barrier',
      lead: 'Something is not accessible, legible or usable for you? Tell us. No log-in is needed.',
      submit: 'Send',
      done: 'Thank you. Your message has reached the coordination office.',
      fields: {
        text: { label: 'What hinders you?', hint: 'What did you want to do, and what happened?' },
        page: { label: 'On which page?', hint: 'Address or heading of the page' },
        email: { label: 'Your e-mail address', hint: 'Only if you would like an answer' },
      },
    },
  },
  reads: {
    overview: 'Operations at a glance',
    record: 'Record',
    'municipality-record': 'Record of a municipality',
    'record-lines': 'Transcript of the record',
    jobs: 'Jobs',
    job: 'State of a job',
    mails: 'Mail log',
    mail: 'E-mail of the log',
    'legal-text': 'Legal text',
    'legal-text-draft': 'Legal text for editing',
    feedback: 'Feedback',
  },
  jobs: { 'follow-chain': 'Check the chain of the record', 'forget-expired': 'Delete what has expired' },
  mails: {
    feedback: {
      subject: 'Feedback on accessibility',
      body: 'Hello,\n\nsomebody reported a barrier.\n\nPage: {page}\nAnswer to: {email}\n\n{text}\n\nAll feedback: {link}\n',
    },
  },
  pages,
  legal,
  rights,
};
