import type { keepingDe } from './keeping.de.ts';

const audience = {
  public: 'everyone',
  members: 'members',
  coordinators: 'Land and federal coordination',
  office: 'only the own municipality and the federal coordination',
};

export const keepingEn: typeof keepingDe = {
  refusals: {
    'already-voided': 'This step has been taken back already.',
    'later-steps-need-it': 'Later steps rest on this one. Please take back the later ones first.',
    'changed-meanwhile':
      'Somebody has changed the entry in the meantime. Your input is still in the form; beside it stands what is stored now. Please compare and save again.',
  },
  actions: {
    'void-step': {
      title: 'Take the step back?',
      lead: 'Take back what should not have been recorded. Where a membership ends, record a step “ends” instead.',
      submit: 'Take back',
      done: 'The step has been taken back.',
      fields: {
        id: { label: 'Number of the step' },
        reason: {
          label: 'Reason',
          hint: 'Goes on the record, for example “mixed up with Rotenburg (Wümme)”',
        },
      },
    },
    'edit-entry': {
      title: 'Edit the entry',
      submit: 'Save',
      done: 'The entry is saved.',
      fields: {
        municipality: { label: 'Municipality' },
        version: { label: 'Version of the entry' },
        councilName: {
          label: 'What is the council called?',
          hint: 'For example Rat, Bürgerschaft, Kreistag',
        },
        councilNameAudience: { label: 'Who sees the name of the council?', options: audience },
        headTitle: {
          label: 'What is the office at the head called?',
          hint: 'For example Oberbürgermeisterin, Landrat',
        },
        headTitleAudience: { label: 'Who sees the office at the head?', options: audience },
        website: { label: 'Website', hint: 'Best the page about the safe harbour, with https://' },
        websiteAudience: { label: 'Who sees the website?', options: audience },
        publicNote: { label: 'Note for everyone' },
        membersNote: { label: 'Note for members' },
        coordinatorsNote: { label: 'Note for the Land coordination' },
        officeNote: {
          label: 'Internal note',
          hint: 'Seen by the own municipality and the federal coordination only',
        },
      },
    },
  },
  page: {
    nobodyIsLost: 'Stored now',
    yours: 'Your input',
    stored: 'Stored',
    field: 'Field',
    empty: 'empty',
    notes: 'Notes',
    cancel: 'Cancel',
    voidConsequences: [
      'The step no longer counts, not even for earlier days.',
      'It stays visible, with your reason, for those who keep the register.',
    ],
    stepOf: '{status}: {step}, {day}',
  },
};
