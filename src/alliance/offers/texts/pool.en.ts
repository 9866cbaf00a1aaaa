import { poolDocument } from './pool-document.de.ts';
import { poolPage } from './pool-page.en.ts';
import { snapshotPage } from './snapshot-page.en.ts';
import type { poolDe } from './pool.de.ts';

const inquiry = {
  programm: { label: 'Programmes' },
  gruppe: { label: 'Groups' },
  land: { label: 'Länder' },
  von: { label: 'From month' },
  bis: { label: 'To month' },
  zahl: { label: 'Numbers wanted' },
  verhaeltnis: { label: 'The numbers are a ratio' },
};
const lands = {
  options: {
    '01': 'Schleswig-Holstein',
    '02': 'Hamburg',
    '03': 'Lower Saxony',
    '04': 'Bremen',
    '05': 'North Rhine-Westphalia',
    '06': 'Hesse',
    '07': 'Rhineland-Palatinate',
    '08': 'Baden-Württemberg',
    '09': 'Bavaria',
    '10': 'Saarland',
    '11': 'Berlin',
    '12': 'Brandenburg',
    '13': 'Mecklenburg-Western Pomerania',
    '14': 'Saxony',
    '15': 'Saxony-Anhalt',
    '16': 'Thuringia',
  },
};
const pooledOffer = { label: 'Pooled offer' };

/** Words of the pooled offer. */
export const poolEn: typeof poolDe = {
  refusals: {
    'snapshot-not-sent':
      'This pooled offer has not been sent yet. Please wait until the coordination releases it.',
    'letter-of-others':
      'The covering letter is read only by the receiving authority and by those who send it. Numbers and lines are in the annex; please download that.',
    'authority-ended': 'This authority is no longer in use. Please choose another one.',
    'too-many-uses': 'At most 40 uses at once (programmes times groups). Please choose fewer.',
    'months-over': 'This period is over or ends before it begins. Please choose other months.',
    'months-too-far': 'No offers are valid that far ahead. Please choose at most 24 months.',
    'programme-unknown': 'There is no such programme. Please choose one from the list.',
    'programme-not-open':
      'One of the programmes is not open to one of the groups wanted. Please take the number out there or choose another group.',
    'replaces-other-authority':
      'Only what went to the same authority can be replaced. Please choose another one.',
    'offers-changed': 'Offers have changed since it was frozen ({n}). Please freeze it again.',
    'replaced-already': 'The earlier offer is already replaced or withdrawn. Please prepare this one anew.',
    'snapshot-changed':
      'Somebody else has changed something meanwhile. Please reload the page and read again.',
    'not-prepared': 'Only what is frozen and not sent yet can be released.',
    'nothing-in-it': 'There is not a single place in it. Please prepare a new one with a wider choice.',
    'nobody-there': 'Nobody is entered for this authority. Please first enter a person with this office.',
    'not-released': 'Only what was sent can be withdrawn.',
    'not-to-be-dropped': 'Only what was not sent yet can be dropped. Please withdraw what was sent.',
    'answered-already': 'This question is already answered.',
    'not-stopped': 'Only what was stopped or failed can begin anew.',
    'nothing-to-stop': 'Nothing is running here that can be stopped.',
    'not-preparing': 'This pooled offer is already frozen or dropped.',
    'number-taken': 'The number has been taken meanwhile. It begins anew.',
    'no-pool-file': 'This is no JSON file of a pooled offer. Please download it again.',
  },
  actions: {
    'prepare-snapshot': {
      title: 'Prepare a pooled offer',
      submit: 'Freeze',
      done: 'The offer is being frozen.',
      fields: {
        title: { label: 'Subject', hint: 'Stands above the letter, which is German' },
        authority: { label: 'Receiving authority' },
        letter: {
          label: 'Letter',
          hint: 'An empty line begins a new paragraph. Salutation, numbers, how to check and closing are added by themselves.',
        },
        contactUnit: { label: 'Contact', hint: 'The one office that the authority turns to' },
        contactMailbox: { label: 'E-mail of the contact', hint: 'A functional mailbox' },
        contactPhone: { label: 'Phone of the contact' },
        replaces: { label: 'Replaces' },
        ...inquiry,
        land: { ...inquiry.land, ...lands },
      },
    },
    'freeze-again': {
      title: 'Freeze again',
      submit: 'Begin anew',
      done: 'Freezing begins anew.',
      fields: { id: pooledOffer },
    },
    'cancel-freezing': {
      title: 'Stop freezing',
      submit: 'Stop',
      done: 'Freezing is being stopped.',
      fields: { id: pooledOffer },
    },
    'keep-snapshot': {
      title: 'Keep a pooled offer',
      submit: 'Keep',
      done: 'The pooled offer is frozen.',
      fields: {
        id: pooledOffer,
        year: { label: 'Year' },
        number: { label: 'Number' },
        day: { label: 'Day' },
        content: { label: 'Content' },
        keyed: { label: 'Lines in keys' },
        summary: { label: 'Sums' },
        files: { label: 'Files' },
      },
    },
    'drop-snapshot': {
      title: 'Drop a pooled offer',
      lead: 'It was never sent. Its number stays taken, and it stays visible as dropped.',
      submit: 'Drop',
      done: 'The offer is dropped.',
      fields: { id: pooledOffer },
    },
    'release-snapshot': {
      title: 'Release a pooled offer',
      submit: 'Release and send',
      done: 'The pooled offer is sent.',
      fields: { id: pooledOffer, version: { label: 'Version' } },
    },
    'withdraw-snapshot': {
      title: 'Withdraw a pooled offer',
      lead: 'The authority is told. The offer stays visible, with day and reason.',
      submit: 'Withdraw',
      done: 'The pooled offer is withdrawn.',
      fields: {
        id: pooledOffer,
        version: { label: 'Version' },
        reason: { label: 'Reason', hint: 'The authority reads it.' },
      },
    },
    'ask-about-snapshot': {
      title: 'Ask a question',
      lead: 'Please no names or other details of refugees. You get the answer by mail, and it stands here.',
      submit: 'Send',
      done: 'The question is sent.',
      fields: { snapshot: pooledOffer, text: { label: 'Your question' } },
    },
    'answer-question': {
      title: 'Answer a question',
      submit: 'Answer',
      done: 'The answer is sent.',
      fields: { id: { label: 'Question' }, answer: { label: 'Answer' } },
    },
    'check-snapshot': {
      title: 'Check a file',
      submit: 'Check',
      fields: { file: { label: 'JSON file of a pooled offer' } },
    },
  },
  reads: {
    pool: 'What all offers do together',
    'pool-table': 'Offers that are added as a table',
    snapshots: 'Pooled offers',
    snapshot: 'Pooled offer',
    'snapshot-file': 'File of a pooled offer',
    'snapshot-form': 'Form for a pooled offer',
    'kept-snapshot': 'Pooled offer in preparation',
    'kept-question': 'Question in preparation',
    'asked-snapshot': 'Pooled offer for a question',
    'snapshot-check': 'Whether a file is genuine',
    'pool-due': 'Due with pooled offers',
  },
  jobs: { 'freeze-snapshot': 'Freeze a pooled offer' },
  mailReasons: {
    'snapshot-sent': 'You get this mail because you are entered for this authority.',
    'snapshot-replaces': 'You get this mail because you are entered for this authority.',
    'snapshot-withdrawn': 'You get this mail because you are entered for this authority.',
    'question-answered': 'You get this mail because your authority asked a question.',
    'question-asked': 'You get this mail because your coordination sent this offer.',
  },
  mails: {
    'snapshot-sent': {
      subject: 'Pooled offer {number}: {title}',
      body: 'Hello {name},\n\nthe alliance has sent the pooled offer {number} to {authority}: {title}.\n\nLetter, annex and files are here; to log in you get a link to this address:\n{link}\n\nYou can ask questions there too. Contact: {contact}.\n',
    },
    'snapshot-replaces': {
      subject: 'Pooled offer {number} replaces {replaced}',
      body: 'Hello {name},\n\nthe pooled offer {number} to {authority} takes the place of {replaced}: {title}.\n\nIt is here; to log in you get a link to this address:\n{link}\n\nContact: {contact}.\n',
    },
    'snapshot-withdrawn': {
      subject: 'Pooled offer {number} withdrawn',
      body: 'Hello {name},\n\nthe pooled offer {number} ({title}) is withdrawn. Reason:\n\n{reason}\n\nIt stays visible here:\n{link}\n\nContact: {contact}.\n',
    },
    'question-answered': {
      subject: 'Answer to your question about the pooled offer {number}',
      body: 'Hello {name},\n\nyour authority asked:\n\n{question}\n\nThe answer:\n\n{answer}\n\nBoth are here too:\n{link}\n\nContact: {contact}.\n',
    },
    'question-asked': {
      subject: 'Question about the pooled offer {number}',
      body: 'Hello {name},\n\n{authority} asks about the pooled offer {number} ({title}):\n\n{question}\n\nPlease answer here:\n{link}\n',
    },
  },
  page: poolPage,
  snapshot: snapshotPage,
  document: poolDocument,
};
