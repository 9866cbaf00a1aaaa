import type { formProblems as problemsDe, mailReasons as reasonsDe, mails as mailsDe } from './mails.de.ts';

export const mails: typeof mailsDe = {
  invitation: {
    subject: 'Survey of the alliance: {title}',
    body: 'Good day {name},\n\n{place} is asked: “{title}”. Please answer by {due}.\n\nSeveral people can work on it; what is saved stays. What counts is what has been released:\n{link}\n\nYour Hafenmeisterei',
  },
  reminder: {
    subject: 'Reminder: survey “{title}” until {due}',
    body: 'Good day {name},\n\nthe answer of {place} to “{title}” has not been released yet. The last day is {due}.\n\nGo on or release:\n{link}\n\nYour Hafenmeisterei',
  },
  escalation: {
    subject: '{land}: {n} answers missing, “{title}”',
    body: 'Good day {name},\n\nthe deadline of the survey “{title}” passed on {due}. In {land} {n} answers are missing:\n{missing}\n\nPlease talk to these municipalities. While the survey is open their answers are still taken:\n{link}\n\nYour Hafenmeisterei',
  },
  proposal: {
    subject: '{place}: release the answer to “{title}”',
    body: 'Good day {name},\n\nthe answer of {place} to “{title}” waits for release. The last day is {due}.\n\nLook at it and release it:\n{link}\n\nYour Hafenmeisterei',
  },
};

export const mailReasons: typeof reasonsDe = {
  invitation:
    'You get this message because you act for a municipality that is asked. How often you get messages is set here: {settings}',
  reminder:
    'You get this message because the answer of your municipality is missing. How often you get messages is set here: {settings}',
  escalation:
    'You get this message because you coordinate the municipalities of this Land. How often you get messages is set here: {settings}',
  proposal:
    'You get this message because you may release for your municipality. How often you get messages is set here: {settings}',
};

export const formProblems: typeof problemsDe = {
  'sheet-missing': 'The sheet “survey” is missing.',
  'column-missing': 'The column “{column}” is missing.',
  'type-unknown': 'There is no type “{type}” here. Please change or delete the row.',
  'name-missing': 'The name (key) is missing.',
  'label-missing': 'The label of “{name}” is missing.',
  'list-unknown': 'The list “{list}” does not stand in the sheet “choices”.',
  'list-not-named': 'The name of the list is missing.',
  'group-nested': 'There are no groups in groups here, only a group with “table-list” for grids of choices.',
  'group-not-closed': 'This group is never closed.',
  'group-not-open': 'A group is closed here that is not open.',
  'column-type': 'The type “{type}” does not fit into a table.',
  'matrix-lists-differ': 'All rows of this grid need the same list.',
  'relevant-unreadable': 'The condition cannot be understood near “{near}”.',
  'constraint-unreadable': 'The bound “{text}” cannot be understood. Possible is: . >= 0 and . <= 100',
  'required-unreadable':
    'Whether the question is required cannot be understood: “{text}”. Possible is: yes or no',
  'default-unsupported': 'There are no defaults here. Please empty the column “default”.',
  'choice-twice': '“{name}” stands twice in the list “{list}”.',
  'choice-malformed': 'The name “{name}” does not fit: letters without accents, digits, “_” and “-” only.',
  'register-unknown': 'The register has no field “{text}”.',
  'too-many-questions': 'A questionnaire takes no more than {limit} questions.',
  questionnaire: 'The questionnaire is not sound here.',
};
