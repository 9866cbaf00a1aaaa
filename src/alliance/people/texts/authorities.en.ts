import { landNames } from '../../territory/lands.ts';
import type { authoritiesDe } from './authorities.de.ts';

const fields = {
  name: { label: 'Name of the authority', hint: 'As it stands in the address' },
  level: {
    label: 'Level',
    options: { federal: 'federation', land: 'Land', other: 'other' },
  },
  land: {
    label: 'Land',
    hint: 'Only for authorities of a Land',
    options: landNames('en'),
  },
  address: {
    label: 'Address',
    hint: 'Lines below the name: division, street, postcode and town. With the name at most six lines of about 40 characters (DIN 5008)',
  },
  mailbox: { label: 'Mailbox', hint: 'A functional mailbox' },
  salutation: { label: 'Salutation', hint: 'Empty: the neutral form' },
  source: { label: 'Source', hint: 'Where address and mailbox are known from, with the date' },
};

export const authoritiesEn = {
  refusals: {
    'authority-missing':
      'This office belongs to an authority. Please choose one; if it is missing, enter it under “Authorities” first.',
    'authority-for-recipients-only':
      'An authority belongs to the office “Ministry or authority” only. Please leave the field empty.',
    'authority-land-missing': 'Please choose the Land the authority belongs to.',
    'authority-land-too-many':
      'A Land belongs to authorities of a Land only. Please leave the field empty or change the level.',
    'authority-known':
      'An authority of this name is known already. Please use it, or give a more exact name.',
    'address-too-long':
      'The address field of a letter (DIN 5008) holds six lines of about 40 characters, the name included. Please shorten the address.',
    'authority-ended': 'This authority has been ended already.',
    'authority-still-held':
      'Somebody still holds office for this authority on that day. Please end those offices first.',
  },
  actions: {
    'record-authority': {
      title: 'Enter an authority',
      lead: 'Authorities receive offers and letters of the alliance. Appoint the people who read and answer for them afterwards.',
      submit: 'Enter',
      done: 'The authority has been entered.',
      fields,
    },
    'edit-authority': {
      title: 'Change an authority',
      submit: 'Save the change',
      done: 'The change has been saved.',
      fields: { ...fields, id: { label: 'Authority' }, version: { label: 'Version' } },
    },
    'end-authority': {
      title: 'End an authority',
      lead: 'The authority can no longer be chosen. What was exchanged with it stays.',
      submit: 'End',
      done: 'The authority has been ended.',
      fields: { id: { label: 'Authority' }, day: { label: 'Last day' } },
    },
  },
  reads: { authorities: 'Authorities', authority: 'An authority' },
  authorities: {
    title: 'Authorities',
    lead: 'Ministries and authorities to which the alliance sends offers and letters.',
    record: 'Enter an authority',
    emptyTitle: 'No authority yet',
    emptyText: 'Enter the authorities that the alliance writes to.',
    caption: 'Authorities with level and mailbox',
    name: 'Authority',
    level: 'Level',
    mailbox: 'Mailbox',
    source: 'Source',
    deeds: 'Steps',
    edit: 'Change',
    end: 'End',
    ended: 'ended on {day}',
    levels: { federal: 'federation', land: 'Land', other: 'other' },
  },
} satisfies typeof authoritiesDe;
