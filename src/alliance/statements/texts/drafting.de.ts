import { wordsDe as words } from './words.de.ts';

const about = {
  title: { label: 'Titel' },
  purpose: { label: 'Wozu', hint: 'In zwei Sätzen: was der Text erreichen soll' },
  kind: { label: 'Art', options: words.kind },
  addressee: { label: 'An wen', hint: 'Soweit schon bekannt, zum Beispiel ein Ministerium' },
  embargo: { label: 'Endgültigen Text bis zum Versand nicht veröffentlichen' },
};
const clause = {
  number: { label: 'Nummer', hint: 'Wie gedruckt: 3 oder 3a. Präambel und Schluss haben keine.' },
  label: { label: 'Stichwort', hint: 'Für Tabellen; kein Teil des Textes' },
  text: { label: 'Wortlaut', hint: 'Darf leer bleiben, bis der Text abgeschlossen wird' },
  topics: { label: 'Themen', hint: 'Danach wird geprüft, was die Mandate der Mitglieder erlauben' },
  act: { label: 'Was Mittragen bedeutet', options: words.act },
};

export const draftingDe = {
  'begin-statement': {
    title: 'Erklärung beginnen',
    lead: 'Der Text entsteht Ziffer für Ziffer. Mitglieder lesen mit und beantragen Änderungen.',
    submit: 'Beginnen',
    done: 'Die Erklärung ist angelegt. Fügen Sie jetzt die erste Ziffer ein.',
    fields: {
      ...about,
      land: { label: 'Nur für ein Land', hint: 'Leer: für das ganze Bündnis' },
      until: { label: 'Änderungsanträge bis' },
    },
  },
  'edit-statement': {
    title: 'Angaben zur Erklärung ändern',
    submit: 'Speichern',
    done: 'Die Angaben sind gespeichert.',
    fields: { ...about, id: { label: 'Erklärung' }, version: { label: 'Stand' } },
  },
  'set-deadlines': {
    title: 'Fristen setzen',
    lead: 'Eine Woche vorher und am Tag selbst wird erinnert. Leer heißt: ohne Frist.',
    submit: 'Speichern',
    done: 'Die Fristen sind gespeichert.',
    fields: {
      id: { label: 'Erklärung' },
      version: { label: 'Stand' },
      drafting: { label: 'Änderungsanträge bis' },
      positions: { label: 'Positionen bis' },
      final: { label: 'Endgültiger Text bis' },
      signatures: { label: 'Unterschriften bis' },
      sent: { label: 'Antwort erwartet bis' },
      answered: { label: 'Auswertung bis' },
    },
  },
  'change-phase': {
    title: 'Phase wechseln',
    submit: 'Weiter',
    done: 'Die Erklärung ist in der neuen Phase.',
    fields: {
      id: { label: 'Erklärung' },
      version: { label: 'Stand' },
      move: { label: 'Schritt', options: words.move },
      reason: { label: 'Grund', hint: 'Nötig, wenn es zurück in den Entwurf oder gar nicht weitergeht' },
    },
  },
  'freeze-edition': {
    title: 'Fassung festhalten',
    lead: 'Der ganze Text wird mit Prüfsumme festgehalten. Er lässt sich danach weiter ändern.',
    submit: 'Festhalten',
    done: 'Die Fassung ist festgehalten.',
    fields: {
      id: { label: 'Erklärung' },
      note: { label: 'Anlass', hint: 'Zum Beispiel „nach dem Ländertreffen“' },
    },
  },
  'add-clause': {
    title: 'Ziffer einfügen',
    submit: 'Einfügen',
    done: 'Der Teil ist eingefügt.',
    fields: {
      ...clause,
      statement: { label: 'Erklärung' },
      kind: { label: 'Teil', options: words.clauseKind },
      after: { label: 'Hinter', hint: 'Leer: ans Ende' },
    },
  },
  'edit-clause': {
    title: 'Ziffer ändern',
    lead: 'Jeder frühere Wortlaut bleibt erhalten.',
    submit: 'Speichern',
    done: 'Die Ziffer ist gespeichert.',
    fields: {
      ...clause,
      id: { label: 'Ziffer' },
      version: { label: 'Stand' },
      reason: { label: 'Grund der Änderung', hint: 'Steht bei den früheren Wortlauten' },
    },
  },
  'move-clause': {
    title: 'Ziffer verschieben',
    lead: 'Die Nummer bleibt, bis neu nummeriert wird.',
    submit: 'Verschieben',
    done: 'Die Ziffer ist verschoben.',
    fields: {
      id: { label: 'Ziffer' },
      direction: { label: 'Richtung', options: { up: 'nach oben', down: 'nach unten' } },
    },
  },
  'renumber-clauses': {
    title: 'Neu nummerieren',
    lead: 'Die Ziffern bekommen die Nummern 1, 2, 3 in der Reihenfolge, in der sie stehen. Verweise im Text ändern sich nicht mit.',
    submit: 'Neu nummerieren',
    done: 'Die Ziffern sind neu nummeriert.',
    fields: { statement: { label: 'Erklärung' } },
  },
  'remove-clause': {
    title: 'Ziffer streichen',
    lead: 'Die Ziffer verschwindet aus dem Text. Ihre Wortlaute bleiben in den festgehaltenen Fassungen.',
    submit: 'Streichen',
    done: 'Die Ziffer ist gestrichen.',
    fields: { id: { label: 'Ziffer' }, version: { label: 'Stand' } },
  },
  'add-variant': {
    title: 'Variante anlegen',
    submit: 'Anlegen',
    done: 'Die Variante steht zur Wahl.',
    fields: {
      clause: { label: 'Ziffer' },
      label: { label: 'Stichwort' },
      text: { label: 'Wortlaut' },
      reason: { label: 'Begründung' },
    },
  },
  'settle-variant': {
    title: 'Über eine Variante entscheiden',
    lead: 'Wer eine Variante wählt, macht sie zum Wortlaut der Ziffer und verwirft die anderen.',
    submit: 'Entscheiden',
    done: 'Über die Variante ist entschieden.',
    fields: {
      id: { label: 'Variante' },
      version: { label: 'Stand' },
      verdict: { label: 'Entscheidung', options: { choose: 'wählen', drop: 'verwerfen' } },
    },
  },
};

const amended = {
  clause: { label: 'Ziffer' },
  version: { label: 'Wortlaut' },
  kind: { label: 'Was gewünscht ist', options: words.amendmentKind },
  text: { label: 'Gewünschter Wortlaut', hint: 'Der ganze Wortlaut der Ziffer; bei „streichen“ leer' },
  reason: { label: 'Begründung' },
};
const amendment = { id: { label: 'Antrag' }, version: { label: 'Stand' } };

export const amendmentsDe = {
  'propose-amendment': {
    title: 'Änderung beantragen',
    lead: 'Sie sprechen für Ihre Kommune. Die Koordination schlägt ein Verfahren vor, Sie antworten darauf.',
    submit: 'Beantragen',
    done: 'Der Änderungsantrag ist gestellt.',
    fields: amended,
  },
  'suggest-amendment': {
    title: 'Änderung anregen',
    lead: 'Eine Anregung kann aufgenommen werden; niemand muss über sie entscheiden.',
    submit: 'Anregen',
    done: 'Danke, die Anregung steht beim Text.',
    fields: amended,
  },
  'propose-procedure': {
    title: 'Verfahren vorschlagen',
    lead: 'Das antragstellende Mitglied liest den Vorschlag und antwortet, bevor entschieden wird.',
    submit: 'Vorschlagen',
    done: 'Das Verfahren ist vorgeschlagen.',
    fields: {
      ...amendment,
      procedure: { label: 'Vorschlag', options: words.procedure },
      text: { label: 'Geänderter Wortlaut', hint: 'Nur bei „mit Änderung annehmen“' },
      note: { label: 'Erläuterung' },
    },
  },
  'answer-procedure': {
    title: 'Verfahrensvorschlag beantworten',
    lead: 'Wenn Sie auf Ihrem Antrag bestehen, kann er nicht ohne Abstimmung abgelehnt oder geändert werden.',
    submit: 'Antworten',
    done: 'Ihre Antwort ist gespeichert.',
    fields: {
      ...amendment,
      answer: { label: 'Antwort', options: words.answer },
      note: { label: 'Bemerkung' },
    },
  },
  'decide-amendment': {
    title: 'Über den Antrag entscheiden',
    submit: 'Entscheiden',
    done: 'Die Entscheidung ist gespeichert.',
    fields: {
      ...amendment,
      decision: { label: 'Entscheidung', options: words.procedure },
      note: { label: 'Bemerkung', hint: 'Nach einer Abstimmung: das Ergebnis' },
    },
  },
  'withdraw-amendment': {
    title: 'Antrag zurückziehen',
    lead: 'Der Antrag bleibt sichtbar, wird aber nicht mehr entschieden.',
    submit: 'Zurückziehen',
    done: 'Der Antrag ist zurückgezogen.',
    fields: amendment,
  },
  'write-in-amendments': {
    title: 'Angenommene Änderungen einarbeiten',
    lead: 'Alle angenommenen Anträge zu dieser Ziffer werden zusammen ein neuer Wortlaut.',
    submit: 'Einarbeiten',
    done: 'Die Änderungen stehen im Text.',
    fields: { clause: { label: 'Ziffer' } },
  },
};
