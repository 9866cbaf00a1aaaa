import type * as de from './actions.de.ts';
import { words } from './words.en.ts';

const id = { label: 'Offer' };
const version = { label: 'Version' };
const municipality = { label: 'Municipality', hint: 'Name or official key' };
const source = { label: 'Source', hint: 'Where this comes from, for example “note of 5.3.2026”' };
const offer = {
  quantity: { label: 'Kind of quantity', options: words.quantity },
  number: { label: 'Places', hint: 'Persons; empty for “on request”' },
  rhythm: { label: 'The number counts', options: words.rhythm },
  groups: { label: 'For whom', hint: 'None means everybody' },
  programmes: {
    label: 'For which programmes',
    hint: 'Several are possible: one place stays one place. None means any programme',
  },
  validFrom: { label: 'Valid from' },
  validTo: {
    label: 'Valid until and including',
    hint: 'At most three years; you are reminded to confirm before',
  },
  minimumGroup: {
    label: 'Only groups of at least so many people',
    hint: 'For people who belong together; empty: single persons too',
  },
  conditions: { label: 'Conditions and wishes', options: words.condition },
  conditionText: {
    label: 'Condition in your own words',
    hint: 'For example about accommodation. Please nothing about single persons',
  },
  source,
  note: { label: 'Note', hint: 'Only for the municipality and its coordination' },
};

export const actions: typeof de.actions = {
  'record-offer': {
    title: 'Enter an offer',
    lead: 'An entry promises nothing yet. It can be called off only once the head releases it.',
    submit: 'Enter',
    done: 'The offer is entered.',
    fields: { municipality, ...offer, answer: { label: 'Answer to a survey' } },
  },
  'edit-offer': {
    title: 'Change the offer',
    lead: 'If it was released already, the head has to release it anew.',
    submit: 'Save',
    done: 'The offer is saved.',
    fields: { id, version, ...offer },
  },
  'resolve-offer': {
    title: 'Mark as resolved',
    lead: 'On which resolution does the offer rest?',
    submit: 'Mark',
    done: 'The resolution is noted.',
    fields: { id, version, resolution: { label: 'Resolution of the municipality' } },
  },
  'release-offer': {
    title: 'Release the offer',
    lead: 'You promise the places for your municipality. From now on they count against the limits of the mandate.',
    submit: 'Release',
    done: 'The offer is released.',
    fields: { id, version },
  },
  'pause-offer': {
    title: 'Pause the offer',
    lead: 'It can no longer be called off until the head resumes it. Pledges that were given stay.',
    submit: 'Pause',
    done: 'The offer is paused.',
    fields: { id, version, reason: { label: 'Reason' } },
  },
  'resume-offer': {
    title: 'Resume the offer',
    lead: 'The places can be called off again afterwards if the mandate still holds.',
    submit: 'Resume',
    done: 'The offer is released again.',
    fields: { id, version },
  },
  'confirm-offer': {
    title: 'Confirm the offer',
    lead: 'It still holds as it stands. Its end does not change.',
    submit: 'Confirm',
    done: 'The offer is confirmed.',
    fields: { id, version },
  },
  'extend-offer': {
    title: 'Extend the offer',
    lead: 'The mandate must hold until the new last day.',
    submit: 'Extend',
    done: 'The offer is extended.',
    fields: { id, version, validTo: { label: 'Valid until and including' } },
  },
  'withdraw-offer': {
    title: 'Withdraw the offer',
    lead: 'This cannot be undone. The offer stays visible with its history; the mandate becomes free.',
    submit: 'Withdraw',
    done: 'The offer is withdrawn.',
    fields: { id, version, reason: { label: 'Reason' } },
  },
  'report-overload': {
    title: 'Report an overload',
    lead: 'All released offers of the municipality pause from the beginning on. Only the head can resume them.',
    submit: 'Report',
    done: 'The overload is reported.',
    fields: {
      municipality,
      fromDay: { label: 'From' },
      untilDay: { label: 'Until and including', hint: 'Empty: until further notice' },
      reason: { label: 'Reason' },
      source,
    },
  },
  'end-overload': {
    title: 'End an overload',
    lead: 'Paused offers stay paused until the head resumes them.',
    submit: 'End',
    done: 'The overload is ended.',
    fields: { id: { label: 'Notice' }, version, reason: { label: 'What has changed?' } },
  },
  'state-capacity': {
    title: 'State the capacity',
    lead: 'Earlier statements stay visible. After 90 days a statement counts as old.',
    submit: 'State',
    done: 'The statement is saved.',
    fields: {
      municipality,
      day: { label: 'As of' },
      places: { label: 'Free places' },
      remark: { label: 'Remark' },
      source,
    },
  },
  'tend-offers': { title: 'Look through the offers', submit: 'Look through', fields: {} },
};
