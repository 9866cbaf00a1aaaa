import type * as de from './refusals.de.ts';

const forWhat = ' (programme: {programme}, day: {day})';

export const refusals: typeof de.refusals = {
  'changed-meanwhile':
    'Somebody else has saved meanwhile. Please open the page again and look at what has changed.',
  'not-while-discussed': 'The offer is only discussed yet. Please release it first.',
  'not-while-resolved': 'The offer is marked as resolved already, but not released.',
  'not-while-released': 'The offer is released already. To change it, please edit it.',
  'not-while-paused': 'The offer is paused. Please resume it first.',
  'not-while-expired': 'The offer has expired. Please enter a new one; it can start from this one.',
  'not-while-withdrawn': 'The offer is withdrawn. Please enter a new one; it can start from this one.',
  'places-taken': '{n} places are pledged already. Please take the pledge back first, or pause the offer.',
  overloaded: 'The municipality has reported an overload. Please end that notice first.',
  'number-on-request':
    '“On request” names no number. Please leave the field empty or change the kind of quantity.',
  'number-missing': 'Please name the number of places, or choose “on request”.',
  'more-than-inhabitants':
    'That is more than the municipality has inhabitants ({n}). Please check the number.',
  'group-larger-than-offer': 'A group cannot be larger than the offer. Please check both numbers.',
  'ends-before-it-begins': 'The end lies before the beginning. Please check the two days.',
  'already-over': 'This last day is over already. Please choose a later one.',
  'too-long':
    'An offer holds for at most {months} months. Please choose an earlier day; you can extend it later.',
  'not-later': 'The offer holds until this day already. Please choose a later one.',
  'credited-and-not':
    'Credited and not credited against the quota exclude each other. Please choose one of the two wishes.',
  'condition-words-missing': 'Please say in your own words what the condition is.',
  'unknown-group': 'There is no such group. Please choose from the list.',
  'unknown-programme': 'There is no such programme. Please choose from the list.',
  'programme-ended': '“{programme}” has ended. Please take it out of the offer.',
  'programme-over': '“{programme}” ends before the offer begins. Please check beginning and programme.',
  'programme-of-other-land':
    '“{programme}” is the programme of another Land. Please take it out of the offer.',
  'programme-of-other-municipality':
    '“{programme}” is the programme of another municipality. Please take it out of the offer.',
  'programme-not-for-groups':
    '“{programme}” is open to none of the chosen groups. Please change the groups or take the programme out.',
  'answer-used': 'This answer has become an offer already. Please change that one.',
  'foreign-answer':
    'This answer does not belong to this municipality. Please open the form from your own answer.',
  'foreign-resolution': 'This resolution does not belong to this municipality. Please choose one of its own.',
  'mandate-missing': `A mandate is missing for this${forWhat}. Please record the resolution, or adopt a model resolution.`,
  'mandate-number': `Item {item} of “{title}” has {left} places left, {missing} are missing${forWhat}. Please lower the number, or record a further resolution.`,
  'mandate-over': `Item {item} of “{title}” no longer holds on that day${forWhat}. Please shorten the validity, or record the renewal of the resolution.`,
  'mandate-rejected': `The council has refused this: item {item} of “{title}”${forWhat}. Please obtain a new resolution.`,
  'mandate-lesser': `Item {item} of “{title}” allows only to appeal or to cooperate, not to admit${forWhat}. Please obtain a resolution on admission.`,
  'mandate-narrower': `Item {item} of “{title}” allows only a part of it${forWhat}. Please narrow the offer to the groups or programmes of the resolution.`,
  'mandate-excludes': `The council has excluded this: item {item} of “{title}”${forWhat}. Please take it out of the offer, or obtain a new resolution.`,
  'mandate-excepts': `Item {item} of “{title}” excepts a part of it${forWhat}. Please narrow the offer so that it no longer contains that part.`,
  'mandate-conditional': `Item {item} of “{title}” holds only under a condition that the offer does not make${forWhat}. Please take it into the offer.`,
  'overload-too-far':
    'An overload can be reported at most {days} days ahead. Please choose an earlier beginning.',
  'already-overloaded':
    'A notice of overload stands for this municipality already. Please end that one first.',
  'overload-ended': 'This notice is ended already.',
  'in-future': 'The day lies in the future. Please state how things stand today.',
};
