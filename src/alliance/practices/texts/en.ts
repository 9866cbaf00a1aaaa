import type { de } from './de.ts';
import * as demandFile from './demand-file.en.ts';
import * as practice from './practice.en.ts';
import * as progress from './progress.en.ts';
import * as sponsorship from './sponsorship.en.ts';

export const en: typeof de = {
  name: 'Demands and good practice',
  refusals: {
    'state-in-future': 'The day lies in the future. Please record what has happened.',
    'evidence-missing': 'Please name the evidence, for example the resolution with number and day.',
    'already-stated': 'This statement exists already for this day.',
    'catalogue-known': 'There is a catalogue for this year already.',
    'demands-unreadable': 'Please give one line per demand, each heading only once and at most 30 demands.',
    'changed-meanwhile':
      'Somebody else has saved in the meantime. Please open the form again and enter your change once more.',
    'successor-not-later': 'Only a later catalogue can take a demand up. Please choose a newer one.',
    'nothing-to-carry':
      'There is nothing to carry over: all successors have statements already, or no successors are named.',
    'not-public': 'This measure is not meant for you. Members please log in.',
    'ends-before-it-begins': 'The end lies before the beginning. Please check both days.',
    'not-ended-yet': 'The end lies in the future. Please choose “running” or correct the day.',
    'not-begun-yet': 'The beginning lies in the future. Please choose “planned” or correct the day.',
    'already-ended': 'The end is past. Please choose “ended” or correct the day.',
    'too-many-documents': 'A measure can have at most {limit} documents.',
    'unknown-document':
      'This kind of file is not accepted. Please choose PDF, picture, Word, OpenDocument or plain text.',
    'already-good-practice': 'This measure is recommended as good practice already.',
    'not-for-everybody':
      'Only what at least all members may read can be recommended. Please change the audience first.',
    'practice-retired': 'This measure is no longer recommended.',
    'review-missing': 'Please say when the recommendation is to be reviewed again.',
    'review-in-past': 'This day is past. Please choose a day in the future.',
    'review-too-far': 'Please choose a day within the next {months} months.',
    'own-practice':
      'A municipality does not take over its own measure. Please choose the municipality that took it over.',
    'already-adopted': 'The adoption by this municipality is recorded already.',
    'suggestion-answered': 'This suggestion has been answered.',
    'terms-overlap': 'There is a term for this time already. Please begin after its end.',
    'evaluated-before-it-begins': 'The evaluation lies before the beginning. Please choose a later day.',
    'foreign-resolution': 'This resolution belongs to another municipality. Please choose one of its own.',
    'sponsorship-ended': 'This sponsorship is ended. Please add a new one.',
    'not-json': 'The file is no valid JSON or incomplete. Please download it again.',
    'not-a-list': 'The file holds no list of safe harbours. Please check that it is the right file.',
    'too-many-rows': 'The file has more than 2 000 entries. Please split it.',
    'still-matching': 'The names are still being matched. Please wait a moment.',
    'upload-closed': 'This file has been taken over or dropped already.',
    'nothing-to-take': 'No municipality is matched. Please choose among the ambiguous names.',
  },
  actions: {
    ...progress.progressActions,
    ...practice.practiceActions,
    ...sponsorship.sponsorshipActions,
    ...demandFile.demandFileActions,
  },
  jobs: {
    'match-demands': 'Match brought demands',
    'send-reminders': 'Remind of measures and sponsorships',
  },
  reads: {
    due: 'Due in good practice',
    standings: 'Standing of a municipality',
    comparison: 'State by demand',
    progress: 'Progress of a municipality',
    'kept-place': 'Form of a municipality’s progress',
    'kept-statement': 'An own statement',
    catalogues: 'Catalogues of demands',
    'kept-catalogues': 'Forms of the catalogues',
    'kept-demand': 'Form of a demand',
    'own-place': 'Forms for something new',
    measures: 'Measures and good practice',
    measure: 'A measure',
    'measure-document': 'Document of a measure',
    'kept-measure': 'Form of a measure',
    'chosen-measure': 'Form to recommend',
    'chosen-practice': 'Form to review',
    'offered-practice': 'Form to take over',
    suggestions: 'Suggestions of good practice',
    'kept-suggestion': 'A suggestion',
    'may-suggest': 'Form for suggestions',
    options: 'Options for action',
    'kept-option': 'Form of an option',
    sponsorships: 'Sponsorships',
    sponsorship: 'A sponsorship',
    'kept-sponsorship': 'Forms of a sponsorship',
    'kept-upload': 'A file of demands',
  },
  mails: {
    evaluation: {
      subject: '{place}: evaluation of the sponsorship {title} on {day}',
      body: 'Dear {name},\n\nthe evaluation of the sponsorship {title} of {place} is due on {day}.\n\nPlease record here what it brought and when it will be evaluated again:\n{link}\n\nHafenmeisterei',
    },
    review: {
      subject: '{place}: review the good practice “{title}” until {day}',
      body: 'Dear {name},\n\nthe good practice “{title}” from {place} is to be reviewed until {day}.\n\nPlease bring the facts up to date; the coordination then decides whether it stays recommended:\n{link}\n\nHafenmeisterei',
    },
    answer: {
      subject: 'Answer to your suggestion “{title}”',
      body: 'Dear {name},\n\nthank you for your suggestion “{title}”. The coordination answers:\n\n{answer}\n\nAll your suggestions: {link}\n\nHafenmeisterei',
    },
  },
  progress: { states: progress.states, ...progress.progressPages },
  practice: {
    measureStates: practice.measureStates,
    audiences: practice.audiences,
    ...practice.practicePages,
  },
  sponsorship: {
    rhythms: sponsorship.rhythms,
    fundKinds: sponsorship.funds,
    ...sponsorship.sponsorshipPages,
  },
  due: {
    evaluation: 'Evaluate the sponsorship: {title}',
    review: 'Review the good practice: {title}',
    suggestion: 'Answer the suggestion: {title}',
  },
  demandFile: demandFile.demandFilePages,
};
