import type { mails as german } from './mails.de.ts';

export const mails: typeof german = {
  received: {
    subject: 'New call-off: {authority} asks for {wanted} places',
    body: 'Hello {name},\n\n{authority} asks for {wanted} places and needs the answer by {deadline}.\n\nHere you can ask the members whose offers fit:\n{link}\n\nYours, Hafenmeisterei',
  },
  asked: {
    subject: '{place}: request for {share} places, answer by {deadline}',
    body: 'Hello {name},\n\n{authority} asks the alliance for {wanted} places. {place} has released an offer that fits; {share} places are proposed.\n\nYou may pledge more or fewer, or decline without giving a reason. Please answer by {deadline}:\n{link}\n\nYours, Hafenmeisterei',
  },
  'asked-openly': {
    subject: '{place}: request for places, answer by {deadline}',
    body: 'Hello {name},\n\n{authority} asks the alliance for {wanted} places. {place} has offered places on request.\n\nYou may pledge a number, or decline without giving a reason. Please answer by {deadline}:\n{link}\n\nYours, Hafenmeisterei',
  },
  prepared: {
    subject: '{place}: pledge of {places} places awaits release',
    body: 'Hello {name},\n\na pledge of {places} places is prepared for the call-off of {authority}. It becomes binding with your release, possible until {deadline}:\n{link}\n\nYours, Hafenmeisterei',
  },
  reminder: {
    subject: '{place}: answer to a request by {deadline}',
    body: 'Hello {name},\n\na request for places has not been answered. The deadline is {deadline}. Declining helps too, because somebody else can be asked then:\n{link}\n\nYours, Hafenmeisterei',
  },
  overdue: {
    subject: '{place}: no answer by {deadline}',
    body: 'Hello {name},\n\n{place} has not answered a request for places by {deadline}. Please ask whether help is needed:\n{link}\n\nYours, Hafenmeisterei',
  },
  accepted: {
    subject: '{place}: {places} places accepted',
    body: 'Hello {name},\n\n{authority} has accepted {places} of the places pledged by {place}.\n\nHere is the call-off; when people have arrived please report the number under “Admissions”:\n{link}\n\nYours, Hafenmeisterei',
  },
  'pledge-withdrawn': {
    subject: '{place} withdraws {places} places',
    body: 'Hello {name},\n\n{place} has withdrawn {places} places of its pledge to {authority}.\n\nReason: {reason}\n\nHere you can ask for replacement:\n{link}\n\nYours, Hafenmeisterei',
  },
  'call-off-withdrawn': {
    subject: '{authority} withdraws a call-off',
    body: 'Hello {name},\n\n{authority} has withdrawn the call-off for which {place} was asked. Pledged places are free again.\n\nReason: {reason}\n\n{link}\n\nYours, Hafenmeisterei',
  },
  question: {
    subject: '{place}: question about a count of admissions',
    body: 'Hello {name},\n\nthe coordination has a question about the count of {count} people for {fromDay} to {toDay}:\n\n{question}\n\nHere you can correct the count:\n{link}\n\nYours, Hafenmeisterei',
  },
};

export const why =
  'You get this message because you hold an office in the alliance that this request, pledge or count concerns.';
