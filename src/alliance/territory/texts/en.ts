import { en as documents } from '../../../platform/documents/problems.en.ts';
import type { de } from './de.ts';
import { registerEn } from './register.en.ts';

export const en: typeof de = {
  name: 'Territory',
  refusals: {
    ...documents,
    ...registerEn.refusals,
    'unknown-unit': 'This municipality is not in the official register. Please pick one of the suggestions.',
    'register-known': 'The register of municipalities is filled already.',
  },
  actions: {
    ...registerEn.actions,
    'take-base-register': { title: 'Take over the base register', submit: 'Take over', fields: {} },
  },
  jobs: {
    'compare-register': 'Compare the official register',
  },
  reads: registerEn.reads,
  register: registerEn.register,
};
