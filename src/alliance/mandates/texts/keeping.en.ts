import type { keepingDe } from './keeping.de.ts';
import { wordsEn as words } from './words.en.ts';

const model = {
  title: { label: 'Subject' },
  summary: { label: 'What this model is for', hint: 'Two sentences for people with little time' },
  text: {
    label: 'Proposed resolution',
    hint: 'Placeholders: {kommune}, {gremium}, {leitung}, {land}, {einwohnende}, {datum}',
  },
  reasons: { label: 'Reasons' },
  topics: { label: 'Topics' },
  author: { label: 'Who stands for the text', hint: 'A municipality or coordination' },
};
const node = {
  order: { label: 'Kind', options: { topic: 'Topic', group: 'Group of persons' } },
  key: { label: 'Short key', hint: 'Small letters, digits and hyphens; stays for ever' },
  de: { label: 'Name in German' },
  en: { label: 'Name in English' },
  parent: { label: 'Belongs to', hint: 'No choice means: stands at the top' },
  source: { label: 'Source' },
};

export const keepingEn: typeof keepingDe = {
  'write-model': {
    title: 'Write a model resolution',
    lead: 'Other municipalities fill it with their own names.',
    submit: 'Publish the model',
    done: 'The model is published.',
    fields: model,
  },
  'edit-model': {
    title: 'Edit the model resolution',
    lead: 'What has been taken over already stays as it is.',
    submit: 'Save',
    done: 'The model is saved.',
    fields: {
      id: { label: 'Model' },
      version: { label: 'Version' },
      ...model,
      retired: { label: 'No longer offer it' },
    },
  },
  'adopt-model': {
    title: 'Take the model over',
    lead: 'Step 1 of 3: the names of your municipality are filled in. Then you adapt the text.',
    submit: 'Take over',
    done: 'The model is taken over. Please adapt the text.',
    fields: { model: { label: 'Model' }, municipality: { label: 'For the municipality' } },
  },
  'adapt-adoption': {
    title: 'Adapt the text',
    lead: 'Step 2 of 3: make the text your own. Open placeholders have to be replaced.',
    submit: 'Save',
    done: 'The text is saved. You can download it now as a Word file for the council office.',
    fields: {
      id: { label: 'Adoption' },
      version: { label: 'Version' },
      title: { label: 'Subject' },
      text: { label: 'Proposed resolution' },
      reasons: { label: 'Reasons' },
    },
  },
  'add-topic': {
    title: 'Add a topic or group',
    submit: 'Add',
    done: 'The entry is added.',
    fields: node,
  },
  'edit-topic': {
    title: 'Edit a topic or group',
    lead: 'Where a topic stands below another, a resolution on the upper one covers the lower one, too.',
    submit: 'Save',
    done: 'The entry is saved.',
    fields: {
      version: { label: 'Version' },
      ...node,
      retiredOn: { label: 'No longer offered from', hint: 'Old resolutions keep the entry' },
    },
  },
  'record-competence': {
    title: 'Record a head’s competence',
    lead: 'What the head of a municipality may do without the council, with its source. An entry for a Land goes before the general one.',
    submit: 'Record',
    done: 'The competence is recorded.',
    fields: {
      land: { label: 'Land', hint: 'No choice means: all Länder without an entry', options: words.land },
      act: { label: 'Kind of act', options: words.act },
      topic: { label: 'Topic', hint: 'No choice means any topic' },
      allowed: { label: 'The head may do this alone' },
      validFrom: { label: 'Valid from' },
      validTo: { label: 'Valid until and including' },
      source: { label: 'Source', hint: 'Provision with section and date' },
      verified: { label: 'Checked against the law in force' },
    },
  },
  'end-competence': {
    title: 'End the competence',
    submit: 'End',
    done: 'The competence is ended.',
    fields: { id: { label: 'Entry' }, lastDay: { label: 'Last day' } },
  },
};
