export const mails = {
  invitation: {
    subject: 'Umfrage des Bündnisses: {title}',
    body: 'Guten Tag {name},\n\n{place} ist gefragt: „{title}“. Bitte antworten Sie bis zum {due}.\n\nMehrere Personen können daran arbeiten; was gespeichert ist, bleibt. Es zählt, was freigegeben ist:\n{link}\n\nIhre Hafenmeisterei',
  },
  reminder: {
    subject: 'Erinnerung: Umfrage „{title}“ bis {due}',
    body: 'Guten Tag {name},\n\ndie Antwort von {place} auf „{title}“ ist noch nicht freigegeben. Der letzte Tag ist der {due}.\n\nWeiter ausfüllen oder freigeben:\n{link}\n\nIhre Hafenmeisterei',
  },
  escalation: {
    subject: '{land}: {n} Antworten fehlen, „{title}“',
    body: 'Guten Tag {name},\n\ndie Frist der Umfrage „{title}“ ist am {due} abgelaufen. In {land} fehlen {n} Antworten:\n{missing}\n\nBitte sprechen Sie diese Kommunen an. Solange die Umfrage offen ist, werden ihre Antworten noch angenommen:\n{link}\n\nIhre Hafenmeisterei',
  },
  proposal: {
    subject: '{place}: Antwort auf „{title}“ freigeben',
    body: 'Guten Tag {name},\n\ndie Antwort von {place} auf „{title}“ liegt zur Freigabe vor. Der letzte Tag ist der {due}.\n\nAnsehen und freigeben:\n{link}\n\nIhre Hafenmeisterei',
  },
};

export const mailReasons = {
  invitation:
    'Sie bekommen diese Nachricht, weil Sie für eine gefragte Kommune handeln. Wie oft Sie Nachrichten bekommen, stellen Sie hier ein: {settings}',
  reminder:
    'Sie bekommen diese Nachricht, weil die Antwort Ihrer Kommune noch fehlt. Wie oft Sie Nachrichten bekommen, stellen Sie hier ein: {settings}',
  escalation:
    'Sie bekommen diese Nachricht, weil Sie die Kommunen dieses Landes koordinieren. Wie oft Sie Nachrichten bekommen, stellen Sie hier ein: {settings}',
  proposal:
    'Sie bekommen diese Nachricht, weil Sie für Ihre Kommune freigeben dürfen. Wie oft Sie Nachrichten bekommen, stellen Sie hier ein: {settings}',
};

export const formProblems = {
  'sheet-missing': 'Das Blatt „survey“ fehlt.',
  'column-missing': 'Die Spalte „{column}“ fehlt.',
  'type-unknown': 'Die Art „{type}“ gibt es hier nicht. Bitte ändern oder löschen Sie die Zeile.',
  'name-missing': 'Der Name (Schlüssel) fehlt.',
  'label-missing': 'Die Bezeichnung fehlt bei „{name}“.',
  'list-unknown': 'Die Liste „{list}“ steht nicht im Blatt „choices“.',
  'list-not-named': 'Der Name der Liste fehlt.',
  'group-nested':
    'Gruppen in Gruppen gibt es hier nicht, nur eine Gruppe mit „table-list“ für Tabellen zum Ankreuzen.',
  'group-not-closed': 'Diese Gruppe wird nicht geschlossen.',
  'group-not-open': 'Hier wird eine Gruppe geschlossen, die nicht offen ist.',
  'column-type': 'Die Art „{type}“ passt nicht in eine Tabelle.',
  'matrix-lists-differ': 'Alle Zeilen dieser Tabelle brauchen dieselbe Liste.',
  'relevant-unreadable': 'Die Bedingung ist bei „{near}“ nicht zu verstehen.',
  'constraint-unreadable': 'Die Grenze „{text}“ ist nicht zu verstehen. Möglich ist: . >= 0 and . <= 100',
  'required-unreadable':
    'Ob die Frage Pflicht ist, ist nicht zu verstehen: „{text}“. Möglich ist: yes oder no',
  'default-unsupported': 'Vorgaben gibt es hier nicht. Bitte leeren Sie die Spalte „default“.',
  'choice-twice': '„{name}“ steht in der Liste „{list}“ zweimal.',
  'choice-malformed': 'Der Name „{name}“ passt nicht: nur Buchstaben ohne Umlaute, Ziffern, „_“ und „-“.',
  'register-unknown': 'Ein Feld „{text}“ hat das Verzeichnis nicht.',
  'too-many-questions': 'Mehr als {limit} Fragen nimmt ein Fragebogen nicht auf.',
  questionnaire: 'Der Fragebogen ist hier nicht stimmig.',
};
