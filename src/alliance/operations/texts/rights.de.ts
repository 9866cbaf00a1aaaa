import type { Reach } from '../../../shared/permission.ts';

const reach: Record<Reach, string> = {
  everywhere: 'überall',
  'own-land': 'eigenes Land',
  'own-municipality': 'eigene Kommune',
  'own-authority': 'eigene Behörde',
  'own-person': 'eigene Person',
};

/** Words of the rights matrix and of the API page. */
export const rights = {
  title: 'Rechteübersicht',
  lead: 'Diese Übersicht wird aus denselben Tabellen gemacht, nach denen das Programm entscheidet. Einzelne Schritte können weitere Bedingungen haben; eine Ablehnung nennt immer den Grund.',
  step: 'Schritt',
  question: 'Auskunft',
  steps: 'Schritte',
  questions: 'Auskünfte',
  columns: { public: 'Öffentlich', 'signed-in': 'Angemeldet' },
  reach,
  no: 'nein',
  contents: 'Bereiche',
  clockwork: 'Nur das Programm selbst',
  offices: 'Ämter',
  api: {
    title: 'Schnittstelle',
    lead: 'Alles, was die Seiten können, geht auch über JSON: dieselben Angaben, dieselben Rechte, dieselben Ablehnungen.',
    document: 'OpenAPI-Beschreibung',
    how: 'So funktioniert es',
    howText: [
      'Auskünfte sind GET-Anfragen mit Angaben in der Adresse, Schritte sind POST-Anfragen mit JSON.',
      'Öffentliche Auskünfte brauchen keine Anmeldung. Alles andere braucht einen Schlüssel in der Kopfzeile „Authorization: Bearer …“. Er steht für eines Ihrer Ämter.',
      'Mit der Kopfzeile „Idempotency-Key“ zählt ein Schritt nur einmal, auch wenn er zweimal ankommt.',
      'Ein Fehler kommt als application/problem+json mit einem Satz, der sagt, was zu tun ist.',
    ],
    field: 'Angabe',
    meaning: 'Bedeutung',
    type: 'Art',
    required: 'nötig',
    optional: 'freiwillig',
    noFields: 'Braucht keine Angaben.',
    who: 'Wer darf',
    example: 'Beispiel',
    types: {
      text: 'Text',
      textarea: 'Text, mehrzeilig',
      email: 'E-Mail-Adresse',
      url: 'Web-Adresse',
      number: 'Zahl',
      day: 'Tag (JJJJ-MM-TT)',
      checkbox: 'ja oder nein',
      select: 'eines von',
      checkboxes: 'mehrere von',
      file: 'Datei: Name und Inhalt in Base64',
      municipality: 'amtlicher Schlüssel einer Kommune',
      map: 'Zuordnung',
    },
  },
};
