import { actions } from './actions.en.ts';
import type { de } from './de.ts';
import { pages } from './pages.en.ts';
import { words } from './words.en.ts';

export const en: typeof de = {
  name: 'Admission programmes',
  refusals: {
    'land-missing': 'A Land programme belongs to a Land. Please choose it.',
    'unknown-land': 'There is no such Land. Please choose one from the list.',
    'municipality-missing': 'A municipal programme belongs to a municipality. Please name it.',
    'no-municipality-here':
      'Only a municipal programme belongs to a municipality. Please leave the field empty or change the level.',
    'no-land-here':
      'Programmes of the federation and the EU belong to no Land. Please leave the field empty or change the level.',
    'ends-before-it-begins': 'The end lies before the beginning. Please check the two days.',
    'unknown-topic': 'There is no such topic. Please choose one from the list.',
    'unknown-group': 'There is no such group. Please choose from the list.',
    'unknown-basis': 'There is no such legal basis. Please add it first.',
    'name-taken': 'There is a programme of this name already. Please edit it, or add the year to the name.',
    'changed-meanwhile':
      'Somebody else has saved meanwhile. Please open the form again and enter your change once more.',
    'in-future': 'The day lies in the future. Please enter what has happened.',
    'standing-known': 'This state is recorded for this day already.',
    'already-so': 'On this day the programme stood like that already. Please choose another state or day.',
    'figure-known': 'This number from this source is recorded already.',
    'too-many-documents': 'A programme has at most {limit} documents. Please remove one first.',
    'link-or-file': 'Please give a web address or choose a file.',
    'document-too-large': 'The file is larger than 10 MB. Please shrink it or give an address.',
    'not-a-document': 'This kind of file is not accepted. Please choose PDF, Word (.docx) or PNG.',
    'basis-known': 'This citation is in the list already. Please edit the entry.',
  },
  actions,
  reads: {
    programmes: 'Admission programmes',
    programme: 'One programme',
    'kept-programme': 'Forms of a programme',
    'begin-programme': 'Form for a new programme',
    'known-names': 'Names of programmes',
    bases: 'Legal bases',
    'kept-basis': 'Form of a legal basis',
    'begin-basis': 'Form for a new legal basis',
    document: 'Document of a programme',
    due: 'What is due about programmes',
  },
  words,
  ...pages,
};
