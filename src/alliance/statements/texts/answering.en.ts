import type { answeringDe, mailsDe } from './answering.de.ts';
import { wordsEn as words } from './words.en.ts';

const statement = { statement: { label: 'Statement' }, version: { label: 'Version' } };
const word = { id: { label: 'Own word' }, version: { label: 'Version' } };
const written = {
  kind: { label: 'Kind', options: words.ownWord },
  clause: { label: 'About which clause', hint: 'Empty: about the whole text' },
  title: { label: 'Heading' },
  text: { label: 'Text' },
  link: { label: 'Web address', hint: 'If the text stands elsewhere already' },
};

export const answeringEn: typeof answeringDe = {
  'prepare-response': {
    title: 'Positions of your municipality',
    lead: 'One stance per clause; what you leave open stays open. The head of administration releases.',
    submit: 'Save',
    done: 'The positions are prepared. They count as soon as they are released.',
    fields: {
      ...statement,
      stances: { label: 'Stance' },
      reasons: { label: 'Reason or condition' },
      texts: { label: 'Wording read' },
    },
  },
  'release-response': {
    title: 'Release positions',
    lead: 'Once released, these positions count for your municipality. They can be changed until the deadline.',
    submit: 'Release',
    done: 'The positions have been released.',
    fields: statement,
  },
  'stay-silent': {
    title: 'Take no position',
    lead: 'It needs no reason and is nowhere listed as a fault. You get no more reminders and may change your mind until the deadline.',
    submit: 'Take no position',
    done: 'Noted: your municipality takes no position.',
    fields: statement,
  },
  'upload-positions': {
    title: 'Upload positions as a table',
    lead: 'The table is only checked at first. It is taken over as a whole and only after you confirm.',
    submit: 'Check',
    done: 'The table has been checked.',
    fields: {
      statement: { label: 'Statement' },
      file: { label: 'Table (.xlsx or CSV)' },
      source: { label: 'Source', hint: 'Where the answers come from, for example "replies of 3 March"' },
    },
  },
  'apply-positions': {
    title: 'Take the table over',
    submit: 'Take over',
    done: 'The positions have been taken over.',
    fields: { id: { label: 'Table' } },
  },
  'drop-positions': {
    title: 'Drop the table',
    lead: 'Nothing is taken over.',
    submit: 'Drop',
    done: 'The table has been dropped.',
    fields: { id: { label: 'Table' } },
  },
  'write-own-word': {
    title: 'Write an own word',
    lead: 'What your municipality wants to say beside the joint text. The right to do so is never touched.',
    submit: 'Save',
    done: 'The own word is prepared. The head of administration publishes it.',
    fields: { ...written, statement: { label: 'Statement' }, document: { label: 'PDF' } },
  },
  'edit-own-word': {
    title: 'Change an own word',
    submit: 'Save',
    done: 'The own word has been saved.',
    fields: { ...word, ...written },
  },
  'publish-own-word': {
    title: 'Publish an own word',
    lead: 'It then stands beside the joint text, for everybody who may read that.',
    submit: 'Publish',
    done: 'The own word has been published.',
    fields: word,
  },
  'withdraw-own-word': {
    title: 'Withdraw an own word',
    lead: 'It is shown to nobody any more. The record keeps that it was there.',
    submit: 'Withdraw',
    done: 'The own word has been withdrawn.',
    fields: word,
  },
  'tell-members': {
    title: 'Tell members what is open',
    submit: 'Tell',
    done: 'The messages have been sent.',
    fields: {
      statement: { label: 'Statement' },
      of: { label: 'What is open', options: { positions: 'Positions', signatures: 'Signatures' } },
    },
  },
  'send-reminders': {
    title: 'Remind of deadlines',
    submit: 'Remind',
    done: 'The reminders have been sent.',
    fields: {},
  },
};

export const mailsEn: typeof mailsDe = {
  keeper: {
    subject: '"{title}": {phase} until {day}',
    body: 'Dear {name},\n\nthe phase "{phase}" of the statement "{title}" ends on {day}.\n\nHere you see what is still open, and can extend the deadline:\n{link}\n\nYour Hafenmeisterei',
  },
  positions: {
    subject: '"{title}": position of your municipality until {day}',
    body: 'Dear {name},\n\nuntil {day} your municipality can say how it stands to the clauses of the statement "{title}":\n{link}\n\nIf your municipality takes no position, one click there is enough; no reason is needed.\n\nYour Hafenmeisterei',
  },
  drafting: {
    subject: '"{title}": amendments until {day}',
    body: 'Dear {name},\n\nuntil {day} your municipality can propose amendments to the statement "{title}":\n{link}\n\nYour Hafenmeisterei',
  },
  why: 'You receive this mail because you hold an office for a municipality or the coordination. How often we write is set at {base}/ich.',
};
