import type * as de from './words.de.ts';

export const words: typeof de.words = {
  level: { federal: 'federation', land: 'Land', eu: 'European Union', municipal: 'municipality' },
  kind: {
    federal: 'federal admission programme',
    humanitarian: 'purely humanitarian admission',
    resettlement: 'resettlement and NesT',
    land: 'Land admission programme',
    relocation: 'sovereignty clause and relocation in Europe',
    municipal: 'municipal programme',
    minors: 'unaccompanied minors (youth welfare)',
  },
  state: { planned: 'planned', active: 'active', suspended: 'suspended', ended: 'ended' },
  per: { total: 'in total', year: 'per year', month: 'per month' },
  precision: { day: 'to the day', month: 'to the month', year: 'to the year' },
  figure: { pledged: 'pledged', granted: 'granted', arrived: 'arrived' },
  doubt: {
    unverified: 'Nobody has checked these entries against their source.',
    'no-state': 'The state is not known.',
    'open-after-its-end': 'The programme still stands as open although its term is over.',
    'open-before-its-beginning': 'The programme stands as active although its term has not begun.',
    'long-unproven': 'For more than a year no source has said that the programme is open.',
  },
};
