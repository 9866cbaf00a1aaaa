export const de = {
  name: 'Gebiet',
  refusals: {
    'unknown-unit': 'Diese Kommune steht nicht im amtlichen Verzeichnis. Bitte wählen Sie einen der Vorschläge.',
  },
  actions: {},
  reads: {},
};
