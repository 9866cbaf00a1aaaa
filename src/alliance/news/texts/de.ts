const fields = {
  title: { label: 'Titel' },
  kind: {
    label: 'Art',
    options: { border: 'Grenze', country: 'Land oder Region', catastrophe: 'Katastrophe', other: 'anderes' },
  },
  summary: {
    label: 'Worum geht es?',
    hint: 'Sachlich und kurz; keine Angaben zu Menschen, die Schutz suchen',
  },
  source: { label: 'Quelle', hint: 'Mit Datum' },
  fromDay: { label: 'Beginn' },
  toDay: { label: 'Letzter Tag', hint: 'Leer: dauert an' },
  audience: {
    label: 'Wer darf das lesen?',
    options: {
      public: 'alle',
      members: 'Mitglieder',
      coordinators: 'Koordinierende',
      office: 'nur die Koordinierungsstelle',
    },
  },
};

export const de = {
  name: 'Lagen',
  refusals: {
    'not-for-you': 'Diese Lage ist nicht für Sie bestimmt. Mitglieder melden sich bitte an.',
    'changed-meanwhile': 'Inzwischen hat jemand diese Lage geändert. Bitte öffnen Sie das Formular neu.',
    'begins-in-future': 'Der Beginn liegt in der Zukunft. Bitte geben Sie einen Tag an, der schon war.',
    'ends-before-it-begins': 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
    'address-unknown':
      'Unter dieser Adresse steht nichts, was zu einer Lage gehören kann. Bitte kopieren Sie die Adresse einer Erklärung, eines gebündelten Angebots, eines Vorgangs, einer Umfrage, eines Programms, eines Beschlusses oder einer Maßnahme.',
    'bundled-already': 'Das gehört schon zu dieser Lage.',
  },
  actions: {
    'open-situation': {
      title: 'Lage eröffnen',
      lead: 'Eine Lage bündelt Erklärungen, Angebote, Schreiben und Beschlüsse zu einem Anlass.',
      submit: 'Eröffnen',
      done: 'Die Lage ist eröffnet.',
      fields,
    },
    'edit-situation': {
      title: 'Lage ändern',
      submit: 'Speichern',
      done: 'Die Änderung ist gespeichert.',
      fields: { ...fields, id: { label: 'Lage' }, version: { label: 'Fassung' } },
    },
    'bundle-subject': {
      title: 'Zur Lage hinzufügen',
      lead: 'Öffnen Sie die Seite dessen, was dazugehört, und kopieren Sie ihre Adresse hierher.',
      submit: 'Hinzufügen',
      done: 'Es gehört jetzt zur Lage.',
      fields: {
        situation: { label: 'Lage' },
        address: { label: 'Adresse der Seite', hint: 'Zum Beispiel /erklaerungen/3' },
        note: { label: 'Warum gehört es dazu?' },
      },
    },
    'unbundle-subject': {
      title: 'Aus der Lage nehmen',
      lead: 'Die Sache selbst bleibt, wie sie ist.',
      submit: 'Herausnehmen',
      done: 'Es gehört nicht mehr zur Lage.',
      fields: { situation: { label: 'Lage' }, bundled: { label: 'Was' } },
    },
  },
  reads: {
    situations: 'Lagen',
    situation: 'Eine Lage',
    'kept-situation': 'Geführte Lage',
    'new-situation': 'Neue Lage',
  },
  page: {
    title: 'Lagen',
    lead: 'Was das Bündnis zu einem Anlass erklärt, anbietet und schreibt, an einer Stelle.',
    open: 'Lage eröffnen',
    emptyTitle: 'Keine Lage',
    emptyText: 'Zurzeit ist keine Lage eröffnet, die Sie lesen dürfen.',
    lasting: 'dauert an',
    over: 'beendet am {day}',
    since: 'seit {day}',
    asOf: 'Stand',
    source: 'Quelle',
    kinds: fields.kind.options,
    edit: 'Ändern',
    bundle: 'Etwas hinzufügen',
    belongs: 'Das gehört dazu',
    nothing: 'Noch gehört nichts zu dieser Lage, was Sie lesen dürfen.',
    remove: 'Herausnehmen',
    removeOne: 'Herausnehmen: {title}',
    bundledKinds: {
      'statements.statement': 'Erklärung',
      'offers.snapshot': 'Gebündeltes Angebot',
      'correspondence.thread': 'Schriftwechsel',
      'surveys.survey': 'Umfrage',
      'programmes.programme': 'Programm',
      'mandates.resolution': 'Beschluss',
      'practices.measure': 'Maßnahme',
    },
  },
};
