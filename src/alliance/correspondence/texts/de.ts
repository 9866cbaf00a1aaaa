import { actionsDe } from './actions.de.ts';
import { mailsDe } from './mails.de.ts';
import { pagesDe } from './pages.de.ts';

export const de = {
  name: 'Schriftwechsel',
  refusals: {
    'not-your-thread':
      'Dieser Vorgang wird von einer anderen Stelle geführt. Eine Länderkoordination führt die Vorgänge, die sie selbst begonnen hat.',
    'not-for-you': 'Dieser Vorgang ist nicht für Sie bestimmt. Mitglieder melden sich bitte an.',
    'changed-meanwhile':
      'Inzwischen hat jemand diesen Vorgang bearbeitet. Bitte öffnen Sie das Formular neu; Ihr Text steht unten noch.',
    'municipality-missing': 'Bitte wählen Sie die Kommune, die schreibt.',
    'land-missing': 'Bitte wählen Sie das Land, dessen Koordination schreibt.',
    'authority-unknown': 'Bitte wählen Sie eine Behörde aus der Liste.',
    'thread-closed': 'Dieser Vorgang ist abgeschlossen. Öffnen Sie ihn wieder, um weiterzuschreiben.',
    'thread-open': 'Dieser Vorgang ist noch offen.',
    'nothing-said': 'Bitte geben Sie einen Text ein oder fügen Sie ein Dokument bei.',
    'day-in-future': 'Der Tag liegt in der Zukunft. Bitte geben Sie den Tag an, an dem es geschah.',
    'deadline-too-early': 'Die Frist muss nach dem Tag des Schreibens liegen.',
    'file-too-large': 'Das Dokument ist größer als 10 MB. Bitte verkleinern oder teilen Sie es.',
    'file-unknown':
      'Diese Art von Datei wird nicht angenommen. Bitte wählen Sie PDF, Word oder ein Bild (PNG).',
    'not-an-answer': 'Das ist keine eingegangene Nachricht. Bitte wählen Sie eine Antwort der Behörde.',
    'answer-waits':
      'Eine eingegangene Nachricht ist noch nicht eingeordnet. Bitte ordnen Sie sie zuerst ein.',
    'answered-already': 'Die Behörde hat bereits geantwortet. Senden Sie stattdessen eine neue Nachricht.',
    'due-before-promise': 'Der Termin liegt vor dem Tag der Zusage. Bitte prüfen Sie beide Tage.',
    'promise-settled': 'Was aus dieser Zusage wurde, ist schon eingetragen.',
    'settled-before-promise': 'Der Tag liegt vor der Zusage. Bitte prüfen Sie ihn.',
    'evidence-missing': 'Bitte nennen Sie den Beleg, zum Beispiel ein Schreiben mit Datum.',
    'no-link': 'Zu diesem Vorgang gilt kein Link mehr; es ist nichts zu sperren.',
    'link-expired':
      'Dieser Link ist abgelaufen oder wurde gesperrt. Bitte schreiben Sie an die Adresse im letzten Schreiben; Sie erhalten dann einen neuen.',
  },
  actions: actionsDe,
  jobs: {
    'file-mails': 'Gemeinsames Postfach durchsehen',
    'send-reminders': 'An Antwortfristen und Zusagen erinnern',
  },
  reads: {
    received: 'Erhaltene Schreiben',
    threads: 'Schriftwechsel',
    'threads-about': 'Schriftwechsel zu einer Sache',
    thread: 'Ein Vorgang',
    'kept-thread': 'Geführter Vorgang',
    'new-thread': 'Neuer Vorgang',
    'reply-thread': 'Zu beantwortender Vorgang',
    'thread-by-link': 'Vorgang über Link',
    'message-file': 'Anlage einer Nachricht',
    'message-letter': 'Nachricht als Schreiben',
    'link-file': 'Anlage über Link',
    'link-letter': 'Schreiben über Link',
    due: 'Fälliges des Schriftwechsels',
  },
  mailReasons: {
    letter: 'Ein Schreiben des Bündnisses an Ihre Behörde',
    reminder: 'Eine Erinnerung an ein Schreiben des Bündnisses',
    overdue: 'Ihr Amt führt einen Vorgang, dessen Antwortfrist verstrichen ist',
    promise: 'Ihr Amt führt einen Vorgang mit einer überfälligen Zusage',
    arrived: 'Ihr Amt führt einen Vorgang, zu dem eine Nachricht eingegangen ist',
    reopened: 'Ihr Amt führt einen Vorgang, der durch eine Nachricht wieder offen ist',
  },
  mails: mailsDe,
  page: pagesDe,
};
