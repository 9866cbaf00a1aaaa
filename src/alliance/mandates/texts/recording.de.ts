import { wordsDe as words } from './words.de.ts';

const vote = {
  voteKind: { label: 'Abstimmung', options: words.voteKind },
  voteYes: { label: 'Ja-Stimmen' },
  voteNo: { label: 'Nein-Stimmen' },
  voteAbstain: { label: 'Enthaltungen' },
};
const resolution = {
  body: { label: 'Gremium', hint: 'Wie es bei Ihnen heißt, zum Beispiel „Ratsversammlung“' },
  day: { label: 'Tag des Beschlusses' },
  reference: { label: 'Nummer der Vorlage', hint: 'Zum Beispiel VO/2019/07777' },
  title: { label: 'Betreff' },
  link: { label: 'Adresse im Ratsinformationssystem' },
  result: { label: 'Ergebnis der Vorlage', options: words.result },
  ...vote,
  source: {
    label: 'Quelle',
    hint: 'Woher diese Angaben stammen, zum Beispiel „Niederschrift vom 5.12.2019“',
  },
  note: { label: 'Vermerk für Mitglieder', hint: 'Nicht öffentlich' },
};
const scope = {
  act: {
    label: 'Handlungsart',
    hint: 'Agieren schließt Kooperieren und Appellieren ein',
    options: words.act,
  },
  topics: { label: 'Themen', hint: 'Ein Thema umfasst die Themen darunter' },
  groups: { label: 'Personengruppen', hint: 'Keine Angabe heißt: alle Menschen' },
  limit: { label: 'Höchstens so viele Personen', hint: 'Leer, wenn der Beschluss keine Zahl nennt' },
  per: { label: 'Die Zahl gilt', options: words.per },
  programmes: {
    label: 'Nur diese Programme',
    hint: 'Ein Programm je Zeile, wie der Beschluss es nennt; leer heißt: jedes',
  },
};
const item = {
  number: { label: 'Nummer des Punktes', hint: 'Wie in der Vorlage: 1, 2a, III' },
  text: { label: 'Wortlaut, wie er beschlossen wurde' },
  result: {
    label: 'Ergebnis dieses Punktes',
    options: {
      adopted: words.result.adopted,
      amended: words.result.amended,
      rejected: words.result.rejected,
    },
  },
  originalText: { label: 'Wortlaut der Vorlage', hint: 'Nur wenn das Gremium ihn geändert hat' },
  effect: { label: 'Was der Punkt bewirkt', options: words.effect },
  ...scope,
  conditions: { label: 'Bedingungen', options: words.condition },
  conditionText: { label: 'Bedingung im Wortlaut' },
  validFrom: { label: 'Gilt ab', hint: 'Leer: ab dem Tag des Beschlusses' },
  validTo: { label: 'Gilt bis einschließlich', hint: 'Leer: ohne Ende' },
  ...vote,
};
const version = { label: 'Fassung' };

export const recordingDe = {
  'record-resolution': {
    title: 'Beschluss eintragen',
    lead: 'Zuerst die Vorlage als Ganzes; danach sagen Sie zu jedem Punkt, was er erlaubt.',
    submit: 'Beschluss eintragen',
    done: 'Der Beschluss ist eingetragen. Bitte sagen Sie jetzt zu jedem Punkt, was er erlaubt.',
    fields: {
      municipality: { label: 'Kommune', hint: 'Name oder amtlicher Schlüssel' },
      ...resolution,
      decisionText: {
        label: 'Beschlusstext',
        hint: 'Fügen Sie den ganzen Text ein; nummerierte Punkte werden getrennt.',
      },
      adoption: { label: 'Übernommenes Muster' },
      draft: { label: 'Gelesene Vorlage' },
    },
  },
  'prefill-resolution': {
    title: 'Aus dem Ratsinformationssystem übernehmen',
    lead: 'Mit der OParl-Adresse einer Vorlage (Paper) oder eines Tagesordnungspunkts (AgendaItem) füllt sich das Formular von selbst. Gespeichert wird erst, wenn Sie es absenden.',
    submit: 'Formular füllen',
    done: 'Die Vorlage ist gelesen. Bitte prüfen Sie jede Angabe, bevor Sie speichern.',
    fields: {
      address: {
        label: 'OParl-Adresse der Vorlage oder des Tagesordnungspunkts',
        hint: 'Zum Beispiel https://ris.beispielstadt.de/oparl/paper/1234. Ihr Sitzungsdienst kennt sie.',
      },
    },
  },
  'edit-resolution': {
    title: 'Beschluss bearbeiten',
    lead: 'Nach einer Änderung muss der Beschluss neu geprüft werden.',
    submit: 'Speichern',
    done: 'Der Beschluss ist gespeichert.',
    fields: { id: { label: 'Beschluss' }, version, ...resolution },
  },
  'add-item': {
    title: 'Beschlusspunkt hinzufügen',
    submit: 'Punkt hinzufügen',
    done: 'Der Punkt ist hinzugefügt.',
    fields: { resolution: { label: 'Beschluss' }, ...item },
  },
  'edit-item': {
    title: 'Beschlusspunkt bearbeiten',
    submit: 'Speichern',
    done: 'Der Punkt ist gespeichert.',
    fields: { id: { label: 'Punkt' }, version, ...item },
  },
  'move-item': {
    title: 'Beschlusspunkt verschieben',
    submit: 'Verschieben',
    done: 'Die Reihenfolge ist geändert.',
    fields: {
      id: { label: 'Punkt' },
      version,
      direction: { label: 'Richtung', options: { up: 'nach oben', down: 'nach unten' } },
    },
  },
  'remove-item': {
    title: 'Beschlusspunkt entfernen',
    lead: 'Nur für Punkte, die nie im Beschluss standen. Was der Rat aufgehoben hat, wird mit dem aufhebenden Beschluss verbunden.',
    submit: 'Punkt entfernen',
    done: 'Der Punkt ist entfernt.',
    fields: { id: { label: 'Punkt' }, version },
  },
  'add-scope': {
    title: 'Weiteren Umfang hinzufügen',
    lead: 'Wenn ein Punkt mehreres zugleich regelt, zum Beispiel verschiedene Zahlen für verschiedene Programme.',
    submit: 'Umfang hinzufügen',
    done: 'Der Umfang ist hinzugefügt.',
    fields: { item: { label: 'Punkt' }, version, ...scope },
  },
  'remove-scope': {
    title: 'Umfang entfernen',
    submit: 'Umfang entfernen',
    done: 'Der Umfang ist entfernt.',
    fields: { item: { label: 'Punkt' }, scope: { label: 'Umfang' }, version },
  },
  'record-realisation': {
    title: 'Umsetzung festhalten',
    lead: 'Das Mandat endet damit nicht; es sagt nur, wie weit die Sache ist.',
    submit: 'Festhalten',
    done: 'Der Stand der Umsetzung ist festgehalten.',
    fields: {
      item: { label: 'Punkt' },
      realisation: { label: 'Stand', options: words.realisation },
      day: { label: 'Seit dem Tag' },
      evidence: { label: 'Beleg', hint: 'Zum Beispiel ein Bericht oder eine Adresse' },
    },
  },
  'relate-resolutions': {
    title: 'Mit früherem Beschluss verbinden',
    lead: 'Dieser Beschluss verlängert, ändert oder hebt einen früheren auf, im Ganzen oder in einem Punkt.',
    submit: 'Verbinden',
    done: 'Die Beschlüsse sind verbunden.',
    fields: {
      of: { label: 'Dieser Beschluss' },
      kind: { label: 'Dieser Beschluss', options: words.relation },
      to: { label: 'Früherer Beschluss' },
      item: { label: 'Nur diesen Punkt', hint: 'Keine Auswahl heißt: den ganzen Beschluss' },
      day: { label: 'Wirkt ab', hint: 'Leer: ab dem Tag dieses Beschlusses' },
      until: { label: 'Bis einschließlich', hint: 'Nur bei einer Verlängerung; leer: ohne Ende' },
    },
  },
  'remove-relation': {
    title: 'Verbindung lösen',
    lead: 'Der frühere Beschluss gilt danach wieder so, als gäbe es diese Verbindung nicht.',
    submit: 'Verbindung lösen',
    done: 'Die Verbindung ist gelöst.',
    fields: { id: { label: 'Verbindung' } },
  },
  'attach-document': {
    title: 'Dokument anhängen',
    lead: 'Das Dokument ist öffentlich. Bitte schwärzen Sie vorher, was nicht öffentlich ist.',
    submit: 'Dokument anhängen',
    done: 'Das Dokument ist angehängt.',
    fields: {
      resolution: { label: 'Beschluss' },
      document: { label: 'Dokument', hint: 'PDF, Word (.docx) oder Bild (.png), höchstens 10 MB' },
      transcription: {
        label: 'Text des Dokuments',
        hint: 'Damit die Suche ihn findet und alle ihn lesen können, auch bei einem Scan',
      },
    },
  },
  'transcribe-document': {
    title: 'Text des Dokuments bearbeiten',
    submit: 'Speichern',
    done: 'Der Text ist gespeichert.',
    fields: {
      id: { label: 'Beschluss' },
      version,
      transcription: { label: 'Text des Dokuments' },
    },
  },
  'check-resolution': {
    title: 'Beschluss prüfen',
    lead: 'Sie bestätigen, dass Punkte, Umfang und Geltung dem Beschluss entsprechen.',
    submit: 'Geprüft',
    done: 'Der Beschluss ist als geprüft vermerkt.',
    fields: { id: { label: 'Beschluss' }, version },
  },
};
