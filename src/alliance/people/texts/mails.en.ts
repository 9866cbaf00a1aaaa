import type { mailsDe } from './mails.de.ts';

const greeting = 'Hello {name},\n\n';
const askBody =
  'Hello,\n\nthe register of the Cities of Safe Harbours holds this contact for {municipality}:\n\n{unit}\n{mailbox}\n\nLast confirmed on {since}. Is it still right? One click is enough, no log-in is needed:\n{base}/bestaetigen/{token}\n\nYou can also edit it there.\n';
const confirmReason =
  'You get this mail because this mailbox is entered as a contact and has not been confirmed for a year.';

export const mailsEn: typeof mailsDe = {
  mails: {
    login: {
      subject: 'Your log-in link',
      body: `${greeting}this link logs you in:\n{base}/anmelden/{token}\n\nIt is valid for 30 minutes and only once. If you did not ask for it, you can delete this e-mail.\n`,
    },
    invitation: {
      subject: 'Invitation to the house of the Cities of Safe Harbours',
      body: `${greeting}{by} has appointed you: {office}, from {from}.\n\nThis link logs you in for the first time; it is valid for 14 days and only once:\n{base}/anmelden/{token}\n\nLater your e-mail address is enough at {base}/anmelden.\n`,
    },
    'office-granted': {
      subject: 'You have a new office',
      body: `${greeting}{by} has appointed you: {office}, from {from}.\n\nTo log in:\n{base}/anmelden/{token}\n`,
    },
    'office-ended': {
      subject: 'An office of yours ends',
      body: `${greeting}your office ends: {office}, last day {day}. Tokens of this office do not count afterwards.\n\nIf this is a mistake, please turn to the coordination office.\n`,
    },
    'office-moved': {
      subject: 'Your office now stands for another municipality',
      body: `${greeting}the register now lists your municipality under another one. Your office goes along: {office}, {municipality}. You log in as before.\n\nIf this is a mistake, please turn to the coordination office.\n`,
    },
    'hand-over': {
      subject: 'An office is handed over to you',
      body: 'Hello,\n\n{name} would like to hand over an office in the alliance Cities of Safe Harbours to you: {office}.\n\nThis link accepts; it is valid for {days} days and only once:\n{base}/uebernehmen/{token}\n',
    },
    'handed-over': {
      subject: 'Your office is handed over',
      body: `${greeting}{next} has taken over your office: {office}. Thank you for your work.\n`,
    },
    'email-confirm': {
      subject: 'Please confirm your new address',
      body: `${greeting}with this link this address counts for your log-in:\n{base}/ich/adresse/{token}\n\nIt is valid for 24 hours and only once. If it was not you, you can delete this e-mail.\n`,
    },
    'email-asked': {
      subject: 'Your address is to be changed',
      body: `${greeting}another e-mail address was given for your account. It counts only once it is confirmed.\n\nIf it was not you, please end all sessions at {base}/ich and tell the coordination office.\n`,
    },
    'email-changed': {
      subject: 'Your address was changed',
      body: `${greeting}another e-mail address counts for your account from now on. All sessions have ended.\n\nIf it was not you, please tell the coordination office at once.\n`,
    },
    'token-created': {
      subject: 'New API token',
      body: `${greeting}an API token was created for your account: “{token}”.\n\nIf it was not you, please revoke it at {base}/ich.\n`,
    },
    'confirm-ask': { subject: 'Is your contact still right? {municipality}', body: askBody },
    'confirm-remind-1': { subject: 'Reminder: is your contact still right? {municipality}', body: askBody },
    'confirm-remind-2': {
      subject: 'Last reminder: is your contact still right? {municipality}',
      body: askBody,
    },
    'confirm-escalate': {
      subject: 'A contact does not answer: {municipality}',
      body: 'Hello,\n\nthe contact “{unit}” ({mailbox}) of {municipality} was last confirmed on {since} and has not answered three mails.\n\nPlease ask there and enter what holds:\n{base}/kontakte/kommune/{key}\n',
    },
    'contact-corrected': {
      subject: 'A contact of your municipality was changed',
      body: 'Hello,\n\nthrough the link sent to {before} a contact was changed:\n\n{unit}\n{mailbox}\n\nIf this is not right, please correct it:\n{base}/kontakte/kommune/{municipality}\n',
    },
  },
  digests: {
    daily: 'News from the alliance ({n})',
    weekly: 'The week in the alliance ({n})',
    greeting: 'Hello {name},\n\nthis has come together:',
  },
  mailReasons: {
    login: 'You get this mail because a log-in link was asked for with your address.',
    invitation: 'You get this mail because you were appointed to an office.',
    'office-granted': 'You get this mail because you were appointed to an office.',
    'office-moved': 'You get this mail because an office of yours has changed.',
    'office-ended': 'You get this mail because an office of yours ends.',
    'hand-over': 'You get this mail because somebody has named you as the next person for an office.',
    'handed-over': 'You get this mail because you have handed over an office.',
    'email-confirm': 'You get this mail because somebody has given this address for an account.',
    'email-asked': 'You get this mail because something is to change about your account.',
    'email-changed': 'You get this mail because something has changed about your account.',
    'token-created': 'You get this mail because something has changed about your account.',
    'confirm-ask': confirmReason,
    'confirm-remind-1': confirmReason,
    'confirm-remind-2': confirmReason,
    'confirm-escalate':
      'You get this mail because you coordinate this Land or it is vacant at present. You set how often we write at {base}/ich.',
    'contact-corrected':
      'You get this mail because you hold an office for this municipality. You set how often we write at {base}/ich.',
    'digest-daily':
      'You get this mail because you want notices collected once a day. You can change that at {base}/ich.',
    'digest-weekly':
      'You get this mail because you want notices collected on Mondays. You can change that at {base}/ich.',
  },
};
