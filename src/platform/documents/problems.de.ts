import type { ProblemKey } from './problem.ts';

/** What stopped a file, and what to do about it; `{…}` is filled from the problem's values. */
export const de = {
  empty: 'Die Datei ist leer. Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.',
  'too-large':
    'Die Datei ist {megabytes} MB groß, erlaubt sind {limit} MB. Bitte löschen Sie Bilder und nicht benötigte Blätter oder teilen Sie die Datei.',
  'too-many-rows':
    'Die Datei hat mehr als {limit} Zeilen. Bitte teilen Sie sie; auch leere, aber formatierte Zeilen zählen mit und können gelöscht werden.',
  'too-many-columns':
    'Die Datei hat mehr als {limit} Spalten. Bitte löschen Sie die Spalten, die nicht gebraucht werden, auch leere formatierte.',
  'too-many-sheets':
    'Die Datei hat {sheets} Blätter, erlaubt sind {limit}. Bitte speichern Sie das benötigte Blatt als eigene Datei.',
  'zip-bomb':
    'Die Datei ist ungewöhnlich stark gepackt und wurde deshalb nicht geöffnet. Bitte speichern Sie die Tabelle neu als .xlsx oder CSV.',
  macros:
    'Die Datei enthält Makros und wurde nicht geöffnet. Bitte speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ ohne Makros.',
  encrypted:
    'Die Datei ist mit einem Kennwort geschützt. Bitte entfernen Sie den Schutz und speichern Sie sie noch einmal.',
  'old-excel':
    'Die Datei hat ein älteres oder binäres Excel-Format. Bitte speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.',
  'not-a-table': 'Die Datei ist keine Tabelle, sondern: {kind}. Bitte wählen Sie eine .xlsx- oder CSV-Datei.',
  binary:
    'Die Datei enthält Zeichen, die in einer Textdatei nicht vorkommen. Bitte speichern Sie die Tabelle neu als .xlsx oder CSV (UTF-8).',
  unreadable:
    'Die Datei ist beschädigt oder unvollständig. Bitte laden Sie sie noch einmal herunter oder speichern Sie sie neu.',
  'unclosed-quote':
    'Ab Zeile {line} fehlt ein schließendes Anführungszeichen, oder die Datei ist unvollständig. Bitte ergänzen Sie es oder speichern Sie die Tabelle neu.',
} satisfies Record<ProblemKey, string>;
