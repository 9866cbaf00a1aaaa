export const words = {
  level: { federal: 'Bund', land: 'Land', eu: 'Europäische Union', municipal: 'Kommune' },
  kind: {
    federal: 'Bundesaufnahmeprogramm',
    humanitarian: 'rein humanitäre Aufnahme',
    resettlement: 'Resettlement und NesT',
    land: 'Landesaufnahmeprogramm',
    relocation: 'Selbsteintritt und Umverteilung in Europa',
    municipal: 'kommunales Programm',
    minors: 'unbegleitete Minderjährige (Jugendhilfe)',
  },
  state: { planned: 'geplant', active: 'aktiv', suspended: 'ausgesetzt', ended: 'beendet' },
  per: { total: 'insgesamt', year: 'im Jahr', month: 'im Monat' },
  precision: { day: 'auf den Tag', month: 'auf den Monat', year: 'auf das Jahr' },
  figure: { pledged: 'zugesagt', granted: 'bewilligt', arrived: 'angekommen' },
  doubt: {
    unverified: 'Niemand hat diese Angaben an der Quelle geprüft.',
    'no-state': 'Der Stand ist nicht bekannt.',
    'open-after-its-end': 'Das Programm steht noch offen, obwohl seine Laufzeit vorbei ist.',
    'open-before-its-beginning':
      'Das Programm steht als aktiv, obwohl seine Laufzeit noch nicht begonnen hat.',
    'long-unproven': 'Seit mehr als einem Jahr sagt keine Quelle, dass das Programm offen ist.',
  },
};
