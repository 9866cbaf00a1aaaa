import { landNames } from '../../territory/lands.ts';

const fields = {
  name: { label: 'Name der Behörde', hint: 'So, wie er in der Anschrift steht' },
  level: {
    label: 'Ebene',
    options: { federal: 'Bund', land: 'Land', other: 'andere' },
  },
  land: {
    label: 'Land',
    hint: 'Nur für Behörden eines Landes',
    options: landNames('de'),
  },
  address: {
    label: 'Anschrift',
    hint: 'Zeilen unter dem Namen: Referat, Straße, Postleitzahl und Ort. Mit dem Namen höchstens sechs Zeilen zu etwa 40 Zeichen (DIN 5008)',
  },
  mailbox: { label: 'E-Mail-Postfach', hint: 'Ein Funktionspostfach' },
  salutation: { label: 'Anrede', hint: 'Leer: „Sehr geehrte Damen und Herren,“' },
  source: { label: 'Quelle', hint: 'Woher Anschrift und Postfach bekannt sind, mit Datum' },
};

export const authoritiesDe = {
  refusals: {
    'authority-missing':
      'Dieses Amt gehört zu einer Behörde. Bitte wählen Sie eine aus; fehlt sie, tragen Sie sie zuerst unter „Behörden“ ein.',
    'authority-for-recipients-only':
      'Eine Behörde gehört nur zum Amt „Ministerium oder Behörde“. Bitte lassen Sie das Feld leer.',
    'authority-land-missing': 'Bitte wählen Sie das Land, zu dem die Behörde gehört.',
    'authority-land-too-many':
      'Ein Land gehört nur zu Behörden eines Landes. Bitte lassen Sie das Feld leer oder ändern Sie die Ebene.',
    'authority-known':
      'Eine Behörde dieses Namens ist schon eingetragen. Bitte verwenden Sie diese oder geben Sie einen genaueren Namen an.',
    'address-too-long':
      'Das Anschriftfeld eines Briefes (DIN 5008) fasst sechs Zeilen zu etwa 40 Zeichen, den Namen eingeschlossen. Bitte kürzen Sie die Anschrift.',
    'authority-ended': 'Diese Behörde ist bereits als beendet eingetragen.',
    'authority-still-held':
      'Für diese Behörde ist an diesem Tag noch jemand im Amt. Bitte beenden Sie zuerst die Ämter.',
  },
  actions: {
    'record-authority': {
      title: 'Behörde eintragen',
      lead: 'Behörden erhalten Angebote und Schreiben des Bündnisses. Personen, die für sie lesen und antworten, berufen Sie danach.',
      submit: 'Eintragen',
      done: 'Die Behörde ist eingetragen.',
      fields,
    },
    'edit-authority': {
      title: 'Behörde ändern',
      submit: 'Änderung speichern',
      done: 'Die Änderung ist gespeichert.',
      fields: { ...fields, id: { label: 'Behörde' }, version: { label: 'Fassung' } },
    },
    'end-authority': {
      title: 'Behörde beenden',
      lead: 'Die Behörde steht danach nicht mehr zur Wahl. Was mit ihr ausgetauscht wurde, bleibt erhalten.',
      submit: 'Beenden',
      done: 'Die Behörde ist beendet.',
      fields: { id: { label: 'Behörde' }, day: { label: 'Letzter Tag' } },
    },
  },
  reads: { authorities: 'Behörden', authority: 'Eine Behörde' },
  authorities: {
    title: 'Behörden',
    lead: 'Ministerien und Behörden, denen das Bündnis Angebote und Schreiben sendet.',
    record: 'Behörde eintragen',
    emptyTitle: 'Noch keine Behörde eingetragen',
    emptyText: 'Tragen Sie die Behörden ein, denen das Bündnis schreibt.',
    caption: 'Behörden mit Ebene und Postfach',
    name: 'Behörde',
    level: 'Ebene',
    mailbox: 'Postfach',
    source: 'Quelle',
    deeds: 'Schritte',
    edit: 'Ändern',
    end: 'Beenden',
    ended: 'beendet am {day}',
    levels: { federal: 'Bund', land: 'Land', other: 'andere' },
  },
};
