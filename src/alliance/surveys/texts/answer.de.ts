import { landNames } from '../../territory/lands.ts';

const id = { label: 'Umfrage' };
const version = { label: 'Fassung' };

export const answerActions = {
  'save-section': {
    title: 'Abschnitt ausfüllen',
    submit: 'Speichern und weiter',
    done: 'Gespeichert. Sie können jederzeit weitermachen.',
    fields: {
      id,
      section: { label: 'Abschnitt' },
      version,
      answers: { label: 'Antworten' },
    },
  },
  'propose-release': {
    title: 'Antwort zur Freigabe vorlegen',
    lead: 'Wer freigeben darf, bekommt eine Nachricht. Jede spätere Änderung nimmt die Vorlage zurück.',
    submit: 'Vorlegen',
    done: 'Die Antwort liegt zur Freigabe vor.',
    fields: { id, version },
  },
  'release-answer': {
    title: 'Antwort freigeben',
    lead: 'Die Antwort gilt dann für Ihre Kommune. Bis zum Ende der Umfrage können Sie die Freigabe zurücknehmen.',
    submit: 'Freigeben',
    done: 'Die Antwort ist freigegeben. Danke!',
    fields: { id, version },
  },
  'take-back-answer': {
    title: 'Freigabe zurücknehmen',
    lead: 'Die Antwort wird wieder zum Entwurf und zählt nicht, bis sie erneut freigegeben ist.',
    submit: 'Zurücknehmen',
    done: 'Die Freigabe ist zurückgenommen.',
    fields: { id, version },
  },
  'adopt-answer': {
    title: 'Angabe ins Verzeichnis übernehmen',
    submit: 'Übernehmen',
    done: 'Die Angabe steht jetzt im Verzeichnis.',
    fields: { answer: { label: 'Antwort' }, question: { label: 'Frage' } },
  },
  'remind-missing': {
    title: 'Einladen und erinnern',
    submit: 'Schreiben',
    fields: {
      id,
      after: { label: 'Nach dem Schlüssel' },
      now: { label: 'Sofort' },
      lands: { label: 'Nur in diesen Ländern', options: landNames('de') },
    },
  },
  'remind-now': {
    title: 'Jetzt erinnern',
    lead: 'Die Nachrichten gehen im Hintergrund hinaus. Der Rücklauf zeigt danach, wie viele Kommunen angeschrieben wurden.',
    submit: 'Erinnern',
    done: 'Die Erinnerungen gehen jetzt hinaus.',
    fields: { id },
  },
  'tell-coordinations': { title: 'Länderkoordination unterrichten', submit: 'Schreiben', fields: { id } },
};

export const answerRefusals = {
  'not-open-yet': 'Die Umfrage ist noch ein Entwurf. Bitte warten Sie, bis sie geöffnet ist.',
  'not-open': 'Die Umfrage ist nicht offen. Das geht nur, solange Antworten angenommen werden.',
  'remind-after-end':
    'Die Frist ist abgelaufen. Bitte lassen Sie zuerst die Frist ändern, oder sprechen Sie die Kommunen selbst an.',
  'nobody-missing': 'Alle haben geantwortet. Es gibt niemanden, den Sie erinnern könnten.',
  'reminded-lately':
    'Alle, deren Antwort fehlt, wurden in den letzten {days} Tagen angeschrieben. Bitte versuchen Sie es später.',
  'survey-closed':
    'Die Umfrage ist geschlossen und nimmt keine Antworten mehr an. Bitte wenden Sie sich an die Koordination, wenn Ihre Antwort fehlt.',
  'not-asked': 'Ihre Kommune ist in dieser Umfrage nicht gefragt.',
  'already-released':
    'Die Antwort ist freigegeben. Bitte nehmen Sie zuerst die Freigabe zurück, wenn Sie etwas ändern möchten.',
  'not-released': 'Die Antwort ist nicht freigegeben. Bitte warten Sie auf die Freigabe.',
  'not-released-yet': 'Diese Datei gehört zu einer Antwort, die noch nicht freigegeben ist.',
  'answers-missing':
    'Es fehlen noch {n} Pflichtangaben, zuerst: „{first}“. Bitte füllen Sie sie aus oder wählen Sie „keine Angabe“.',
  'lay-before-first':
    'In dieser Umfrage sind zwei Personen nötig. Bitte legen Sie die Antwort zuerst zur Freigabe vor; eine andere Person gibt sie frei.',
  'second-person': 'Sie haben die Antwort selbst vorgelegt. Bitte lassen Sie eine andere Person freigeben.',
  'head-releases': 'In dieser Umfrage gibt die Leitung frei. Bitte legen Sie die Antwort zur Freigabe vor.',
  'deadline-changed-meanwhile':
    'Jemand anderes hat die Frist inzwischen geändert. Bitte öffnen Sie das Formular neu und prüfen Sie den Tag.',
  'changed-meanwhile':
    'Jemand anderes hat inzwischen gespeichert. Was jetzt gespeichert ist, steht bei den Fragen. Bitte vergleichen Sie und speichern Sie noch einmal.',
  'not-a-whole-number': 'Bitte geben Sie eine ganze Zahl an, zum Beispiel 12.',
  'not-a-number': 'Bitte geben Sie eine Zahl an, zum Beispiel 12,5.',
  'number-too-small': 'Die Zahl muss mindestens {limit} sein.',
  'number-too-big': 'Die Zahl darf höchstens {limit} sein. Bitte prüfen Sie die Angabe.',
  'not-a-day': 'Bitte geben Sie einen Tag an, den es gibt, zum Beispiel 5.3.2026.',
  'too-long': 'Bitte kürzen Sie den Text auf höchstens {limit} Zeichen.',
  'unknown-option': 'Diese Möglichkeit gibt es nicht. Bitte wählen Sie eine der angebotenen.',
  'other-empty': 'Bitte schreiben Sie dazu, was „Sonstiges“ ist.',
  'ranks-not-once': 'Bitte vergeben Sie die Ränge 1 bis {limit}, jeden höchstens einmal.',
  'too-many-rows': 'Bitte geben Sie höchstens {limit} Zeilen an.',
  'two-answers': 'Bitte geben Sie entweder etwas an oder wählen Sie „keine Angabe“, nicht beides.',
  'file-unfit': 'Bitte wählen Sie eine PDF-, Word- oder PNG-Datei mit höchstens 10 MB.',
  'nothing-to-adopt': 'Diese Angabe lässt sich nicht ins Verzeichnis übernehmen.',
  'no-web-address':
    'Das ist keine Web-Adresse. Sie muss mit https:// beginnen; bitte berichtigen Sie die Antwort.',
  'already-adopted': 'Diese Angabe ist schon übernommen.',
};

export const answerPages = {
  title: 'Antwort unserer Kommune',
  ofPlace: 'Antwort von {place}',
  yours: 'Ihre Antwort',
  fill: 'Ausfüllen',
  resume: 'Weiter ausfüllen',
  look: 'Ansehen',
  section: 'Abschnitt {n} von {all}',
  states: { draft: 'in Arbeit', proposed: 'liegt zur Freigabe vor', released: 'freigegeben' },
  notBegun: 'noch nicht begonnen',
  dueOn: 'Letzter Tag für Antworten: {day}',
  progress: '{answered} von {asked} Fragen beantwortet',
  carriedCount: '{n} aus der letzten Welle übernommen',
  missingCount: '{n} Pflichtangaben fehlen',
  missingOne: '1 Pflichtangabe fehlt',
  complete: 'vollständig',
  open: 'offen',
  sections: 'Abschnitte',
  carriedLead:
    'Aus Welle {wave} vom {day} sind Ihre Antworten übernommen und gekennzeichnet. Ändern Sie nur, was nicht mehr stimmt.',
  carriedMark: 'übernommen aus Welle {wave}',
  changedSince: 'Seit der letzten Welle geändert: {n}',
  nothingChanged: 'Seit der letzten Welle ist nichts geändert.',
  missing: 'Es fehlen noch Pflichtangaben',
  notAnswered: 'nicht beantwortet',
  noStatement: 'keine Angabe',
  yes: 'ja',
  no: 'nein',
  other: 'Sonstiges',
  otherWhat: 'Sonstiges, und zwar',
  nothingChosen: 'nicht beantwortet',
  rank: 'Rang für {option}',
  rankHint: '1 ist das Wichtigste. Nicht jede Zeile braucht einen Rang.',
  row: 'Zeile {n}',
  rowsHint:
    'Leere Zeilen zählen nicht. Für mehr Zeilen bitte speichern und den Abschnitt noch einmal öffnen.',
  file: 'Datei',
  fileHint: 'PDF, Word oder PNG, höchstens 10 MB',
  fileRemove: 'Datei entfernen',
  onlyIf: 'Nur, wenn: {condition}',
  storedNow: 'Inzwischen gespeichert: {value}',
  required: 'Pflichtfrage',
  back: 'Zurück zur Übersicht',
  history: 'Wer hat was geändert',
  historyEmpty: 'Noch hat niemand etwas eingetragen.',
  when: 'Wann',
  who: 'Wer',
  what: 'Frage',
  before: 'Vorher',
  after: 'Jetzt',
  unknownPerson: 'eine Person, deren Angaben gelöscht sind',
  release: 'Freigeben',
  propose: 'Zur Freigabe vorlegen',
  takeBack: 'Freigabe zurücknehmen',
  releasedBy: 'Freigegeben von {name} am {day}',
  released: 'Freigegeben am {day}',
  proposedBy: 'Vorgelegt von {name} am {day}',
  releasers: 'Freigeben darf: {names}',
  noReleaser:
    'In Ihrer Kommune darf zurzeit niemand freigeben. Bitte lassen Sie die Leitung im Bündnis eintragen oder fragen Sie die Koordination.',
  twoPersons: 'Zwei Personen nötig: Eine legt vor, eine andere gibt frei.',
  noSecond: 'Es gibt noch keine zweite Person in Ihrer Kommune. Bitte lassen Sie eine eintragen.',
  closed: 'Die Umfrage ist geschlossen.',
  notAsked: 'Ihre Kommune ist in dieser Umfrage nicht gefragt.',
  adopt: 'Ins Verzeichnis übernehmen',
  adopted: 'ins Verzeichnis übernommen am {day}',
  adoptQuestion: '„{value}“ wird im Verzeichnis bei {place} eingetragen. Beleg ist die freigegebene Antwort.',
  toOffer: 'Aus dieser Antwort ein Angebot machen',
  yourAnswers: 'Ihre Angaben',
  noPersons:
    'Bitte nur Zahlen und Sachverhalte, keine Namen und keine Angaben zu einzelnen geflüchteten Menschen.',
};
