import * as arrival from './arrival.de.ts';
import * as callOff from './call-off.de.ts';
import * as mail from './mails.de.ts';
import { refusals } from './refusals.de.ts';

export const de = {
  name: 'Abrufe und Aufnahmen',
  refusals,
  actions: {
    ...callOff.callOffActions,
    ...arrival.arrivalActions,
    'send-reminders': {
      title: 'An Anfragen erinnern',
      submit: 'Erinnern',
      done: 'Die Erinnerungen sind verschickt.',
      fields: {},
    },
  },
  jobs: { 'send-reminders': 'An Anfragen nach Plätzen erinnern' },
  reads: {
    received: 'Stand der eigenen Abrufe',
    'call-offs': 'Abrufe',
    'call-off': 'Ein Abruf',
    'begin-call-off': 'Formular für Abrufe',
    asking: 'Formular für Anfragen mit vorgeschlagenen Anteilen',
    'kept-call-off': 'Formulare eines Abrufs',
    'kept-request': 'Formulare einer Anfrage',
    register: 'Aufnahmen nach Ort, Zeit, Programm und Gruppe',
    'register-table': 'Alle Aufnahmezahlen als Tabelle',
    compared: 'Zusage und Ankunft',
    arrivals: 'Aufnahmemeldungen',
    'begin-arrival': 'Formular für Aufnahmemeldungen',
    'kept-arrival': 'Formulare einer Aufnahmemeldung',
    'questioned-arrival': 'Formular für Rückfragen',
    'waiting-arrivals': 'Unbestätigte Meldungen einer Kommune',
    'begin-published': 'Formular für veröffentlichte Zahlen',
    'kept-published': 'Eine veröffentlichte Zahl',
    due: 'Fälliges der Abrufe und Aufnahmen',
  },
  mails: mail.mails,
  why: mail.why,
  callOff: callOff.callOffPages,
  register: arrival.registerPages,
  compared: arrival.comparedPages,
  lines: arrival.linePages,
  due: {
    request: 'Anfrage nach Plätzen beantworten',
    release: 'Vorbereitete Zusage freigeben',
    received: 'Mitglieder anfragen: Abruf von {authority}',
    uncalled: 'Gebündeltes Angebot {number}: noch kein Abruf',
    toAccept: 'Zusagen annehmen: {n} Plätze offen',
    toConfirm: 'Aufnahmen bestätigen: {place}',
    question: 'Rückfrage zu einer Aufnahmemeldung beantworten',
  },
};
