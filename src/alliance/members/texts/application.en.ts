import type { applicationDe } from './application.de.ts';

const mailbox = {
  label: 'Functional mailbox',
  hint: 'For example integration@town.de. We write to it, even when people change.',
};
const declarations = { '2019': 'Version of 3 June 2019', '2021': 'Version of 17 February 2021' };
const link = { token: { label: 'Link' } };
const pdf = 'PDF file, at most 5 MB. A new document replaces the present one.';

export const applicationEn: typeof applicationDe = {
  refusals: {
    'unknown-municipality':
      'This municipality is not in the official register. Please check the spelling or choose a suggestion.',
    namesakes: '{n} municipalities have this name. Please choose yours.',
    'municipality-abroad':
      'Municipalities in Germany can become members. For others there is the international alliance.',
    'application-link-expired':
      'This link has expired. On the application page you can have a new one sent to the mailbox we know.',
    'interest-unconfirmed': 'Please confirm the mailbox on the application page first.',
    'interest-confirmed': 'The mailbox is confirmed already. You can fill in the application.',
    'way-open':
      'An application of this municipality is under way already. Please consult within your administration or write to the Land coordination.',
    'not-submitted': 'The application has not been submitted yet.',
    'already-submitted':
      'The application has been submitted. You can change it again when a question has been asked.',
    'already-recommended': 'The application has been recommended already.',
    'not-recommended': 'The application needs a recommendation of the Land coordination first.',
    'application-ended': 'This application has ended. A municipality can declare interest anew at any time.',
    'question-open': 'There is an open question. Please wait for the answer.',
    'no-question': 'There is no open question.',
    'application-changed':
      'Somebody else has changed this application in the meantime. Your input was not saved. Please open the page again and check what it says now.',
    'missing-resolution': 'The council resolution is not complete yet.',
    'missing-signature': 'The signature is not complete yet.',
    'missing-contacts': 'A contact with a functional mailbox is still missing.',
    'document-not-pdf': 'This file is not a PDF. Please save the document as a PDF file.',
    'document-too-large': 'This file is larger than {limit} MB. Please make it smaller.',
    'resolution-in-future':
      'The day lies in the future. Please enter the resolution when it has been passed.',
    'signature-in-future': 'The day lies in the future. Please enter the signature when it has been given.',
    'signature-before-declaration': 'The chosen version of the declaration did not exist yet on that day.',
    'begins-before-signature': 'The membership cannot begin before the signature.',
    'already-member':
      'This municipality is a member on that day already, or the day does not fit its history.',
    'land-recommends':
      'This Land has a coordination. It recommends; the federal coordination does so only while it is vacant.',
    'contact-unknown': 'This contact does not exist any more. Please open the page again.',
    'file-unreadable': 'The file did not arrive in full. Please choose it again.',
  },
  actions: {
    'declare-interest': {
      title: 'Declare interest',
      lead: 'You receive a personal link to the application. If one of your municipality is under way already, we tell the unit that keeps it your mailbox.',
      submit: 'Send link',
      done: 'We have received your details.',
      fields: {
        municipality: {
          label: 'Municipality',
          hint: 'Name or official key of the municipality, town or district',
        },
        mailbox,
        unit: { label: 'Unit', hint: 'For example “integration office”' },
        name: { label: 'Your name', hint: 'Only if you would like us to address you by it' },
        language: { label: 'Language', options: { de: 'German', en: 'English' } },
      },
    },
    'confirm-interest': {
      title: 'Confirm mailbox',
      lead: 'This starts the application. From now on the Land coordination and the federal coordination see it and can advise you.',
      submit: 'Confirm and start',
      done: 'The mailbox is confirmed. You can fill in the application now.',
      fields: link,
    },
    'renew-link': {
      title: 'Send a new link',
      submit: 'Send a new link',
      done: 'A new link is on its way to the mailbox we know.',
      fields: link,
    },
    'save-resolution': {
      title: 'Council resolution',
      lead: 'The resolution of the council by which your municipality joins.',
      submit: 'Save',
      done: 'The resolution is saved.',
      fields: {
        ...link,
        version: { label: 'Version' },
        body: { label: 'Council', hint: 'As it is called with you, for example Rat, Bürgerschaft, Kreistag' },
        day: { label: 'Day of the resolution', hint: 'For example 5.3.2026' },
        reference: { label: 'Paper number', hint: 'For example VO/2026/01234' },
        link: {
          label: 'Address in the council information system',
          hint: 'Address or document: one of them is enough.',
        },
        document: { label: 'Resolution as a document', hint: pdf },
        declares: {
          label: 'The resolution takes on at least one demand for Safe Harbours',
          hint: 'The municipality is then also recorded as a declared safe harbour.',
        },
      },
    },
    'save-signature': {
      title: 'Signature of the declaration',
      lead: 'The political head signs one version of the Potsdam Declaration, in any form.',
      submit: 'Save',
      done: 'The signature is saved.',
      fields: {
        ...link,
        version: { label: 'Version' },
        name: { label: 'Name of the political head' },
        title: { label: 'Office', hint: 'For example Bürgermeisterin, Oberbürgermeister, Landrätin' },
        signedOn: { label: 'Day of the signature', hint: 'For example 5.3.2026' },
        declaration: { label: 'Version of the declaration', options: declarations },
        document: { label: 'Signed document', hint: pdf },
        stated: {
          label: 'The declaration has been signed; the paper is kept by us',
          hint: 'Enough if you upload no document.',
        },
      },
    },
    'save-contact': {
      title: 'Contact',
      lead: 'Unit and mailbox become public with the accession. Only members see telephone and name.',
      submit: 'Save',
      done: 'The contact is saved.',
      fields: {
        ...link,
        version: { label: 'Version' },
        contact: { label: 'Contact' },
        unit: { label: 'Unit', hint: 'For example “integration office”' },
        mailbox,
        phone: { label: 'Telephone' },
        name: { label: 'Name of the contact person', hint: 'Only if they wish' },
        loginEmail: {
          label: 'Address for the log-in',
          hint: 'Personal office address; it is not shown. Without it the mailbox counts.',
        },
      },
    },
    'remove-contact': {
      title: 'Remove contact',
      submit: 'Remove',
      done: 'The contact is removed.',
      fields: { ...link, version: { label: 'Version' }, contact: { label: 'Contact' } },
    },
    'save-remark': {
      title: 'Remark',
      lead: 'What the Land coordination should know. Nothing about persons who have fled.',
      submit: 'Save',
      done: 'The remark is saved.',
      fields: { ...link, version: { label: 'Version' }, remark: { label: 'Remark' } },
    },
    'submit-application': {
      title: 'Submit application',
      lead: 'Please check the details. After submission you can change them only when a question has been asked.',
      submit: 'Submit application',
      done: 'The application has been submitted.',
      fields: { ...link, version: { label: 'Version' } },
    },
    'answer-question': {
      title: 'Answer the question',
      lead: 'As long as the question is open you can also change the application.',
      submit: 'Send answer',
      done: 'The answer is on its way.',
      fields: { ...link, version: { label: 'Version' }, answer: { label: 'Your answer' } },
    },
    'withdraw-application': {
      title: 'Withdraw application',
      lead: 'You need give no reason and can declare interest anew at any time.',
      submit: 'Withdraw application',
      done: 'The application is withdrawn.',
      fields: { ...link, version: { label: 'Version' } },
    },
    'ask-back': {
      title: 'Ask the applicant',
      lead: 'The question goes to the municipality by e-mail. While it is open the municipality can change the application.',
      submit: 'Send question',
      done: 'The question is on its way.',
      fields: {
        id: { label: 'Application' },
        version: { label: 'Version' },
        question: { label: 'Question' },
      },
    },
    'recommend-application': {
      title: 'Recommend application',
      lead: 'With the recommendation the application goes to the federal coordination.',
      submit: 'Recommend application',
      done: 'The application is recommended and now lies with the federal coordination.',
      fields: {
        id: { label: 'Application' },
        version: { label: 'Version' },
        recommendation: { label: 'Reason or remark', hint: 'Read by Land and federal coordination' },
      },
    },
    'confirm-application': {
      title: 'Confirm membership',
      lead: 'The membership is recorded; the contacts receive access and the welcome pack.',
      submit: 'Confirm membership',
      done: 'The membership is recorded. The welcome pack is on its way.',
      fields: {
        id: { label: 'Application' },
        version: { label: 'Version' },
        day: { label: 'Member from', hint: 'Between the signature and today, for example 5.3.2026' },
      },
    },
    'reject-application': {
      title: 'Turn application down',
      lead: 'The municipality receives your reason by e-mail and can declare interest anew at any time.',
      submit: 'Turn application down',
      done: 'The application is turned down. The municipality has been informed.',
      fields: { id: { label: 'Application' }, version: { label: 'Version' }, reason: { label: 'Reason' } },
    },
    'lapse-application': {
      title: 'Let an application lapse',
      submit: 'Let lapse',
      fields: { id: { label: 'Number of the application' } },
    },
    'erase-application': {
      title: 'Erase data of an application',
      submit: 'Erase',
      fields: { id: { label: 'Number of the application' } },
    },
  },
  reads: {
    joining: 'Joining',
    welcome: 'Welcome pack',
    'own-application': 'Own application',
    'own-document': 'Document of the own application',
    applications: 'Applications',
    application: 'Application',
    'application-document': 'Document of an application',
    'due-applications': 'Applications due',
  },
};
