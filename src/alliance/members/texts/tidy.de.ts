/** Words around entries that are one, or whose municipality no longer exists. */
export const tidyDe = {
  refusals: {
    'nothing-to-merge':
      'Hier gibt es nichts zusammenzuführen: Ein Eintrag fehlt oder ist bereits zusammengeführt.',
    'merge-with-itself': 'Bitte wählen Sie zwei verschiedene Einträge.',
    'merge-across-lands': 'Einträge verschiedener Länder lassen sich nicht zusammenführen.',
    'no-successor': 'Für diese Kommune ist keine Nachfolge festgelegt. Das geschieht im Gebietsverzeichnis.',
  },
  actions: {
    'merge-entries': {
      title: 'Einträge zusammenführen?',
      lead: 'Der eine Eintrag wird geschlossen; Verlauf, Kontakte, Ämter, Anträge, Anliegen, Beschlüsse und Praxis gehen auf den anderen über, soweit er sie nicht schon hat. Das Protokoll hält fest, wie beide vorher aussahen.',
      submit: 'Zusammenführen',
      done: 'Die Einträge sind zusammengeführt.',
      fields: { from: { label: 'Wird geschlossen' }, into: { label: 'Bleibt bestehen' } },
    },
    'follow-successor': {
      title: 'Eintrag auf die Nachfolge übertragen?',
      lead: 'Verlauf, Kontakte, Ämter, Anträge, Anliegen, Beschlüsse und Praxis gehen auf die Kommune über, die an die Stelle der aufgelösten getreten ist. Die Wirkung der Beschlüsse wird offen, bis jemand einträgt, dass sie fortgelten.',
      submit: 'Übertragen',
      done: 'Der Eintrag steht nun bei der Nachfolge.',
      fields: { municipality: { label: 'Aufgelöste Kommune' } },
    },
  },
  reads: { duplicates: 'Verdacht auf Dubletten', dissolved: 'Einträge unter aufgelösten Schlüsseln' },
  tidy: {
    duplicates: 'Dubletten',
    duplicatesLead:
      'Einträge, die vielleicht dieselbe Kommune meinen. Ein Hinweis, kein Urteil: Stadt und Landkreis gleichen Namens können beide Mitglied sein.',
    noDuplicates: 'Kein Verdacht auf Dubletten',
    because: {
      successor: 'aufgelöst und Nachfolge',
      'district-and-city': 'kreisfreie Stadt unter zwei Schlüsseln',
      'same-name': 'gleicher Name im selben Land',
      'same-mailbox': 'gleiche Mailbox',
    },
    first: 'Eintrag',
    second: 'Ähnlicher Eintrag',
    reason: 'Anlass',
    merge: '{from} in {into} aufgehen lassen',
    dissolved: 'Mitglieder unter aufgelösten Schlüsseln',
    dissolvedLead:
      'Diese Kommunen gibt es laut amtlichem Verzeichnis nicht mehr. Ihre Einträge gehen auf die Nachfolge über.',
    noDissolved: 'Alle Einträge stehen unter gültigen Schlüsseln',
    municipality: 'Kommune',
    until: 'bestand bis',
    successor: 'Nachfolge',
    none: 'keine festgelegt',
    follow: 'Übertragen',
  },
};
