import type { joiningDe } from './joining.de.ts';

export const joiningEn: typeof joiningDe = {
  title: 'Join',
  lead: 'Would your municipality like to belong to the alliance Cities of Safe Harbours? Here is what that means, what you need and who decides.',
  start: 'Declare interest',
  kit: 'Starter kit for your municipality',
  statuses: {
    title: 'Three stages that are not the same',
    interested: {
      title: 'Interested',
      text: 'The municipality is thinking about it. It is bound to nothing and is counted in no number of members.',
    },
    declared: {
      title: 'Declared safe harbour',
      text: 'The council has resolved to take on at least one demand of the Seebrücke. This list is kept by civil society.',
    },
    member: {
      title: 'Member of the alliance',
      text: 'The municipality has also signed the Potsdam Declaration and declared its accession. Members are kept by the federal coordination.',
    },
    source: 'potsdam.de, Bündnis „Städte Sicherer Häfen“; seebruecke.org, Sichere Häfen',
  },
  means: {
    title: 'What membership means',
    items: [
      'The municipality consults with other members and has a voice towards Land and federation.',
      'It names a mailbox at which it can be reached and keeps its entry up to date.',
      'It signs joint letters only if it wishes to. Its right to speak for itself is untouched.',
      'Each municipality counts as one. Municipalities, towns and districts can be members.',
    ],
  },
  checklist: {
    title: 'What you need',
    items: [
      {
        title: 'Council resolution',
        text: 'with its day, paper number and either the address in the council information system or the resolution as a PDF file',
      },
      {
        title: 'Signature of the political head',
        text: 'under one version of the Potsdam Declaration, in any form, with name, office and day',
      },
      {
        title: 'A contact with a functional mailbox',
        text: 'at least one; personal names only if you wish',
      },
    ],
  },
  way: {
    title: 'How it works',
    items: [
      {
        title: 'Declare interest',
        text: 'You receive a personal link. It is valid for 30 days and can be renewed.',
      },
      {
        title: 'Fill in the application',
        text: 'Step by step and without a log-in; every step is saved.',
      },
      {
        title: 'Recommendation of the Land coordination',
        text: 'It advises you and recommends the application. While it is vacant, the federal coordination does so.',
      },
      {
        title: 'Confirmation by the federal coordination',
        text: 'It takes the municipality in. Your contacts then receive access and a welcome pack.',
      },
    ],
    duration: 'There is no fixed term. Your application page always shows who has to act and since when.',
    usual:
      'From submission to confirmation half of the {count} accessions so far took less than {days} days, half took more (median).',
    asOf: 'As of',
    source: 'Source',
    ownRegister: 'applications in this register',
  },
  declaration: {
    title: 'What the Potsdam Declaration is about',
    lead: 'This is a summary; the wording at the source counts.',
    versions: [
      {
        title: 'Version of 3 June 2019',
        items: [
          'People rescued at sea shall be admitted quickly by municipalities that are willing to.',
          'The federation shall support admission, accommodation and financing.',
          'It asks for a distribution key under the rule of law beside the Königstein key, and for an agreement of federation and Länder on direct admission.',
          'The signatories stand in solidarity with the Seebrücke and civil sea rescue.',
        ],
        source: {
          label: 'potsdam.de, Potsdamer Erklärung',
          href: 'https://www.potsdam.de/potsdamer-erklaerung',
        },
      },
      {
        title: 'Version of 17 February 2021',
        items: [
          'The view widens to all external borders of the European Union.',
          'Members network more closely in the Länder and beyond Germany.',
          'Distribution shall be transparent, and it shall be possible to realise what municipalities offer.',
          'A lasting European procedure is the aim.',
        ],
        source: {
          label: 'sicherer-hafen-mg.de, Potsdamer Erklärung 2021',
          href: 'https://www.sicherer-hafen-mg.de',
        },
      },
    ],
  },
  starter: {
    title: 'Starter kit for interested municipalities',
    lead: 'A list to tick off and a neutral model text for the resolution. You can change both.',
    routes: {
      title: 'How a resolution comes about',
      items: [
        'Motion of a group in the council',
        'Proposal by the administration',
        'Residents’ motion, where municipal law provides for it',
      ],
      source: { label: 'seebruecke.org, Sichere Häfen', href: 'https://www.seebruecke.org' },
    },
    check: {
      title: 'To tick off',
      items: [
        'Find out which unit of the administration is responsible and whether it has a functional mailbox',
        'Talk to the Land coordination: what have other municipalities in the Land resolved?',
        'Find out which demands the municipality can take on and which it cannot',
        'Prepare the resolution: number its points, so that each stands by itself',
        'Name costs and conditions, for example “within free places”',
        'After the resolution: note the paper number and the address in the council information system',
        'Obtain the signature of the political head',
        'Fill in and submit the application here',
      ],
    },
    model: {
      title: 'Model text for a resolution',
      note: 'Written by the Hafenmeisterei, without warranty as to the municipal law of your Land. In English for information; the council needs the German text.',
      word: 'As a Word file (.docx)',
      text: 'As a text file (.txt)',
    },
  },
  model: {
    fileName: 'model-resolution-accession',
    title: 'Proposed resolution: accession to the alliance Cities of Safe Harbours',
    intro: '[Name of the council] of [name of the municipality] resolves:',
    items: [
      '[Name of the municipality] declares its solidarity with people who have had to flee.',
      '[Name of the municipality] takes on the following demands for Safe Harbours: [name each demand].',
      '[Name of the municipality] joins the alliance Cities of Safe Harbours. [Office of the political head] is authorised to sign the Potsdam Declaration in its version of [day].',
      'Admissions beyond the statutory distribution require that federation and Land make them possible and that places are free. [Name number, group and conditions, or delete this point.]',
      'The administration names a contact with a functional mailbox and reports to the council [every year] on what was achieved.',
    ],
    reasonsTitle: 'Reasons',
    reasons: [
      '[Why the municipality takes this step; what experience and possibilities it has.]',
      'Membership is voluntary. Every municipality decides itself which joint letters it signs.',
    ],
    costsTitle: 'Effects on the budget',
    costs: ['[Name staff time and other costs.]'],
  },
  sent: {
    title: 'Please look into your mailbox',
    lead: 'We have written to the mailbox you gave. The e-mail says how it goes on.',
    text: 'If nothing has arrived after some minutes, please check the folder for unwanted e-mail and the spelling of the address.',
    back: 'Back to “Join”',
  },
  welcome: {
    title: 'Welcome to the alliance',
    lead: 'The welcome pack for new members: what there is to do in the first weeks.',
    items: [
      { title: 'Log in', text: 'With the address you gave; the link comes by e-mail.', href: '/anmelden' },
      {
        title: 'Check the entry',
        text: 'Are status, resolution and names right? Report mistakes to the Land coordination or correct them yourself.',
      },
      {
        title: 'Confirm the contacts',
        text: 'Is the mailbox right, is it read, should a deputy be added?',
      },
      {
        title: 'Meet the Land coordination',
        text: 'It invites to the rounds in your Land and helps with questions.',
      },
      {
        title: 'Spread the word in your own house',
        text: 'Press office, social services and immigration office should know of the accession.',
      },
    ],
    entry: 'Public entry of your municipality',
  },
};
