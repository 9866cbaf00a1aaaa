import { de as documents } from '../../../platform/documents/problems.de.ts';
import { applicationMailsDe } from './application-mails.de.ts';
import { applicationPagesDe } from './application-pages.de.ts';
import { applicationDe } from './application.de.ts';
import { importDe } from './import.de.ts';
import { joiningDe } from './joining.de.ts';
import { keepingDe } from './keeping.de.ts';
import { numbersDe } from './numbers.de.ts';
import { registerDe } from './register.de.ts';
import { startDe } from './start.de.ts';
import { tidyDe } from './tidy.de.ts';

export const de = {
  name: 'Mitglieder',
  status: { interested: 'interessiert', declared: 'erklärter Sicherer Hafen', member: 'Mitglied im Bündnis' },
  refusals: {
    ...applicationDe.refusals,
    ...keepingDe.refusals,
    ...numbersDe.refusals,
    ...documents,
    ...importDe.refusals,
    ...tidyDe.refusals,
    ...keepingDe.refusals,
    ...numbersDe.refusals,
    'step-in-future':
      'Der Tag liegt in der Zukunft. Bitte tragen Sie den Schritt ein, wenn er geschehen ist.',
    'step-does-not-fit':
      'Dieser Schritt passt nicht zum bisherigen Verlauf. Zum Beispiel kann nur ruhen, was begonnen hat.',
    'declaration-missing': 'Bitte geben Sie an, welche Fassung der Potsdamer Erklärung gezeichnet wurde.',
    'already-recorded': 'Dieser Schritt ist für diesen Tag bereits eingetragen.',
  },
  actions: {
    ...applicationDe.actions,
    ...keepingDe.actions,
    ...numbersDe.actions,
    ...importDe.actions,
    ...tidyDe.actions,
    ...keepingDe.actions,
    ...numbersDe.actions,
    'record-step': {
      title: 'Schritt eintragen',
      lead: 'Jeder Schritt hat einen Tag, einen Beleg und eine Quelle.',
      submit: 'Eintragen',
      done: 'Der Schritt ist eingetragen.',
      fields: {
        municipality: { label: 'Kommune', hint: 'Name oder amtlicher Schlüssel' },
        status: {
          label: 'Status',
          options: {
            interested: 'Interessiert',
            declared: 'Erklärter Sicherer Hafen',
            member: 'Mitglied im Bündnis',
          },
        },
        step: {
          label: 'Schritt',
          options: { begins: 'beginnt', suspended: 'ruht', resumed: 'lebt wieder auf', ends: 'endet' },
        },
        day: { label: 'Tag' },
        evidence: { label: 'Beleg', hint: 'Zum Beispiel „Ratsbeschluss VO/2019/07777 vom 5.12.2019“' },
        source: { label: 'Quelle', hint: 'Wo der Beleg zu finden ist, am besten eine Adresse' },
        declaration: {
          label: 'Fassung der Potsdamer Erklärung',
          options: { '2019': '2019', '2021': '2021' },
        },
      },
    },
  },
  jobs: {
    'plan-import': 'Eingebrachte Liste prüfen',
    'write-import': 'Eingebrachte Liste übernehmen',
    'clear-applications': 'Alte Beitrittsanträge aufräumen',
  },
  reads: {
    ...registerDe.reads,
    ...numbersDe.reads,
    ...importDe.reads,
    ...tidyDe.reads,
    ...applicationDe.reads,
  },
  applications: applicationPagesDe,
  mails: applicationMailsDe,
  joining: joiningDe,
  tidy: tidyDe.tidy,
  imports: importDe.imports,
  register: registerDe,
  keeping: keepingDe.page,
  numbers: numbersDe.numbers,
  lands: numbersDe.lands,
  ...startDe,
};
