import { accountEn } from './account.en.ts';
import { authoritiesEn } from './authorities.en.ts';
import { contactsEn } from './contacts.en.ts';
import type { de } from './de.ts';
import { lettersEn } from './letters.en.ts';
import { mailsEn } from './mails.en.ts';
import { officesEn } from './offices.en.ts';

export const en: typeof de = {
  name: 'People and offices',
  roles: {
    K: 'Coordination office',
    LK: 'Land coordination',
    OB: 'Political head',
    AP: 'Contact person',
    ZG: 'Civil society',
    MIN: 'Ministry or authority',
  },
  refusals: {
    ...accountEn.refusals,
    ...authoritiesEn.refusals,
    ...officesEn.refusals,
    ...contactsEn.refusals,
    'already-set-up': 'This installation is set up already. Please log in.',
    'link-unknown': 'We do not know this link. Please check that it is complete, or ask for a new one.',
    'link-used': 'This link has been used before. Please ask for a new one.',
    'link-expired': 'This link has expired. Please ask for a new one.',
    'not-your-office-to-choose': 'You do not hold this office today.',
  },
  actions: {
    ...accountEn.actions,
    ...authoritiesEn.actions,
    ...officesEn.actions,
    ...contactsEn.actions,
    ...lettersEn.actions,
    'request-login': {
      title: 'Log in',
      lead: 'You will get a link by e-mail. It is valid for 30 minutes and only once.',
      submit: 'Send link',
      done: 'If there is an account for this address, the link is on its way.',
      fields: {
        email: { label: 'E-mail address', hint: 'The address under which you are registered' },
        back: { label: 'Open afterwards' },
      },
    },
    'log-in': {
      title: 'Confirm log-in',
      submit: 'Log in now',
      done: 'You are logged in.',
      fields: { token: { label: 'Link' }, session: { label: 'Former session' } },
    },
    'log-out': {
      title: 'Log out',
      submit: 'Log out',
      done: 'You are logged out.',
      fields: { session: { label: 'Session' } },
    },
    'choose-office': {
      title: 'Change office',
      submit: 'Act in this office',
      done: 'You now act in this office.',
      fields: { session: { label: 'Session' }, office: { label: 'Office' } },
    },
    'set-up': {
      title: 'Set up',
      lead: 'You will be entered as the coordination office and can then appoint everybody else.',
      submit: 'Finish the set-up',
      done: 'The installation is set up.',
      fields: {
        token: { label: 'Link' },
        name: { label: 'Your name' },
        email: { label: 'Your official e-mail address' },
      },
    },
  },
  jobs: {
    'ask-confirmations': 'Ask for confirmation of contacts',
    'send-digests': 'Send collected mails',
  },
  reads: {
    ...accountEn.reads,
    ...authoritiesEn.reads,
    ...officesEn.reads,
    ...contactsEn.reads,
    ...lettersEn.reads,
  },
  account: accountEn.account,
  ownNotices: accountEn.ownNotices,
  authorities: authoritiesEn.authorities,
  people: officesEn.people,
  coordination: officesEn.coordination,
  contacts: contactsEn.contacts,
  campaign: contactsEn.campaign,
  dueItems: contactsEn.dueItems,
  letters: lettersEn.letters,
  ...mailsEn,
};
