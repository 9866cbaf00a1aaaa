import { legal as german } from './legal.de.ts';

/** The texts themselves are written in German by the operator; only what stands around them is translated. */
export const legal: typeof german = {
  names: {
    impressum: 'Imprint',
    datenschutz: 'Privacy notice',
    barrierefreiheit: 'Accessibility statement',
    'leichte-sprache': 'Plain language (German)',
  },
  needed: german.needed,
  demo: german.demo,
  missing: 'This text has not been filled in yet',
  missingText: 'The operator must write it before this installation is used in public. It holds (in German):',
  demoTitle: 'Details of the demonstration',
  demoText: 'The body named here does not exist.',
  writtenAt: 'Version {version} of {day}',
  edit: 'Edit',
  feedback: 'Report a barrier',
  feedbackText: 'Did you meet a barrier? Tell us, also without a log-in.',
  thanks: 'Message received',
  thanksText: 'If you gave an address, you will get an answer.',
};
