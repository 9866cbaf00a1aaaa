/** Steps that only the console of the installation knows. */
export const consoleDe = {
  actions: {
    'issue-token': {
      title: 'Zugangsschlüssel ausstellen',
      submit: 'Ausstellen',
      done: 'Der Schlüssel ist ausgestellt.',
      fields: {
        email: { label: 'E-Mail-Adresse der Person' },
        name: { label: 'Wofür der Schlüssel ist' },
        office: { label: 'Amt' },
        lastDay: { label: 'Letzter Tag' },
      },
    },
    'withdraw-token': {
      title: 'Zugangsschlüssel entziehen',
      submit: 'Entziehen',
      done: 'Der Schlüssel gilt nicht mehr.',
      fields: { id: { label: 'Nummer des Schlüssels' } },
    },
  },
};
