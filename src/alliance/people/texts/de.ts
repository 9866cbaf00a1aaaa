import { accountDe } from './account.de.ts';
import { authoritiesDe } from './authorities.de.ts';
import { contactsDe } from './contacts.de.ts';
import { lettersDe } from './letters.de.ts';
import { mailsDe } from './mails.de.ts';
import { officesDe } from './offices.de.ts';

export const de = {
  name: 'Menschen und Ämter',
  roles: {
    K: 'Koordinierungsstelle',
    LK: 'Länderkoordination',
    OB: 'Politische Leitung',
    AP: 'Ansprechperson',
    ZG: 'Zivilgesellschaft',
    MIN: 'Ministerium oder Behörde',
  },
  refusals: {
    ...accountDe.refusals,
    ...authoritiesDe.refusals,
    ...officesDe.refusals,
    ...contactsDe.refusals,
    'already-set-up': 'Diese Installation ist bereits eingerichtet. Bitte melden Sie sich an.',
    'link-unknown':
      'Dieser Link ist uns nicht bekannt. Bitte prüfen Sie, ob er vollständig ist, oder fordern Sie einen neuen an.',
    'link-used': 'Dieser Link wurde schon benutzt. Bitte fordern Sie einen neuen an.',
    'link-expired': 'Dieser Link ist abgelaufen. Bitte fordern Sie einen neuen an.',
    'not-your-office-to-choose': 'Dieses Amt haben Sie heute nicht inne.',
  },
  actions: {
    ...accountDe.actions,
    ...authoritiesDe.actions,
    ...officesDe.actions,
    ...contactsDe.actions,
    ...lettersDe.actions,
    'request-login': {
      title: 'Anmelden',
      lead: 'Sie erhalten einen Link per E-Mail. Er gilt 30 Minuten und nur einmal.',
      submit: 'Link zusenden',
      done: 'Wenn zu dieser Adresse ein Zugang besteht, ist der Link unterwegs.',
      fields: {
        email: { label: 'E-Mail-Adresse', hint: 'Die Adresse, unter der Sie eingetragen sind' },
        back: { label: 'Danach öffnen' },
      },
    },
    'log-in': {
      title: 'Anmeldung bestätigen',
      submit: 'Jetzt anmelden',
      done: 'Sie sind angemeldet.',
      fields: { token: { label: 'Link' }, session: { label: 'Bisherige Sitzung' } },
    },
    'log-out': {
      title: 'Abmelden',
      submit: 'Abmelden',
      done: 'Sie sind abgemeldet.',
      fields: { session: { label: 'Sitzung' } },
    },
    'choose-office': {
      title: 'Amt wechseln',
      submit: 'In diesem Amt handeln',
      done: 'Sie handeln jetzt in diesem Amt.',
      fields: { session: { label: 'Sitzung' }, office: { label: 'Amt' } },
    },
    'set-up': {
      title: 'Einrichten',
      lead: 'Sie werden als Koordinierungsstelle eingetragen und können danach alle weiteren Personen berufen.',
      submit: 'Einrichtung abschließen',
      done: 'Die Installation ist eingerichtet.',
      fields: {
        token: { label: 'Link' },
        name: { label: 'Ihr Name' },
        email: { label: 'Ihre dienstliche E-Mail-Adresse' },
      },
    },
  },
  jobs: {
    'ask-confirmations': 'Um Bestätigung der Kontakte bitten',
    'send-digests': 'Sammelmails verschicken',
  },
  reads: {
    ...accountDe.reads,
    ...authoritiesDe.reads,
    ...officesDe.reads,
    ...contactsDe.reads,
    ...lettersDe.reads,
  },
  account: accountDe.account,
  ownNotices: accountDe.ownNotices,
  authorities: authoritiesDe.authorities,
  people: officesDe.people,
  coordination: officesDe.coordination,
  contacts: contactsDe.contacts,
  campaign: contactsDe.campaign,
  dueItems: contactsDe.dueItems,
  letters: lettersDe.letters,
  ...mailsDe,
};
