import type { consoleDe } from './console.de.ts';

export const consoleEn: typeof consoleDe = {
  actions: {
    'issue-token': {
      title: 'Issue a key',
      submit: 'Issue',
      done: 'The key is issued.',
      fields: {
        email: { label: 'E-mail address of the person' },
        name: { label: 'What the key is for' },
        office: { label: 'Office' },
        lastDay: { label: 'Last day' },
      },
    },
    'withdraw-token': {
      title: 'Withdraw a key',
      submit: 'Withdraw',
      done: 'The key counts no more.',
      fields: { id: { label: 'Number of the key' } },
    },
  },
};
