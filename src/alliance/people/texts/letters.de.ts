import { landNames } from '../../territory/lands.ts';

const letterFields = {
  id: { label: 'Serienbrief' },
  version: { label: 'Fassung' },
  land: { label: 'Land' },
  recipients: {
    label: 'Wer den Brief bekommt',
    options: {
      heads: 'Die politische Leitung jeder Kommune',
      contacts: 'Die Kontakte jeder Kommune',
    },
  },
  place: { label: 'Ort im Briefkopf', hint: 'Zum Beispiel „Potsdam“' },
  subject: { label: 'Betreff' },
  text: {
    label: 'Text',
    hint: 'Ohne Anrede und Gruß; beides kommt von selbst. Platzhalter: {kommune}, {land}, {name}, {funktion}. Eine Leerzeile beginnt einen Absatz.',
  },
  signature: { label: 'Unterschrift', hint: 'Name und Funktion, wie sie unter dem Brief stehen' },
};
export const lettersDe = {
  actions: {
    'write-letter': {
      title: 'Serienbrief schreiben',
      lead: 'Ein Text, ein Brief für jede Kommune eines Landes, mit der richtigen Anrede.',
      submit: 'Weiter zur Vorschau',
      done: 'Der Serienbrief ist gespeichert.',
      fields: {
        ...letterFields,
        land: {
          label: 'Land',
          options: landNames('de'),
        },
      },
    },
    'revise-letter': {
      title: 'Serienbrief ändern',
      submit: 'Weiter zur Vorschau',
      done: 'Die Änderung ist gespeichert.',
      fields: letterFields,
    },
  },
  reads: { letters: 'Serienbriefe', letter: 'Ein Serienbrief mit seinen Empfangenden' },
  letters: {
    title: 'Serienbriefe',
    lead: 'Ein Brief an alle Kommunen eines Landes, als Word-Datei zum Nachbearbeiten und Drucken.',
    write: 'Serienbrief schreiben',
    none: 'Noch kein Serienbrief',
    noneText: 'Schreiben Sie einen Text; die Briefe mit Anschrift und Anrede entstehen daraus.',
    subject: 'Betreff',
    changed: 'Zuletzt geändert',
    recipients: { heads: 'Politische Leitung', contacts: 'Kontakte' },
    to: 'An',
    land: 'Land',
    preview: 'Vorschau',
    previewLead: '{n} Briefe. Die ersten drei stehen hier, alle in der Datei.',
    oneLetter: 'Ein Brief.',
    fewLetters: '{n} Briefe.',
    nobody: 'In diesem Land ist dafür niemand eingetragen',
    nobodyText: 'Sobald Kontakte oder politische Leitungen eingetragen sind, entstehen hier Briefe.',
    download: 'Briefe herunterladen (Word)',
    revise: 'Text ändern',
    list: 'Wer einen Brief bekommt',
    address: 'Anschrift',
    salutation: 'Anrede',
    closing: 'Mit freundlichen Grüßen',
    headUnit: 'Leitung der Verwaltung',
  },
};
