import type { tidyDe } from './tidy.de.ts';

export const tidyEn: typeof tidyDe = {
  refusals: {
    'nothing-to-merge': 'There is nothing to merge: an entry is missing or merged already.',
    'merge-with-itself': 'Please choose two different entries.',
    'merge-across-lands': 'Entries of different Länder cannot be merged.',
    'no-successor': 'No successor is named for this municipality. That is done in the territory register.',
  },
  actions: {
    'merge-entries': {
      title: 'Merge the entries?',
      lead: 'One entry is closed; its history, contacts, offices, applications, matters, resolutions and practice go to the other one, as far as that one does not have them. The record keeps how both looked before.',
      submit: 'Merge',
      done: 'The entries are merged.',
      fields: { from: { label: 'Is closed' }, into: { label: 'Stays' } },
    },
    'follow-successor': {
      title: 'Move the entry to the successor?',
      lead: 'History, contacts, offices, applications, matters, resolutions and practice go to the municipality that took the place of the dissolved one. The effect of resolutions becomes open until somebody records that they still hold.',
      submit: 'Move',
      done: 'The entry now stands with the successor.',
      fields: { municipality: { label: 'Dissolved municipality' } },
    },
  },
  reads: { duplicates: 'Suspected duplicates', dissolved: 'Entries under dissolved keys' },
  tidy: {
    duplicates: 'Duplicates',
    duplicatesLead:
      'Entries that may mean the same municipality. A hint, no verdict: a town and the district of its name may both be members.',
    noDuplicates: 'No suspected duplicates',
    because: {
      successor: 'dissolved and successor',
      'district-and-city': 'independent city under two keys',
      'same-name': 'same name in one Land',
      'same-mailbox': 'same mailbox',
    },
    first: 'Entry',
    second: 'Similar entry',
    reason: 'Reason',
    merge: 'Merge {from} into {into}',
    dissolved: 'Members under dissolved keys',
    dissolvedLead:
      'According to the official register these municipalities no longer exist. Their entries go to the successor.',
    noDissolved: 'All entries stand under valid keys',
    municipality: 'Municipality',
    until: 'existed until',
    successor: 'Successor',
    none: 'none named',
    follow: 'Move',
  },
};
