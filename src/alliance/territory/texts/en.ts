import type { de } from './de.ts';

export const en: typeof de = {
  name: 'Territory',
  refusals: {
    'unknown-unit': 'This municipality is not in the official register. Please pick one of the suggestions.',
  },
  actions: {},
  reads: {},
};
