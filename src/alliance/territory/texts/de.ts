import { de as documents } from '../../../platform/documents/problems.de.ts';
import { registerDe } from './register.de.ts';

export const de = {
  name: 'Gebiet',
  refusals: {
    ...documents,
    ...registerDe.refusals,
    'unknown-unit':
      'Diese Kommune steht nicht im amtlichen Verzeichnis. Bitte wählen Sie einen der Vorschläge.',
    'register-known': 'Das Verzeichnis der Kommunen ist bereits gefüllt.',
  },
  actions: {
    ...registerDe.actions,
    'take-base-register': { title: 'Grundverzeichnis übernehmen', submit: 'Übernehmen', fields: {} },
  },
  jobs: {
    'compare-register': 'Amtliches Verzeichnis vergleichen',
  },
  reads: registerDe.reads,
  register: registerDe.register,
};
