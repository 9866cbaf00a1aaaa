import type { signingActionsDe, signingDe, signingMailsDe, signingRefusalsDe } from './signing.de.ts';

export const signingRefusalsEn: typeof signingRefusalsDe = {
  'not-in-signatures':
    'No signatures are being collected for this text. Please wait until the coordination opens the round.',
  'signing-over': 'The deadline for signatures has passed. Please ask the coordination to extend it.',
  'already-sent': 'The letter has been sent; its signatures no longer change. An own word remains possible.',
  'link-used': 'This link has signed already. It works once; there is nothing more to do.',
  'link-expired': 'This link has expired. Please have the signature prepared again; then a new one comes.',
  'link-withdrawn': 'This signature was withdrawn. If it is to hold after all, please prepare it again.',
  'link-of-other-office':
    'This link is for another office. Please do not pass it on; only the office named can sign.',
  'text-changed-while-signing':
    'The text changed while you were reading it. Nothing is signed. Please open the link once more and read it anew.',
  'not-asked-to-sign': 'Members whom this text concerns can sign it.',
  'signed-already':
    'Your municipality has signed already. If something is to change, please withdraw the signature first.',
  'no-such-head':
    'This office does not lead your municipality (any more). Please choose one from the list or have the coordination enter it.',
  'item-missing': 'Please choose the item of a resolution or name another ground.',
  'basis-missing': 'Please say in one sentence on what the signature rests.',
  'no-signature': 'There is no signature to be withdrawn.',
  'prepare-first': 'Please prepare the signature first; then the paper can be handed in.',
  'no-such-authority': 'This authority is not entered (any more). Please choose one from the list.',
  'nobody-signed':
    'No member of that day has signed yet. Please wait for the first signature, or take the text back into drafting.',
  'frame-fixed':
    'The text is being signed or was sent; its title and facts are fixed. Please take it back into drafting before it is sent, if something is to change.',
  'sent-in-future': 'This day is still to come. Please enter the sending once the letter is on its way.',
};

const basis = {
  mandate: 'Item of a council resolution',
  competence: 'The head’s own competence',
  other: 'Another ground',
};
const ordered = { alphabetical: 'By the alphabet of places', lands: 'By Land, then by the alphabet' };

export const signingActionsEn: typeof signingActionsDe = {
  'open-signatures': {
    title: 'Collect signatures',
    lead: 'Whoever signed exactly these words stays signed. Where signed words changed, consent is asked again.',
    submit: 'Open the round',
    done: 'The round is open. Members can prepare their signatures.',
    fields: {
      id: { label: 'Number of the statement' },
      version: { label: 'State' },
      until: { label: 'Signatures until' },
      ordered: { label: 'Order in the letter', options: ordered },
      place: { label: 'Place in the letter', hint: 'For place and date; the date is the day of sending' },
      embargoOn: { label: 'Not to be published before', hint: 'Empty: public once sent' },
    },
  },
  'prepare-signature': {
    title: 'Prepare a signature',
    lead: 'The head receives a personal link and confirms in person. Not signing needs no reason.',
    submit: 'Send the link',
    done: 'The link is on its way.',
    fields: {
      statement: { label: 'Number of the statement' },
      office: { label: 'Who signs' },
      basis: { label: 'On what the signature rests', options: basis },
      item: { label: 'Item of a resolution', hint: 'From your resolutions on the subjects of this text' },
      basisText: {
        label: 'In words',
        hint: 'Only without an item, for example “current business of the administration”',
      },
    },
  },
  'sign-statement': {
    title: 'Sign',
    submit: 'Sign',
    done: 'You have signed.',
    fields: { token: { label: 'Link' }, version: { label: 'Hash of the text that was read' } },
  },
  'withdraw-signature': {
    title: 'Withdraw the signature',
    lead: 'No reason is needed. Until the letter is sent you can sign again.',
    submit: 'Withdraw',
    done: 'The signature is withdrawn.',
    fields: { statement: { label: 'Number of the statement' } },
  },
  'file-signed-paper': {
    title: 'Hand in a signed paper',
    lead: 'For heads who sign on paper or with a signature of their own. The hash of the file stays visible. Nobody here checks whether the signature is genuine; the head gets a mail.',
    submit: 'Hand in',
    done: 'The signed paper is handed in.',
    fields: { statement: { label: 'Number of the statement' }, file: { label: 'PDF' } },
  },
  'remind-signatures': {
    title: 'Remind of signatures',
    submit: 'Remind',
    done: 'The reminders are on their way.',
    fields: { after: { label: 'Behind this signature' } },
  },
  'ask-again': {
    title: 'Ask for consent again',
    submit: 'Ask',
    done: 'The links are on their way.',
    fields: { statement: { label: 'Number of the statement' } },
  },
  'send-statement': {
    title: 'Enter the sending',
    lead: 'From then on the letter is fixed: text, signatures and hash. This cannot be undone.',
    submit: 'Enter as sent',
    done: 'The sending is entered.',
    fields: {
      id: { label: 'Number of the statement' },
      version: { label: 'State' },
      authority: { label: 'To' },
      sentOn: { label: 'Sent on', hint: 'Empty: today' },
    },
  },
};

export const signingEn: typeof signingDe = {
  title: 'Signatures',
  heading: 'Signatures: {title}',
  tab: 'Signatures',
  lead: 'Whoever has signed stands here. Not signing needs no reason.',
  notOpen: 'No round yet',
  notOpenText: 'The final text is signed. The coordination opens the round once it is fixed.',
  open: 'Open the round',
  openAgain: 'Open the round again',
  prepare: 'Prepare a signature',
  prepareAgain: 'Prepare again',
  withdraw: 'Withdraw',
  paper: 'Hand in a signed paper',
  send: 'Enter the sending',
  letterPdf: 'Letter as PDF',
  letterDocx: 'Letter as Word document',
  until: 'Until',
  noDeadline: 'without deadline',
  edition: 'Edition',
  ordered: 'Order',
  embargo: 'Not to be published before',
  hash: 'Hash of the signed text',
  counts: 'Signatures: {signed}.',
  preparedCount: 'Prepared: {n}.',
  own: 'Your municipality',
  ownState: {
    none: 'Nothing is prepared.',
    prepared: 'Prepared for {office}; the link is on its way.',
    again: 'The text has changed; {office} is asked again.',
    signed: 'Signed on {day}, resting on: {basis}.',
    withdrawn: 'Withdrawn.',
  },
  list: 'Signed by',
  empty: 'Nobody yet',
  emptyText: 'As soon as somebody signs, it stands here.',
  place: 'Municipality',
  office: 'Office',
  name: 'Name',
  signedOn: 'On',
  basis: 'Ground',
  basisKind: basis,
  origin: { link: 'by link', paper: 'on paper' },
  paperKept: 'deposited, signature not checked',
  paperFile: 'Download the paper',
  paperHash: 'Hash of the file',
  hidden: 'Not public yet',
  hiddenText: 'Who signed stands here once the letter was sent and may be published.',
  orderWords: ordered,
  sentTo: 'Sent to {authority} on {day}. Signatures: {n}.',
  linkTitle: 'Sign: {title}',
  linkLead: 'For {office}, {place}',
  linkText: 'The text',
  linkBasis: 'Ground: {basis}',
  linkFree: 'Not signing needs no reason and is noted nowhere.',
  linkDone: 'There is nothing to do',
  due: {
    prepare: 'Prepare a signature: {title}',
    prepared: 'A signature is ready, the link is in the mail: {title}',
  },
  thanks: 'Thank you',
  why: 'You sign exactly these words. If they change, you are asked again.',
};

export const signingMailsEn: typeof signingMailsDe = {
  until: 'The round is open until {day}.',
  changes: { subject: 'subject line', removed: 'clauses removed: {n}' },
  paper: {
    subject: 'Signed paper handed in: {title}',
    body: `Dear {name},

{by} handed in a PDF as your signature under “{title}”. Nobody has checked the signature on it.

Hash of the file (SHA-256): {hash}

Here you see the paper and can take the signature back if it is not yours:
{link}`,
  },
  signing: {
    subject: 'For your signature: {title}',
    body: `Dear {name},

a text is ready for your signature: “{title}”. {deadline}

Read and sign it here:
{link}

The link is for your office alone and works once. Please do not pass it on.
Not signing needs no reason and is noted nowhere.`,
  },
  'signing-again': {
    subject: 'Changed text, new consent: {title}',
    body: `Dear {name},

you signed “{title}”. Since then words have changed ({changed}); your signature does not hold for the new text. {deadline}

Read the new text here and sign it if you agree:
{link}

The link is for your office alone and works once.`,
  },
  'signing-reminder': {
    subject: 'Reminder: {title} is ready for your signature',
    body: `Dear {name},

“{title}” is ready for your signature. {deadline}

Read and sign it here:
{link}

This link replaces the earlier one. If you do not wish to sign, there is nothing to do.`,
  },
};
