import type * as de from './sponsorship.de.ts';

export const rhythms: typeof de.rhythms = { once: 'once', yearly: 'yearly', monthly: 'monthly' };

export const funds: typeof de.funds = {
  budget: 'budget',
  donation: 'collected donations',
  unknown: 'not known',
};

/** What the forms of a term ask, the first or a renewal. */
const term = {
  fromDay: { label: 'Begins' },
  toDay: { label: 'Ends', hint: 'Empty if no end is fixed' },
  amount: { label: 'Amount in euros', hint: 'Empty if it is not known' },
  rhythm: { label: 'Payment', options: rhythms },
  funds: {
    label: 'Source of funds',
    options: funds,
  },
  resolution: { label: 'Resolution from the mandates' },
  resolutionName: {
    label: 'Resolution, if it is not kept there',
    hint: 'Number and day, for example “BV-V/07/0726 of 12.3.2024”',
  },
  source: { label: 'Source' },
  evaluationOn: { label: 'Evaluation due on', hint: 'There is a reminder four weeks before' },
};

export const sponsorshipActions: typeof de.sponsorshipActions = {
  'record-sponsorship': {
    title: 'Add a sponsorship',
    submit: 'Add',
    done: 'The sponsorship is added.',
    fields: {
      municipality: { label: 'Municipality', hint: 'Name or official key' },
      beneficiary: { label: 'Rescue organisation' },
      ship: { label: 'Ship' },
      ...term,
      events: { label: 'Events and other commitments' },
    },
  },
  'renew-sponsorship': {
    title: 'Renew a sponsorship',
    lead: 'A renewal is a new term with its own resolution.',
    submit: 'Renew',
    done: 'The renewal is recorded.',
    fields: {
      id: { label: 'Sponsorship' },
      ...term,
    },
  },
  'evaluate-sponsorship': {
    title: 'Evaluate a sponsorship',
    submit: 'Save the evaluation',
    done: 'The evaluation is recorded.',
    fields: {
      id: { label: 'Sponsorship' },
      day: { label: 'Evaluated on' },
      result: { label: 'What did the sponsorship bring?' },
      evaluationOn: { label: 'Next evaluation due on', hint: 'Empty if none is planned' },
    },
  },
  'end-sponsorship': {
    title: 'End a sponsorship',
    lead: 'The sponsorship stays visible with its history; nothing is counted after that day.',
    submit: 'End',
    done: 'The sponsorship is ended.',
    fields: { id: { label: 'Sponsorship' }, day: { label: 'Last day' }, reason: { label: 'Reason' } },
  },
};

export const sponsorshipPages: typeof de.sponsorshipPages = {
  title: 'Sponsorships of rescue organisations',
  lead: 'Which municipalities support rescue at sea, with which funds and on which resolution.',
  record: 'Add a sponsorship',
  empty: 'No sponsorships yet',
  emptyText: 'As soon as a municipality adds a sponsorship, it stands here.',
  municipality: 'Municipality',
  beneficiary: 'Supported',
  term: 'Term',
  amount: 'Amount',
  funds: 'Funds',
  state: 'State',
  running: 'running',
  ended: 'ended',
  over: 'expired',
  coming: 'still to begin',
  noEnd: 'no end',
  noAmount: 'not known',
  evaluationDue: 'evaluation due',
  evaluationOn: 'Evaluation on',
  noEvaluation: 'none planned',
  totals: 'Totals per year',
  totalsNote:
    'Counted is what was or is to be paid in a year by the terms. Sponsorships without a known amount are in no sum.',
  year: 'Year',
  sum: 'Total',
  count: 'Sponsorships',
  without: 'of these without amount',
  chart: 'Total of sponsorships per year',
  asOf: 'As of',
  source: 'Source',
  sourceOwn: 'Entries of the municipalities',
  oneTitle: '{place} and {ship}',
  terms: 'Terms',
  resolution: 'Resolution',
  noResolution: 'not given',
  events: 'Events and other commitments',
  evaluations: 'Evaluations',
  noEvaluations: 'No evaluation yet.',
  renew: 'Renew',
  evaluate: 'Evaluate',
  end: 'End',
  endReason: 'Reason for the end',
  all: 'All sponsorships',
  euro: '{n} euros',
};
