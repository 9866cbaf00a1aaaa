export const de = {
  name: 'Gebiet',
  refusals: {
    'unknown-unit':
      'Diese Kommune steht nicht im amtlichen Verzeichnis. Bitte wählen Sie einen der Vorschläge.',
    'register-known': 'Das Verzeichnis der Kommunen ist bereits gefüllt.',
  },
  actions: {
    'take-base-register': { title: 'Grundverzeichnis übernehmen', submit: 'Übernehmen', fields: {} },
  },
  reads: {},
};
