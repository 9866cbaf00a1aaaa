import { poolDocument } from './pool-document.de.ts';
import { poolPage } from './pool-page.de.ts';
import { snapshotPage } from './snapshot-page.de.ts';

const inquiry = {
  programm: { label: 'Programme' },
  gruppe: { label: 'Gruppen' },
  land: { label: 'Länder' },
  von: { label: 'Von Monat' },
  bis: { label: 'Bis Monat' },
  zahl: { label: 'Gewünschte Zahlen' },
  verhaeltnis: { label: 'Die Zahlen sind ein Verhältnis' },
};
const lands = {
  options: {
    '01': 'Schleswig-Holstein',
    '02': 'Hamburg',
    '03': 'Niedersachsen',
    '04': 'Bremen',
    '05': 'Nordrhein-Westfalen',
    '06': 'Hessen',
    '07': 'Rheinland-Pfalz',
    '08': 'Baden-Württemberg',
    '09': 'Bayern',
    '10': 'Saarland',
    '11': 'Berlin',
    '12': 'Brandenburg',
    '13': 'Mecklenburg-Vorpommern',
    '14': 'Sachsen',
    '15': 'Sachsen-Anhalt',
    '16': 'Thüringen',
  },
};

/** Words of the pooled offer. */
export const poolDe = {
  refusals: {
    'snapshot-not-sent':
      'Dieses gebündelte Angebot ist noch nicht gesendet. Bitte warten Sie, bis die Koordination es freigibt.',
    'letter-of-others':
      'Das Anschreiben lesen nur die empfangende Behörde und wer es sendet. Zahlen und Zeilen stehen in der Anlage; bitte laden Sie diese.',
    'authority-ended': 'Diese Behörde ist nicht mehr in Gebrauch. Bitte wählen Sie eine andere.',
    'too-many-uses':
      'Höchstens 40 Verwendungen auf einmal (Programme mal Gruppen). Bitte wählen Sie weniger aus.',
    'months-over': 'Dieser Zeitraum ist vorbei oder endet vor seinem Beginn. Bitte wählen Sie andere Monate.',
    'months-too-far': 'So weit voraus gelten keine Angebote. Bitte wählen Sie höchstens 24 Monate.',
    'programme-unknown': 'Dieses Programm gibt es nicht. Bitte wählen Sie eines aus der Liste.',
    'programme-not-open':
      'Eines der Programme ist für eine der gewünschten Gruppen nicht offen. Bitte nehmen Sie die Zahl dort heraus oder wählen Sie eine andere Gruppe.',
    'replaces-other-authority':
      'Ersetzen lässt sich nur, was an dieselbe Behörde ging. Bitte wählen Sie ein anderes.',
    'offers-changed': 'Seit dem Einfrieren haben sich Angebote geändert ({n}). Bitte frieren Sie neu ein.',
    'replaced-already':
      'Das frühere Angebot ist schon ersetzt oder zurückgezogen. Bitte bereiten Sie dieses neu vor.',
    'snapshot-changed':
      'Jemand anderes hat inzwischen etwas geändert. Bitte laden Sie die Seite neu und lesen Sie noch einmal.',
    'not-prepared': 'Freigeben lässt sich nur, was eingefroren und noch nicht gesendet ist.',
    'nothing-in-it':
      'Darin ist kein einziger Platz. Bitte bereiten Sie ein neues mit einer breiteren Auswahl vor.',
    'nobody-there':
      'Für diese Behörde ist niemand eingetragen. Bitte tragen Sie zuerst eine Person mit diesem Amt ein.',
    'not-released': 'Zurückziehen lässt sich nur, was gesendet ist.',
    'not-to-be-dropped':
      'Verwerfen lässt sich nur, was noch nicht gesendet ist. Gesendetes ziehen Sie bitte zurück.',
    'answered-already': 'Diese Rückfrage ist schon beantwortet.',
    'not-stopped': 'Neu beginnen lässt sich nur, was angehalten wurde oder fehlgeschlagen ist.',
    'nothing-to-stop': 'Hier läuft nichts, was sich anhalten lässt.',
    'not-preparing': 'Dieses gebündelte Angebot ist schon eingefroren oder verworfen.',
    'number-taken': 'Die Nummer ist inzwischen vergeben. Es wird neu begonnen.',
    'no-pool-file':
      'Das ist keine JSON-Datei eines gebündelten Angebots. Bitte laden Sie sie noch einmal herunter.',
  },
  actions: {
    'prepare-snapshot': {
      title: 'Gebündeltes Angebot vorbereiten',
      submit: 'Einfrieren',
      done: 'Das Angebot wird eingefroren.',
      fields: {
        title: {
          label: 'Betreff',
          hint: 'Steht über dem Anschreiben, zum Beispiel: Angebot zur Aufnahme aus der Seenotrettung',
        },
        authority: { label: 'Empfangende Behörde' },
        letter: {
          label: 'Anschreiben',
          hint: 'Eine Leerzeile beginnt einen neuen Absatz. Anrede, Zahlen, Prüfhinweis und Gruß kommen von selbst dazu.',
        },
        contactUnit: { label: 'Ansprechstelle', hint: 'Die eine Stelle, an die sich die Behörde wendet' },
        contactMailbox: { label: 'E-Mail der Ansprechstelle', hint: 'Ein Funktionspostfach' },
        contactPhone: { label: 'Telefon der Ansprechstelle' },
        replaces: { label: 'Ersetzt' },
        ...inquiry,
        land: { ...inquiry.land, ...lands },
      },
    },
    'freeze-again': {
      title: 'Einfrieren neu beginnen',
      submit: 'Neu beginnen',
      done: 'Das Einfrieren beginnt neu.',
      fields: { id: { label: 'Gebündeltes Angebot' } },
    },
    'cancel-freezing': {
      title: 'Einfrieren anhalten',
      submit: 'Anhalten',
      done: 'Das Einfrieren wird angehalten.',
      fields: { id: { label: 'Gebündeltes Angebot' } },
    },
    'keep-snapshot': {
      title: 'Gebündeltes Angebot festhalten',
      submit: 'Festhalten',
      done: 'Das gebündelte Angebot ist eingefroren.',
      fields: {
        id: { label: 'Gebündeltes Angebot' },
        year: { label: 'Jahr' },
        number: { label: 'Nummer' },
        day: { label: 'Tag' },
        content: { label: 'Inhalt' },
        keyed: { label: 'Zeilen in Schlüsseln' },
        summary: { label: 'Summen' },
        files: { label: 'Dateien' },
      },
    },
    'drop-snapshot': {
      title: 'Gebündeltes Angebot verwerfen',
      lead: 'Es wurde nie gesendet. Die Nummer bleibt vergeben, das Angebot bleibt als verworfen sichtbar.',
      submit: 'Verwerfen',
      done: 'Das Angebot ist verworfen.',
      fields: { id: { label: 'Gebündeltes Angebot' } },
    },
    'release-snapshot': {
      title: 'Gebündeltes Angebot freigeben',
      submit: 'Freigeben und senden',
      done: 'Das gebündelte Angebot ist gesendet.',
      fields: { id: { label: 'Gebündeltes Angebot' }, version: { label: 'Fassung' } },
    },
    'withdraw-snapshot': {
      title: 'Gebündeltes Angebot zurückziehen',
      lead: 'Die Behörde wird benachrichtigt. Das Angebot bleibt sichtbar, mit Tag und Grund.',
      submit: 'Zurückziehen',
      done: 'Das gebündelte Angebot ist zurückgezogen.',
      fields: {
        id: { label: 'Gebündeltes Angebot' },
        version: { label: 'Fassung' },
        reason: { label: 'Grund', hint: 'Die Behörde liest ihn.' },
      },
    },
    'ask-about-snapshot': {
      title: 'Rückfrage stellen',
      lead: 'Bitte keine Namen oder andere Angaben zu geflüchteten Personen. Die Antwort erhalten Sie per E-Mail, und sie steht hier.',
      submit: 'Absenden',
      done: 'Die Rückfrage ist gesendet.',
      fields: { snapshot: { label: 'Gebündeltes Angebot' }, text: { label: 'Ihre Rückfrage' } },
    },
    'answer-question': {
      title: 'Rückfrage beantworten',
      submit: 'Antworten',
      done: 'Die Antwort ist gesendet.',
      fields: { id: { label: 'Rückfrage' }, answer: { label: 'Antwort' } },
    },
    'check-snapshot': {
      title: 'Datei prüfen',
      submit: 'Prüfen',
      fields: { file: { label: 'JSON-Datei eines gebündelten Angebots' } },
    },
  },
  reads: {
    pool: 'Was alle Angebote zusammen leisten',
    'pool-table': 'Addierte Angebote als Tabelle',
    snapshots: 'Gebündelte Angebote',
    snapshot: 'Gebündeltes Angebot',
    'snapshot-file': 'Datei eines gebündelten Angebots',
    'snapshot-form': 'Formular für ein gebündeltes Angebot',
    'kept-snapshot': 'Gebündeltes Angebot in Arbeit',
    'kept-question': 'Rückfrage in Arbeit',
    'asked-snapshot': 'Gebündeltes Angebot für eine Rückfrage',
    'snapshot-check': 'Echtheit einer Datei',
    'pool-due': 'Fälliges bei gebündelten Angeboten',
  },
  jobs: { 'freeze-snapshot': 'Gebündeltes Angebot einfrieren' },
  mailReasons: {
    'snapshot-sent': 'Sie erhalten diese E-Mail, weil Sie für diese Behörde eingetragen sind.',
    'snapshot-replaces': 'Sie erhalten diese E-Mail, weil Sie für diese Behörde eingetragen sind.',
    'snapshot-withdrawn': 'Sie erhalten diese E-Mail, weil Sie für diese Behörde eingetragen sind.',
    'question-answered': 'Sie erhalten diese E-Mail, weil Ihre Behörde eine Rückfrage gestellt hat.',
    'question-asked': 'Sie erhalten diese E-Mail, weil Ihre Koordination dieses Angebot gesendet hat.',
  },
  mails: {
    'snapshot-sent': {
      subject: 'Gebündeltes Angebot {number}: {title}',
      body: 'Guten Tag {name},\n\ndas Bündnis hat {authority} das gebündelte Angebot {number} gesendet: {title}.\n\nAnschreiben, Anlage und Dateien finden Sie hier; zum Anmelden erhalten Sie einen Link an diese Adresse:\n{link}\n\nDort können Sie auch Rückfragen stellen. Ansprechstelle: {contact}.\n',
    },
    'snapshot-replaces': {
      subject: 'Gebündeltes Angebot {number} ersetzt {replaced}',
      body: 'Guten Tag {name},\n\ndas gebündelte Angebot {number} an {authority} tritt an die Stelle von {replaced}: {title}.\n\nSie finden es hier; zum Anmelden erhalten Sie einen Link an diese Adresse:\n{link}\n\nAnsprechstelle: {contact}.\n',
    },
    'snapshot-withdrawn': {
      subject: 'Gebündeltes Angebot {number} zurückgezogen',
      body: 'Guten Tag {name},\n\ndas gebündelte Angebot {number} ({title}) ist zurückgezogen. Grund:\n\n{reason}\n\nEs bleibt hier sichtbar:\n{link}\n\nAnsprechstelle: {contact}.\n',
    },
    'question-answered': {
      subject: 'Antwort auf Ihre Rückfrage zum gebündelten Angebot {number}',
      body: 'Guten Tag {name},\n\nIhre Behörde hat gefragt:\n\n{question}\n\nDie Antwort:\n\n{answer}\n\nBeides steht auch hier:\n{link}\n\nAnsprechstelle: {contact}.\n',
    },
    'question-asked': {
      subject: 'Rückfrage zum gebündelten Angebot {number}',
      body: 'Guten Tag {name},\n\n{authority} fragt zum gebündelten Angebot {number} ({title}):\n\n{question}\n\nBitte antworten Sie hier:\n{link}\n',
    },
  },
  page: poolPage,
  snapshot: snapshotPage,
  document: poolDocument,
};
