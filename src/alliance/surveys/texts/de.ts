import * as answer from './answer.de.ts';
import * as design from './design.de.ts';
import * as mails from './mails.de.ts';
import * as pages from './pages.de.ts';

export const de = {
  name: 'Umfragen',
  refusals: {
    ...answer.answerRefusals,
    'questionnaire-frozen':
      'Die Umfrage ist geöffnet, ihre Fragen sind eingefroren. Bitte beginnen Sie eine neue Welle, wenn sich etwas ändern soll.',
    'wave-in-draft':
      'Diese Umfrage oder eine andere Welle der Reihe ist noch ein Entwurf. Bitte öffnen oder verwerfen Sie ihn zuerst.',
    'nobody-asked':
      'Nach diesen Einstellungen wird keine Kommune gefragt. Bitte ändern Sie Länder oder Status.',
    'nobody-asked-yet':
      'Die Umfrage ist noch ein Entwurf, gefragt ist noch niemand. Bitte öffnen Sie sie zuerst.',
    'due-in-past': 'Der letzte Tag liegt nicht in der Zukunft. Bitte wählen Sie einen späteren.',
    'due-too-far': 'Bitte wählen Sie einen Tag innerhalb der nächsten {days} Tage.',
    'condition-question':
      'Bitte wählen Sie zu dieser Zeile eine Frage, nach der gefragt werden kann, oder leeren Sie die Zeile.',
    'condition-value': 'Das kann keine Antwort auf diese Frage sein. Möglich ist: {values}',
    'condition-more':
      '„ist größer als“ geht nur bei Fragen nach einer Zahl. Bitte wählen Sie „ist“ oder eine andere Frage.',
    'condition-twice':
      'Bitte wählen Sie die Bedingung oben aus, oder schreiben Sie sie als Ausdruck; nicht beides.',
    'condition-unreadable':
      'Die Bedingung ist bei „{near}“ nicht zu verstehen. Bitte schreiben Sie sie wie im Beispiel.',
    'line-unreadable':
      'Zeile {line} ist nicht zu verstehen. Bitte schreiben Sie „schlüssel = Bezeichnung“, jeden Schlüssel nur einmal.',
    'form-unreadable':
      'Die Datei ist keine Excel-Datei, die sich lesen lässt. Bitte speichern Sie sie als .xlsx.',
    'form-too-large': 'Die Datei ist größer als {limit} MB. Bitte nehmen Sie Überflüssiges heraus.',
    'form-encrypted': 'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.',
    'key-malformed':
      'Der Schlüssel „{at}“ passt nicht. Bitte nehmen Sie Buchstaben ohne Umlaute, Ziffern, „_“ und „-“, am Anfang einen Buchstaben.',
    'key-taken': 'Den Schlüssel „{at}“ gibt es schon. Bitte wählen Sie einen anderen.',
    'options-missing': 'Bei „{at}“ fehlen Möglichkeiten. Bitte geben Sie mindestens zwei an.',
    'rows-missing': 'Bei „{at}“ fehlen die Zeilen. Bitte geben Sie mindestens eine an.',
    'columns-missing': 'Bei „{at}“ fehlen die Spalten. Bitte geben Sie mindestens eine an.',
    'condition-not-before':
      'Die Bedingung bei „{at}“ fragt nach „{asked}“, das vorher nicht vorkommt. Bitte fragen Sie nach etwas Früherem.',
    'condition-unfit':
      'Die Bedingung bei „{at}“ passt nicht zur Art der Frage „{asked}“. Bitte vergleichen Sie mit einer ihrer Möglichkeiten.',
    'min-above-max': 'Bei „{at}“ ist die kleinste Zahl größer als die größte. Bitte tauschen Sie sie.',
    'section-empty':
      'Der Abschnitt „{at}“ hat keine Frage. Bitte fügen Sie eine hinzu oder entfernen Sie ihn.',
    'no-questions': 'Der Fragebogen hat keine Frage. Bitte fügen Sie eine hinzu.',
  },
  actions: { ...design.designActions, ...answer.answerActions },
  jobs: {
    'follow-up': 'Zu Umfragen einladen und erinnern',
    'remind-now': 'An fehlende Antworten erinnern',
  },
  reads: {
    surveys: 'Umfragen',
    survey: 'Eine Umfrage',
    'begin-survey': 'Formular für eine neue Umfrage',
    'kept-survey': 'Formulare einer Umfrage',
    questionnaire: 'Fragebogen',
    'own-answer': 'Eigene Antwort',
    'own-section': 'Abschnitt der eigenen Antwort',
    'single-answer': 'Antwort einer Kommune',
    adoptable: 'Angabe für das Verzeichnis',
    answers: 'Freigegebene Antworten',
    'answers-table': 'Alle Antworten als Tabelle',
    result: 'Ergebnis einer Umfrage',
    comparison: 'Wellen im Vergleich',
    response: 'Rücklauf einer Umfrage',
    notices: 'Nachrichten einer Umfrage',
    'answer-file': 'Datei einer Antwort',
    due: 'Fälliges der Umfragen',
  },
  mails: mails.mails,
  mailReasons: mails.mailReasons,
  types: design.questionTypes,
  formProblems: mails.formProblems,
  due: {
    answer: 'Umfrage beantworten: {title}',
    release: 'Antwort freigeben: {title}',
    close: 'Umfrage schließen: {title}',
  },
  survey: pages.surveyPages,
  editor: pages.editorPages,
  condition: pages.conditionWords,
  answer: answer.answerPages,
  result: pages.resultPages,
  response: pages.responsePages,
};
