import type * as de from './actions.de.ts';
import { words } from './words.en.ts';

const programme = {
  name: { label: 'Name', hint: 'As resolutions and letters call the programme' },
  level: { label: 'Level', options: words.level },
  kind: { label: 'Kind', options: words.kind },
  land: { label: 'Land', hint: 'Only for programmes of a Land' },
  municipality: { label: 'Municipality', hint: 'Only for municipal programmes: name or official key' },
  topic: { label: 'Topic of mandates', hint: 'Decides which mandates cover an offer' },
  groups: { label: 'Open to', hint: 'None means everybody' },
  summary: { label: 'What it is about' },
  contingent: { label: 'Contingent: up to', hint: 'Persons; empty if no number is named' },
  contingentPer: { label: 'The contingent counts', options: words.per },
  fromDay: { label: 'Begins', hint: 'Empty if it is not known' },
  toDay: { label: 'Ends', hint: 'Last day; empty if none is fixed' },
  consentOf: {
    label: 'Consent of (Einvernehmen)',
    hint: 'Whose agreement it needs. Nothing goes without it',
  },
  consultationOf: {
    label: 'Consultation of (Benehmen)',
    hint: 'Who must be heard. They need not agree',
  },
  responsible: { label: 'Responsible authority', hint: 'Offers are addressed to it' },
  bases: { label: 'Legal bases' },
  source: { label: 'Source' },
  verified: { label: 'I have checked the entries against the source' },
};
const basis = {
  citation: { label: 'Citation', hint: 'For example “§ 23 Absatz 1 AufenthG”' },
  summary: { label: 'What it says' },
  validFrom: { label: 'Valid from', hint: 'Empty if it is not known' },
  validTo: { label: 'Valid until and including', hint: 'Empty: no end' },
  source: { label: 'Source' },
  link: { label: 'Web address' },
  verified: { label: 'I have checked the entry against the text in force' },
};
const id = { label: 'Programme' };
const precision = { label: 'How exactly does the source name the day?', options: words.precision };
const source = { label: 'Source' };
const link = { label: 'Web address' };

export const actions: typeof de.actions = {
  'add-programme': {
    title: 'Add a programme',
    lead: 'Its state follows afterwards with day and source.',
    submit: 'Add',
    done: 'The programme is added.',
    fields: programme,
  },
  'edit-programme': {
    title: 'Edit the programme',
    submit: 'Save',
    done: 'The programme is saved.',
    fields: { id, version: { label: 'Version' }, ...programme },
  },
  'record-standing': {
    title: 'Record the state of the programme',
    lead: 'Earlier entries stay as history.',
    submit: 'Record',
    done: 'The state is recorded.',
    fields: {
      programme: id,
      state: { label: 'State', options: words.state },
      day: { label: 'Since' },
      precision,
      reason: { label: 'What happened?' },
      source,
      link,
    },
  },
  'void-standing': {
    title: 'Take back a state',
    lead: 'Only if the entry was wrong. If the state changes, please record a new one.',
    submit: 'Take back',
    done: 'The entry is taken back.',
    fields: { programme: id, standing: { label: 'Entry' }, reason: { label: 'Why was it wrong?' } },
  },
  'record-figure': {
    title: 'Record a number',
    lead: 'Pledged, granted and arrived are three different things. Where sources contradict each other, both stay.',
    submit: 'Record',
    done: 'The number is recorded.',
    fields: {
      programme: id,
      kind: { label: 'What the number counts', options: words.figure },
      number: { label: 'Persons' },
      day: { label: 'As of' },
      precision,
      remark: { label: 'Remark' },
      source,
      link,
    },
  },
  'void-figure': {
    title: 'Take back a number',
    lead: 'Only if the entry was wrong. Please record a newer number beside it.',
    submit: 'Take back',
    done: 'The number is taken back.',
    fields: { programme: id, figure: { label: 'Number' }, reason: { label: 'Why was it wrong?' } },
  },
  'add-deadline': {
    title: 'Add a deadline',
    submit: 'Add',
    done: 'The deadline is added.',
    fields: { programme: id, day: { label: 'By' }, what: { label: 'What has to be done?' }, source },
  },
  'remove-deadline': {
    title: 'Remove a deadline',
    lead: 'The deadline disappears from the page and from what is due.',
    submit: 'Remove',
    done: 'The deadline is removed.',
    fields: { programme: id, deadline: { label: 'Deadline' } },
  },
  'attach-document': {
    title: 'Add a document',
    lead: 'A web address, a file, or both.',
    submit: 'Add',
    done: 'The document is added.',
    fields: {
      programme: id,
      title: { label: 'Title' },
      link,
      document: { label: 'File', hint: 'PDF, Word (.docx) or PNG, at most 10 MB' },
    },
  },
  'remove-document': {
    title: 'Remove a document',
    lead: 'The document disappears from the page; a file is deleted.',
    submit: 'Remove',
    done: 'The document is removed.',
    fields: { programme: id, document: { label: 'Document' } },
  },
  'add-basis': {
    title: 'Add a legal basis',
    submit: 'Add',
    done: 'The legal basis is added.',
    fields: basis,
  },
  'edit-basis': {
    title: 'Edit a legal basis',
    lead: 'When a norm ends, please enter its last day and the new one as an entry of its own.',
    submit: 'Save',
    done: 'The legal basis is saved.',
    fields: { id: { label: 'Legal basis' }, version: { label: 'Version' }, ...basis },
  },
};
