import type { de } from './de.ts';

const fields = {
  title: { label: 'Title' },
  kind: {
    label: 'Kind',
    options: { border: 'border', country: 'country or region', catastrophe: 'catastrophe', other: 'other' },
  },
  summary: {
    label: 'What is it about?',
    hint: 'Factual and short; nothing about people who seek protection',
  },
  source: { label: 'Source', hint: 'With its date' },
  fromDay: { label: 'Beginning' },
  toDay: { label: 'Last day', hint: 'Empty: it lasts' },
  audience: {
    label: 'Who may read this?',
    options: {
      public: 'everyone',
      members: 'members',
      coordinators: 'coordinators',
      office: 'the federal office alone',
    },
  },
};

export const en: typeof de = {
  name: 'Situations',
  refusals: {
    'not-for-you': 'This situation is not meant for you. Members please log in.',
    'changed-meanwhile': 'Somebody has changed this situation in the meantime. Please open the form again.',
    'begins-in-future': 'The beginning lies in the future. Please give a day that has come.',
    'ends-before-it-begins': 'The end lies before the beginning. Please check both days.',
    'address-unknown':
      'Nothing that could belong to a situation stands at this address. Please copy the address of a statement, a pooled offer, a thread, a survey, a programme, a resolution or a measure.',
    'bundled-already': 'This belongs to the situation already.',
  },
  actions: {
    'open-situation': {
      title: 'Open a situation',
      lead: 'A situation bundles statements, offers, letters and resolutions of one occasion.',
      submit: 'Open',
      done: 'The situation is open.',
      fields,
    },
    'edit-situation': {
      title: 'Change a situation',
      submit: 'Save',
      done: 'The change has been saved.',
      fields: { ...fields, id: { label: 'Situation' }, version: { label: 'Version' } },
    },
    'bundle-subject': {
      title: 'Add to a situation',
      lead: 'Open the page of what belongs to it and copy its address.',
      submit: 'Add',
      done: 'It belongs to the situation now.',
      fields: {
        situation: { label: 'Situation' },
        address: { label: 'Address of the page', hint: 'For example /erklaerungen/3' },
        note: { label: 'Why does it belong?' },
      },
    },
    'unbundle-subject': {
      title: 'Take out of a situation',
      lead: 'The thing itself stays as it is.',
      submit: 'Take out',
      done: 'It no longer belongs to the situation.',
      fields: { situation: { label: 'Situation' }, bundled: { label: 'What' } },
    },
  },
  reads: {
    situations: 'Situations',
    situation: 'A situation',
    'kept-situation': 'A situation one keeps',
    'new-situation': 'A new situation',
  },
  page: {
    title: 'Situations',
    lead: 'What the alliance declares, offers and writes about one occasion, in one place.',
    open: 'Open a situation',
    emptyTitle: 'No situation',
    emptyText: 'There is no situation that you may read at present.',
    lasting: 'lasting',
    over: 'ended on {day}',
    since: 'since {day}',
    asOf: 'As of',
    source: 'Source',
    kinds: fields.kind.options,
    edit: 'Change',
    bundle: 'Add something',
    belongs: 'What belongs to it',
    nothing: 'Nothing that you may read belongs to this situation yet.',
    remove: 'Take out',
    removeOne: 'Take out: {title}',
    bundledKinds: {
      'statements.statement': 'Statement',
      'offers.snapshot': 'Pooled offer',
      'correspondence.thread': 'Correspondence',
      'surveys.survey': 'Survey',
      'programmes.programme': 'Programme',
      'mandates.resolution': 'Resolution',
      'practices.measure': 'Measure',
    },
  },
};
