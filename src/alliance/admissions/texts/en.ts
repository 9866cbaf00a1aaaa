import * as arrival from './arrival.en.ts';
import * as callOff from './call-off.en.ts';
import type { de } from './de.ts';
import * as mail from './mails.en.ts';
import { refusals } from './refusals.en.ts';

export const en: typeof de = {
  name: 'Call-offs and admissions',
  refusals,
  actions: {
    ...callOff.callOffActions,
    ...arrival.arrivalActions,
    'send-reminders': {
      title: 'Remind of requests',
      submit: 'Remind',
      done: 'The reminders have been sent.',
      fields: {},
    },
  },
  jobs: { 'send-reminders': 'Remind of requests for places' },
  reads: {
    received: 'How own call-offs stand',
    'call-offs': 'Call-offs',
    'call-off': 'A call-off',
    'begin-call-off': 'Form for call-offs',
    asking: 'Form for requests with proposed shares',
    'kept-call-off': 'Forms of a call-off',
    'kept-request': 'Forms of a request',
    register: 'Admissions by place, time, programme and group',
    'register-table': 'All numbers of admissions as a table',
    compared: 'Pledge and arrival',
    arrivals: 'Counts of admissions',
    'begin-arrival': 'Form for counts of admissions',
    'kept-arrival': 'Forms of a count',
    'questioned-arrival': 'Form for questions',
    'waiting-arrivals': 'Unconfirmed counts of a municipality',
    'begin-published': 'Form for published numbers',
    'kept-published': 'A published number',
    due: 'Due in call-offs and admissions',
  },
  mails: mail.mails,
  why: mail.why,
  callOff: callOff.callOffPages,
  register: arrival.registerPages,
  compared: arrival.comparedPages,
  lines: arrival.linePages,
  due: {
    request: 'Answer a request for places',
    release: 'Release a prepared pledge',
    received: 'Ask members: call-off of {authority}',
    uncalled: 'Pooled offer {number}: no call-off yet',
    toAccept: 'Accept pledges: {n} places open',
    toConfirm: 'Confirm admissions: {place}',
    question: 'Answer a question about a count of admissions',
  },
};
