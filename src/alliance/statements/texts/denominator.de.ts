export const denominatorRefusalsDe = {
  'denominator-no-clauses': 'Der Text hat noch keine Ziffer. Bitte fügen Sie zuerst Ziffern ein.',
  'denominator-too-many-clauses':
    'Der Text hat mehr als 60 Ziffern. Bitte fassen Sie Ziffern zusammen; so lange Texte lassen sich nicht rechnen.',
  'denominator-no-members':
    'Es ist noch keine Position freigegeben. Bitte warten Sie die ersten Antworten ab.',
  'denominator-too-many-lands':
    'Die Mitglieder kommen aus mehr als 30 Ländern. Bitte prüfen Sie das Verzeichnis der Mitglieder.',
  'denominator-too-many-inhabitants':
    'Zusammen sind es mehr als zwei Milliarden Einwohner*innen. Bitte prüfen Sie das Verzeichnis.',
  'denominator-under-way': 'Es wird schon gerechnet. Bitte warten Sie das Ergebnis ab oder halten Sie es an.',
  'nothing-to-stop': 'Es wird gerade nichts gerechnet.',
};

export const denominatorActionsDe = {
  'reckon-denominator': {
    title: 'Nenner rechnen',
    lead: 'Gerechnet wird im Hintergrund; Sie können die Seite schließen.',
    submit: 'Rechnen',
    done: 'Die Rechnung hat begonnen.',
    fields: {
      core: {
        label: 'Vereinbarter Kern',
        hint: 'Diese Ziffern stehen in jedem Text. Wer sie ablehnt, trägt keinen.',
      },
      together: { label: 'Zusammen', hint: 'Gruppen von Ziffern, die nur zusammen stehen oder fehlen' },
    },
  },
  'keep-denominator': {
    title: 'Rechnung aufbewahren',
    submit: 'Aufbewahren',
    done: 'Die Rechnung ist aufbewahrt.',
    fields: { facts: { label: 'Prüfsumme der Positionen' }, result: { label: 'Ergebnis' } },
  },
  'stop-denominator': {
    title: 'Rechnung anhalten',
    submit: 'Anhalten',
    done: 'Die Rechnung wird angehalten.',
    fields: {},
  },
};

export const denominatorDe = {
  title: 'Gemeinsamer Nenner',
  lead: 'Wie viel Text von wie vielen getragen wird: so viel Einheit wie möglich, so viel Freiheit wie gewünscht.',
  tab: 'Nenner',
  weighting: 'Gezählt nach',
  weightings: { members: 'Mitgliedern', inhabitants: 'Einwohner*innen', lands: 'Ländern' },
  unit: { members: 'Mitglieder', inhabitants: 'Einwohner*innen', lands: 'Länder' },
  landsNote: 'Ein Land trägt einen Text, wenn mindestens ein Mitglied aus ihm den ganzen Text trägt.',
  inhabitantsNote:
    'Bei einem Kreis zählen nur die Einwohner*innen, deren Gemeinde nicht selbst geantwortet hat: Niemand zählt doppelt.',
  answered:
    '{n} von {all} Mitgliedern haben Positionen freigegeben. Wer keine bezieht, zählt weder dafür noch dagegen.',
  earlier: '{n} Positionen gelten einem früheren Wortlaut und zählen hier nicht.',
  nothing: 'Noch nichts zu rechnen',
  chart: 'Je länger der Text, desto weniger tragen ihn ({unit})',
  now: 'heute',
  given: 'mit allen fehlenden Mandaten',
  clausesAxis: 'Ziffern im Text',
  table: 'Bester Text je Länge',
  data: 'Zahlen als Tabelle',
  length: 'Ziffern',
  support: 'Getragen von',
  withMandates: 'Mit allen Mandaten',
  text: 'Der Text',
  range: '{from} bis {to}',
  show: 'Ansehen',
  everySet: 'Jede Auswahl von Ziffern ist angesehen; die Werte sind genau.',
  searched: 'Eine Suche mit Schranken hat gezeigt, dass es nichts Besseres gibt; die Werte sind genau.',
  ended:
    'Die Suche wurde beendet, bevor alles gezeigt war. Wo zwei Zahlen stehen, liegt der genaue Wert dazwischen.',
  source: 'Freigegebene Positionen der Mitglieder',
  facts: 'Prüfsumme der Positionen: {hash}',
  outdated:
    'Seit dieser Rechnung haben sich Positionen oder Text geändert. Was ein einzelner Text verliert, steht hier erst nach einer neuen Rechnung.',
  outdatedTitle: 'Rechnung von früher',
  ask: 'Text aussuchen',
  wanted: 'Gewünschte Unterstützung',
  wantedLength: 'Anzahl der Ziffern',
  choose: 'Zeigen',
  wantedFound: 'Der längste Text mit dieser Unterstützung hat {n} Ziffern.',
  wantedNone: 'So viele tragen keinen Text. Die größte mögliche Zahl ist {n}.',
  chosen: 'Der beste Text mit {n} Ziffern',
  chosenEmpty: 'Ein Text ohne Ziffern',
  carriedBy: 'Getragen von {n} {unit}.',
  carriers: 'Mitglieder, die ihn ganz tragen ({n})',
  losses: 'Was jede Ziffer kostet',
  lossNote: 'Wer mehrere Ziffern ablehnt, steht bei keiner allein.',
  clause: 'Ziffer',
  gainWithout: 'Ohne sie mehr',
  lostAlone: 'Allein an ihr liegt es bei',
  rejectedBy: 'Lehnen sie ab',
  nobody: 'niemandem',
  changes: 'Die kleinste Änderung, die weitere Mitglieder hereinholt',
  changeOne: 'Ohne {clauses} kämen {n} dazu: {names}.',
  noChange: 'Alle, die geantwortet haben, tragen diesen Text schon.',
  mandates: 'Fehlende Mandate',
  mandatesNone: 'Kein fehlendes Mandat würde diesen Wert verändern.',
  mandateAlone: 'Ein Mandat allein würde diesen Text voranbringen bei:',
  mandateGain: '{name}: {n} mehr',
  mandateMore: 'und {n} weiteren',
  mandateAll:
    'Mit allen fehlenden Mandaten trügen {n} den besten Text dieser Länge. Nötig wären die Mandate von {names}.',
  andMore: '{names} und {n} weiteren',
  tooLong: 'Dieser Text hat mehr als {n} Ziffern und wird im Hintergrund gerechnet.',
  notYet: 'Noch nicht gerechnet',
  reckon: 'Rechnen',
  reckonAgain: 'Neu rechnen',
  underWay: 'Es wird gerechnet',
  failed:
    'Die letzte Rechnung ist nicht fertig geworden. Bitte rechnen Sie neu oder vereinfachen Sie den Text.',
  failedTitle: 'Nicht fertig geworden',
  progress: { step: '{done} von {total}', reload: 'Stand erneuern', cancel: 'Anhalten' },
  simplify: 'Zwei Wege zu einem genauen Ergebnis',
  simplifyCore: 'Einen Kern vereinbaren: Diese Ziffern lehnt höchstens eines von fünfzig Mitgliedern ab.',
  simplifyAlike:
    'Ziffern zusammenfassen: Diese Paare beantwortet höchstens eines von fünfzig Mitgliedern verschieden.',
  simplifyNone: 'Kein Beispiel gefunden.',
  coreLine: '{clause}: {n} dagegen',
  alikeLine: '{first} und {second}: {n} verschieden',
};
