import type { recordingDe } from './recording.de.ts';
import { wordsEn as words } from './words.en.ts';

const vote = {
  voteKind: { label: 'Vote', options: words.voteKind },
  voteYes: { label: 'Votes for' },
  voteNo: { label: 'Votes against' },
  voteAbstain: { label: 'Abstentions' },
};
const resolution = {
  body: { label: 'Body', hint: 'As it is called there, for example “Ratsversammlung”' },
  day: { label: 'Day of the resolution' },
  reference: { label: 'Number of the paper', hint: 'For example VO/2019/07777' },
  title: { label: 'Subject' },
  link: { label: 'Address in the council information system' },
  result: { label: 'Result of the paper', options: words.result },
  ...vote,
  source: { label: 'Source', hint: 'Where this comes from, for example “minutes of 5 December 2019”' },
  note: { label: 'Note for members', hint: 'Not public' },
};
const scope = {
  act: { label: 'Kind of act', hint: 'To act includes to cooperate and to appeal', options: words.act },
  topics: { label: 'Topics', hint: 'A topic includes the topics below it' },
  groups: { label: 'Groups of persons', hint: 'None means everybody' },
  limit: { label: 'At most so many persons', hint: 'Empty if the resolution names no number' },
  per: { label: 'The number holds', options: words.per },
  programmes: {
    label: 'Only these programmes',
    hint: 'One per line, as the resolution names them; empty means any',
  },
};
const item = {
  number: { label: 'Number of the item', hint: 'As in the paper: 1, 2a, III' },
  text: { label: 'Wording as adopted' },
  result: {
    label: 'Result of this item',
    options: {
      adopted: words.result.adopted,
      amended: words.result.amended,
      rejected: words.result.rejected,
    },
  },
  originalText: { label: 'Wording of the paper', hint: 'Only if the body changed it' },
  effect: { label: 'What the item does', options: words.effect },
  ...scope,
  conditions: { label: 'Conditions', options: words.condition },
  conditionText: { label: 'Condition in its own words' },
  validFrom: { label: 'Valid from', hint: 'Empty: from the day of the resolution' },
  validTo: { label: 'Valid until and including', hint: 'Empty: without end' },
  ...vote,
};
const version = { label: 'Version' };

export const recordingEn: typeof recordingDe = {
  'record-resolution': {
    title: 'Record a resolution',
    lead: 'First the paper as a whole; then you say of each item what it permits.',
    submit: 'Record the resolution',
    done: 'The resolution is recorded. Please say now of each item what it permits.',
    fields: {
      municipality: { label: 'Municipality', hint: 'Name or official key' },
      ...resolution,
      decisionText: {
        label: 'Text of the resolution',
        hint: 'Paste the whole text; numbered items are taken apart.',
      },
      adoption: { label: 'Model taken over' },
      draft: { label: 'Paper that was read' },
    },
  },
  'prefill-resolution': {
    title: 'Take over from the council information system',
    lead: 'Given the OParl address of a paper (Paper) or an item of an agenda (AgendaItem), the form fills itself in. Nothing is stored until you send it.',
    submit: 'Fill in the form',
    done: 'The paper is read. Please check every value before you save.',
    fields: {
      address: {
        label: 'OParl address of the paper or agenda item',
        hint: 'For example https://ris.example-town.de/oparl/paper/1234. Your council office knows it.',
      },
    },
  },
  'edit-resolution': {
    title: 'Edit the resolution',
    lead: 'After a change the resolution has to be checked again.',
    submit: 'Save',
    done: 'The resolution is saved.',
    fields: { id: { label: 'Resolution' }, version, ...resolution },
  },
  'add-item': {
    title: 'Add an item',
    submit: 'Add the item',
    done: 'The item is added.',
    fields: { resolution: { label: 'Resolution' }, ...item },
  },
  'edit-item': {
    title: 'Edit the item',
    submit: 'Save',
    done: 'The item is saved.',
    fields: { id: { label: 'Item' }, version, ...item },
  },
  'move-item': {
    title: 'Move the item',
    submit: 'Move',
    done: 'The order is changed.',
    fields: {
      id: { label: 'Item' },
      version,
      direction: { label: 'Direction', options: { up: 'up', down: 'down' } },
    },
  },
  'remove-item': {
    title: 'Remove the item',
    lead: 'Only for items that never stood in the resolution. What the council repealed is related to the repealing resolution.',
    submit: 'Remove the item',
    done: 'The item is removed.',
    fields: { id: { label: 'Item' }, version },
  },
  'add-scope': {
    title: 'Add a further scope',
    lead: 'Where one item settles several things at once, such as different numbers for different programmes.',
    submit: 'Add the scope',
    done: 'The scope is added.',
    fields: { item: { label: 'Item' }, version, ...scope },
  },
  'remove-scope': {
    title: 'Remove the scope',
    submit: 'Remove the scope',
    done: 'The scope is removed.',
    fields: { item: { label: 'Item' }, scope: { label: 'Scope' }, version },
  },
  'record-realisation': {
    title: 'Record the realisation',
    lead: 'The mandate does not end with it; it only says how far things are.',
    submit: 'Record',
    done: 'The state of realisation is recorded.',
    fields: {
      item: { label: 'Item' },
      realisation: { label: 'State', options: words.realisation },
      day: { label: 'Since' },
      evidence: { label: 'Evidence', hint: 'For example a report or an address' },
    },
  },
  'relate-resolutions': {
    title: 'Relate to an earlier resolution',
    lead: 'This resolution renews, amends or repeals an earlier one, as a whole or in one item.',
    submit: 'Relate',
    done: 'The resolutions are related.',
    fields: {
      of: { label: 'This resolution' },
      kind: { label: 'This resolution', options: words.relation },
      to: { label: 'Earlier resolution' },
      item: { label: 'Only this item', hint: 'No choice means the whole resolution' },
      day: { label: 'Takes effect on', hint: 'Empty: on the day of this resolution' },
      until: { label: 'Until and including', hint: 'Only for a renewal; empty: without end' },
    },
  },
  'remove-relation': {
    title: 'Undo the relation',
    lead: 'Afterwards the earlier resolution holds as if there were no such relation.',
    submit: 'Undo the relation',
    done: 'The relation is undone.',
    fields: { id: { label: 'Relation' } },
  },
  'attach-document': {
    title: 'Attach a document',
    lead: 'The document is public. Please black out beforehand what is not.',
    submit: 'Attach the document',
    done: 'The document is attached.',
    fields: {
      resolution: { label: 'Resolution' },
      document: { label: 'Document', hint: 'PDF, Word (.docx) or picture (.png), at most 10 MB' },
      transcription: {
        label: 'Text of the document',
        hint: 'So that search finds it and everybody can read it, also where it is a scan',
      },
    },
  },
  'transcribe-document': {
    title: 'Edit the text of the document',
    submit: 'Save',
    done: 'The text is saved.',
    fields: { id: { label: 'Resolution' }, version, transcription: { label: 'Text of the document' } },
  },
  'check-resolution': {
    title: 'Check the resolution',
    lead: 'You confirm that items, scope and validity match the resolution.',
    submit: 'Checked',
    done: 'The resolution is marked as checked.',
    fields: { id: { label: 'Resolution' }, version },
  },
};
