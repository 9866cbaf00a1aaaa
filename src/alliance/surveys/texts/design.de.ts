import { landNames } from '../../territory/lands.ts';

const settings = {
  title: { label: 'Titel' },
  titleEn: { label: 'Titel auf Englisch' },
  intro: { label: 'Einleitung', hint: 'Wozu wird gefragt, was geschieht mit den Antworten?' },
  introEn: { label: 'Einleitung auf Englisch' },
  english: { label: 'Auch auf Englisch' },
  land: {
    label: 'Wer fragt',
    hint: 'Leer: das ganze Bündnis',
    options: landNames('de'),
  },
  status: {
    label: 'Gefragt werden',
    options: {
      member: 'Mitglieder',
      declared: 'erklärte Sichere Häfen',
      interested: 'interessierte Kommunen',
    },
  },
  lands: { label: 'Nur in diesen Ländern', hint: 'Keine Auswahl: in allen', options: landNames('de') },
  releaser: {
    label: 'Freigeben darf',
    options: { head: 'nur die Leitung', contact: 'die Leitung oder die Ansprechperson' },
  },
  twoPersons: {
    label: 'Zwei Personen nötig',
    hint: 'Wer freigibt, darf die Antwort nicht selbst vorgelegt haben.',
  },
};

export const questionTypes = {
  text: 'kurzer Text',
  'long-text': 'langer Text',
  integer: 'ganze Zahl',
  decimal: 'Zahl mit Komma',
  date: 'Tag',
  'yes-no': 'Ja oder nein',
  single: 'eine Möglichkeit',
  multiple: 'mehrere Möglichkeiten',
  ranking: 'Rangfolge',
  matrix: 'Tabelle zum Ankreuzen',
  table: 'Tabelle mit Zeilen',
  file: 'Datei',
  note: 'Hinweis ohne Antwort',
};

const lines =
  'Eine je Zeile. Ein Schlüssel davor bleibt über alle Wellen gleich: umf = Unbegleitete Minderjährige';
const whenHint =
  "Nur wenn Sie oben nichts auswählen. Zum Beispiel ${bereit} = 'yes' oder ${plaetze} > 0 oder selected(${gruppen}, 'umf')";
const is = { is: 'ist', 'is-not': 'ist nicht', more: 'ist größer als' };
const answer = 'ja oder nein, eine der Möglichkeiten oder eine Zahl';

/** The picker of a condition, line by line, and the expression for those who write it themselves. */
const condition = {
  when1: { label: 'Zeile 1: Frage' },
  when1Is: { label: 'Zeile 1: Vergleich', options: is },
  when1Value: { label: 'Zeile 1: Antwort', hint: answer },
  when2: { label: 'Zeile 2: Frage' },
  when2Is: { label: 'Zeile 2: Vergleich', options: is },
  when2Value: { label: 'Zeile 2: Antwort' },
  when3: { label: 'Zeile 3: Frage' },
  when3Is: { label: 'Zeile 3: Vergleich', options: is },
  when3Value: { label: 'Zeile 3: Antwort' },
  whenJoin: { label: 'Mehrere Zeilen', options: { and: 'alle müssen zutreffen', or: 'eine muss zutreffen' } },
  when: { label: 'Als Ausdruck', hint: whenHint },
};

const question = {
  label: { label: 'Frage' },
  labelEn: { label: 'Frage auf Englisch' },
  type: { label: 'Art der Antwort', options: questionTypes },
  required: { label: 'Pflichtfrage', hint: '„keine Angabe“ gilt auch hier als Antwort.' },
  hint: { label: 'Hinweis zur Frage' },
  hintEn: { label: 'Hinweis auf Englisch' },
  options: { label: 'Möglichkeiten', hint: lines },
  other: { label: 'Mit „Sonstiges“ zum Ausfüllen' },
  rows: { label: 'Zeilen', hint: 'Nur für die Tabelle zum Ankreuzen. Eine je Zeile.' },
  columns: {
    label: 'Spalten',
    hint: 'Nur für die Tabelle mit Zeilen. Eine je Zeile, die Art nach dem Doppelpunkt (text, zahl, kommazahl, datum): plaetze:zahl = Plätze',
  },
  min: { label: 'Kleinste Zahl', hint: 'Leer: 0' },
  max: { label: 'Größte Zahl' },
  ...condition,
  key: { label: 'Schlüssel', hint: 'Bleibt über alle Wellen gleich. Leer: wird aus der Frage gebildet.' },
  register: {
    label: 'Füllt im Verzeichnis',
    options: {
      councilName: 'Name der Vertretung',
      headTitle: 'Bezeichnung der Leitung',
      website: 'Internetseite',
    },
  },
};

const section = {
  title: { label: 'Überschrift' },
  titleEn: { label: 'Überschrift auf Englisch' },
  intro: { label: 'Einleitung' },
  introEn: { label: 'Einleitung auf Englisch' },
  ...condition,
  key: { label: 'Schlüssel', hint: 'Leer: wird aus der Überschrift gebildet.' },
};

const id = { label: 'Umfrage' };
const version = { label: 'Fassung' };
const part = { label: 'Frage oder Abschnitt' };

export const designActions = {
  'create-survey': {
    title: 'Umfrage anlegen',
    lead: 'Sie beginnen mit einem Entwurf. Gefragt wird erst, wenn Sie die Umfrage öffnen.',
    submit: 'Anlegen',
    done: 'Der Entwurf ist angelegt.',
    fields: settings,
  },
  'edit-survey': {
    title: 'Umfrage einstellen',
    submit: 'Speichern',
    done: 'Gespeichert.',
    fields: { id, version, ...settings },
  },
  'start-wave': {
    title: 'Neue Welle beginnen',
    lead: 'Die Fragen dieser Welle werden in einen neuen Entwurf übernommen. Die Schlüssel bleiben, damit sich die Wellen vergleichen lassen.',
    submit: 'Neue Welle beginnen',
    done: 'Der Entwurf der neuen Welle ist angelegt.',
    fields: { id },
  },
  'drop-survey': {
    title: 'Entwurf verwerfen',
    lead: 'Der Entwurf wird gelöscht. Das lässt sich nicht rückgängig machen.',
    submit: 'Verwerfen',
    done: 'Der Entwurf ist verworfen.',
    fields: { id, version },
  },
  'add-section': {
    title: 'Abschnitt hinzufügen',
    lead: 'Ein Abschnitt ist eine Seite des Fragebogens.',
    submit: 'Hinzufügen',
    done: 'Der Abschnitt ist hinzugefügt.',
    fields: { id, version, ...section },
  },
  'edit-section': {
    title: 'Abschnitt ändern',
    submit: 'Speichern',
    done: 'Gespeichert.',
    fields: { id, part, version, ...section },
  },
  'add-question': {
    title: 'Frage hinzufügen',
    submit: 'Hinzufügen',
    done: 'Die Frage ist hinzugefügt.',
    fields: { id, section: { label: 'Abschnitt' }, version, ...question },
  },
  'edit-question': {
    title: 'Frage ändern',
    submit: 'Speichern',
    done: 'Gespeichert.',
    fields: { id, part, version, ...question },
  },
  'remove-part': {
    title: 'Frage oder Abschnitt entfernen',
    lead: 'Eine Frage oder ein Abschnitt mit allen Fragen wird aus dem Entwurf genommen.',
    submit: 'Entfernen',
    done: 'Entfernt.',
    fields: { id, part, version },
  },
  'move-part': {
    title: 'Frage oder Abschnitt verschieben',
    submit: 'Verschieben',
    done: 'Verschoben.',
    fields: {
      id,
      part,
      version,
      direction: { label: 'Richtung', options: { up: 'nach oben', down: 'nach unten' } },
    },
  },
  'import-xlsform': {
    title: 'Fragebogen aus Excel einlesen',
    lead: 'Die Datei ersetzt alle Fragen des Entwurfs. Sie hat die Blätter survey, choices und settings (XLSForm).',
    submit: 'Einlesen',
    done: 'Die Datei ist gelesen.',
    fields: { id, version, file: { label: 'Datei', hint: 'Excel-Datei (.xlsx), höchstens 5 MB' } },
  },
  'open-survey': {
    title: 'Umfrage öffnen',
    lead: 'Danach lassen sich die Fragen nicht mehr ändern, und die Einladungen gehen hinaus.',
    submit: 'Öffnen und einladen',
    done: 'Die Umfrage ist offen. Die Einladungen gehen jetzt hinaus.',
    fields: {
      id,
      version,
      dueOn: {
        label: 'Letzter Tag für Antworten',
        hint: 'zum Beispiel 5.3.2026. Erinnert wird 14 und 3 Tage vorher.',
      },
    },
  },
  'extend-survey': {
    title: 'Frist der Umfrage ändern',
    submit: 'Speichern',
    done: 'Die Frist ist geändert.',
    fields: {
      id,
      version: { label: 'Fassung' },
      dueOn: { label: 'Letzter Tag für Antworten', hint: 'zum Beispiel 5.3.2026' },
    },
  },
  'close-survey': {
    title: 'Umfrage schließen',
    lead: 'Danach nimmt die Umfrage keine Antworten mehr an. Das lässt sich nicht rückgängig machen.',
    submit: 'Schließen und auswerten',
    done: 'Die Umfrage ist geschlossen und ausgewertet.',
    fields: { id },
  },
  'publish-results': {
    title: 'Ergebnisse veröffentlichen',
    lead: 'Ab diesem Tag lesen alle die Ergebnisse ohne Anmeldung. Kleine Zahlen bleiben verborgen.',
    submit: 'Speichern',
    done: 'Gespeichert.',
    fields: {
      id,
      publicFrom: {
        label: 'Öffentlich ab',
        hint: 'Ende der Sperrfrist, zum Beispiel 5.3.2026. Leer: nicht öffentlich',
      },
    },
  },
};
