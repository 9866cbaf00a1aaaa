import { en as documents } from '../../../platform/documents/problems.en.ts';
import { applicationMailsEn } from './application-mails.en.ts';
import { applicationPagesEn } from './application-pages.en.ts';
import { applicationEn } from './application.en.ts';
import type { de } from './de.ts';
import { importEn } from './import.en.ts';
import { joiningEn } from './joining.en.ts';
import { keepingEn } from './keeping.en.ts';
import { numbersEn } from './numbers.en.ts';
import { registerEn } from './register.en.ts';
import { startEn } from './start.en.ts';
import { tidyEn } from './tidy.en.ts';

export const en: typeof de = {
  name: 'Members',
  status: { interested: 'interested', declared: 'declared safe harbour', member: 'member of the alliance' },
  refusals: {
    ...applicationEn.refusals,
    ...keepingEn.refusals,
    ...numbersEn.refusals,
    ...documents,
    ...importEn.refusals,
    ...tidyEn.refusals,
    ...keepingEn.refusals,
    ...numbersEn.refusals,
    'step-in-future': 'The day lies in the future. Please record the step when it has happened.',
    'step-does-not-fit':
      'This step does not fit the history. For example only what has begun can be suspended.',
    'declaration-missing': 'Please say which version of the Potsdam Declaration was signed.',
    'already-recorded': 'This step is recorded for this day already.',
  },
  actions: {
    ...applicationEn.actions,
    ...keepingEn.actions,
    ...numbersEn.actions,
    ...importEn.actions,
    ...tidyEn.actions,
    ...keepingEn.actions,
    ...numbersEn.actions,
    'record-step': {
      title: 'Record a step',
      lead: 'Every step has a day, evidence and a source.',
      submit: 'Record',
      done: 'The step is recorded.',
      fields: {
        municipality: { label: 'Municipality', hint: 'Name or official key' },
        status: {
          label: 'Status',
          options: {
            interested: 'Interested',
            declared: 'Declared safe harbour',
            member: 'Member of the alliance',
          },
        },
        step: {
          label: 'Step',
          options: { begins: 'begins', suspended: 'is suspended', resumed: 'is resumed', ends: 'ends' },
        },
        day: { label: 'Day' },
        evidence: {
          label: 'Evidence',
          hint: 'For example “council resolution VO/2019/07777 of 5 December 2019”',
        },
        source: { label: 'Source', hint: 'Where the evidence is found, best an address' },
        declaration: {
          label: 'Version of the Potsdam Declaration',
          options: { '2019': '2019', '2021': '2021' },
        },
      },
    },
  },
  jobs: {
    'plan-import': 'Check a brought list',
    'write-import': 'Take a brought list over',
    'clear-applications': 'Clear old applications',
  },
  reads: {
    ...registerEn.reads,
    ...numbersEn.reads,
    ...importEn.reads,
    ...tidyEn.reads,
    ...applicationEn.reads,
  },
  applications: applicationPagesEn,
  mails: applicationMailsEn,
  joining: joiningEn,
  tidy: tidyEn.tidy,
  imports: importEn.imports,
  register: registerEn,
  keeping: keepingEn.page,
  numbers: numbersEn.numbers,
  lands: numbersEn.lands,
  ...startEn,
};
