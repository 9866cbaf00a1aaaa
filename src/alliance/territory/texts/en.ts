import type { de } from './de.ts';

export const en: typeof de = {
  name: 'Territory',
  refusals: {
    'unknown-unit': 'This municipality is not in the official register. Please pick one of the suggestions.',
    'register-known': 'The register of municipalities is filled already.',
  },
  actions: {
    'take-base-register': { title: 'Take over the base register', submit: 'Take over', fields: {} },
  },
  reads: {},
};
