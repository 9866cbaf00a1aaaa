import { landNames } from '../../territory/lands.ts';
import type { lettersDe } from './letters.de.ts';

const letterFields = {
  id: { label: 'Serial letter' },
  version: { label: 'Version' },
  land: { label: 'Land' },
  recipients: {
    label: 'Who gets the letter',
    options: {
      heads: 'The political head of every municipality',
      contacts: 'The contacts of every municipality',
    },
  },
  place: { label: 'Place in the letterhead', hint: 'For example “Potsdam”' },
  subject: { label: 'Subject' },
  text: {
    label: 'Text',
    hint: 'Without salutation and closing; both come by themselves. Placeholders: {kommune}, {land}, {name}, {funktion}. An empty line begins a paragraph.',
  },
  signature: { label: 'Signature', hint: 'Name and function as they stand below the letter' },
};
export const lettersEn: typeof lettersDe = {
  actions: {
    'write-letter': {
      title: 'Write a serial letter',
      lead: 'One text, one letter for every municipality of a Land, with the right form of address.',
      submit: 'Go on to the preview',
      done: 'The serial letter is saved.',
      fields: {
        ...letterFields,
        land: {
          label: 'Land',
          options: landNames('en'),
        },
      },
    },
    'revise-letter': {
      title: 'Edit a serial letter',
      submit: 'Go on to the preview',
      done: 'The change is saved.',
      fields: letterFields,
    },
  },
  reads: { letters: 'Serial letters', letter: 'A serial letter with its recipients' },
  letters: {
    title: 'Serial letters',
    lead: 'One letter to all municipalities of a Land, as a Word file to edit and print.',
    write: 'Write a serial letter',
    none: 'No serial letter yet',
    noneText: 'Write a text; the letters with address and salutation are made from it.',
    subject: 'Subject',
    changed: 'Last changed',
    recipients: { heads: 'Political heads', contacts: 'Contacts' },
    to: 'To',
    land: 'Land',
    preview: 'Preview',
    previewLead: '{n} letters. The first three stand here, all of them in the file.',
    oneLetter: 'One letter.',
    fewLetters: '{n} letters.',
    nobody: 'Nobody is entered for this in this Land',
    nobodyText: 'As soon as contacts or political heads are entered, letters are made here.',
    download: 'Download letters (Word)',
    revise: 'Edit text',
    list: 'Who gets a letter',
    address: 'Address',
    salutation: 'Salutation',
    closing: 'Mit freundlichen Grüßen',
    headUnit: 'Leitung der Verwaltung',
  },
};
