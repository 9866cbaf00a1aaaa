import type { applicationMailsDe } from './application-mails.de.ts';

export const applicationMailsEn: typeof applicationMailsDe = {
  greeting: 'Hello,',
  greetingNamed: 'Hello {person},',
  whyMailbox:
    'You receive this e-mail because this mailbox was named in connection with an accession of {name}.',
  whyOffice: 'You receive this e-mail because your office has to do with the accession of {name}.',
  'interest-link': {
    subject: 'Accession of {name}: your link to the application',
    body: 'interest in the alliance Cities of Safe Harbours was declared for {name}. With this link you confirm the mailbox and fill in the application:\n{link}\n\nThe link is valid until {until} and personal. If you declared no interest, delete this e-mail; after {days} days everything is erased.',
  },
  'new-link': {
    subject: 'Accession of {name}: new link to the application',
    body: 'with this link you can go on with the application:\n{link}\n\nIt is valid until {until} and personal.',
  },
  'way-open': {
    subject: 'Accession of {name}: an application is under way already',
    body: 'thank you for your interest. An application of {name} is under way already, kept by another unit of your municipality. We have told it your mailbox, so that you can consult each other. There is nothing else for you to do.',
  },
  'second-interest': {
    subject: 'Accession of {name}: another unit is interested',
    body: 'interest was declared for {name} from this mailbox, too: {mailbox}\n\nPlease consult each other if you know the unit. Nothing changes in your application.',
  },
  'already-member': {
    subject: '{name} is a member already',
    body: 'thank you for your interest. {name} is a member of the alliance Cities of Safe Harbours already. Who represents it stands in the register:\n{entry}',
  },
  started: {
    subject: 'Accession of {name}: application begun',
    body: '{name} has begun an application. It is the turn of the municipality; you can advise it:\n{page}',
  },
  'to-recommend': {
    subject: 'Accession of {name}: please recommend',
    body: '{name} has submitted its application. Please check it and recommend it, or ask the applicant:\n{page}',
  },
  'to-recommend-in-place': {
    subject: 'Accession of {name}: please recommend in place of the Land',
    body: '{name} has submitted its application. The Land coordination is vacant; please check the application in its place:\n{page}',
  },
  received: {
    subject: 'Accession of {name}: application submitted',
    body: 'the application of {name} has been submitted. Next to act: {who}. You can see how it stands here:\n{link}\n\nThe link is valid until {until}.',
  },
  question: {
    subject: 'Accession of {name}: a question',
    body: 'there is a question about the application of {name}:\n\n{question}\n\nHere you can answer and change the application:\n{link}\n\nThe link is valid until {until}.',
  },
  answered: {
    subject: 'Accession of {name}: question answered',
    body: '{name} has answered the question. Please check the application:\n{page}',
  },
  'to-confirm': {
    subject: 'Accession of {name}: please decide',
    body: 'the application of {name} is recommended. Please confirm the membership or ask the applicant:\n{page}',
  },
  recommended: {
    subject: 'Accession of {name}: application recommended',
    body: 'the application of {name} is recommended. Next to act: the federal coordination. You can see how it stands here:\n{link}\n\nThe link is valid until {until}.',
  },
  rejected: {
    subject: 'Accession of {name}: decision on the application',
    body: 'the federal coordination has not accepted the application of {name}. The reason:\n\n{reason}\n\nYour municipality can declare interest anew at any time. We are glad to answer questions.',
  },
  'rejected-told': {
    subject: 'Accession of {name}: application turned down',
    body: 'the federal coordination has turned down the application of {name}. The reason stands here:\n{page}',
  },
  withdrawn: {
    subject: 'Accession of {name}: application withdrawn',
    body: '{name} has withdrawn its application. There is nothing for you to do.\n{page}',
  },
  'confirmed-told': {
    subject: '{name} is a member',
    body: '{name} is a member of the alliance Cities of Safe Harbours from {day}. The entry:\n{entry}',
  },
  lapsed: {
    subject: 'Accession of {name}: application lapsed',
    body: 'nobody worked on the application of {name} for {days} days and it has lapsed. Your municipality can declare interest anew at any time:\n{join}',
  },
  welcome: {
    subject: 'Welcome to the alliance: {name} is a member',
    body: '{name} is a member of the alliance Cities of Safe Harbours from {day}.\n\nWhat there is to do in the first weeks:\n{welcome}\n\nYour public entry:\n{entry}\n\nYou can log in with this e-mail address:\n{logIn}',
  },
};
