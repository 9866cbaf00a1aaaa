/** Words for the kinds that statements know; used in forms, lists, tables and sentences alike. */
export const wordsDe = {
  kind: { letter: 'Brief', declaration: 'Erklärung', appeal: 'Appell' },
  phase: {
    drafting: 'Entwurf',
    positions: 'Positionen',
    final: 'Endgültiger Text',
    signatures: 'Unterschriften',
    sent: 'Versandt',
    answered: 'Beantwortet',
    dropped: 'Nicht weiter verfolgt',
  },
  clauseKind: { preamble: 'Präambel', numbered: 'Ziffer', closing: 'Schluss' },
  act: { appeal: 'Appellieren', cooperate: 'Kooperieren', act: 'Agieren' },
  stance: {
    supports: 'unterstützt',
    accepts: 'kann mittragen',
    'only-if': 'nur wenn',
    'not-covered': 'nicht vom Mandat gedeckt',
    no: 'nein',
  },
  hint: {
    possible: 'vom Mandat her möglich',
    'under-condition': 'vom Mandat her unter einer Bedingung möglich',
    'not-covered': 'vom Mandat nicht gedeckt',
  },
  response: { prepared: 'vorbereitet', released: 'freigegeben', silent: 'bezieht keine Position' },
  amendmentKind: { change: 'anders fassen', remove: 'streichen', add: 'neue Ziffer dahinter' },
  amendmentState: {
    open: 'offen',
    accepted: 'angenommen',
    'accepted-modified': 'geändert angenommen',
    rejected: 'abgelehnt',
    vote: 'wird abgestimmt',
    variant: 'als Variante übernommen',
    withdrawn: 'zurückgezogen',
  },
  procedure: {
    accept: 'annehmen',
    'accept-modified': 'mit Änderung annehmen',
    reject: 'ablehnen',
    vote: 'abstimmen lassen',
    variant: 'als Variante aufnehmen',
    reopen: 'Entscheidung zurücknehmen',
  },
  answer: { agrees: 'einverstanden', insists: 'besteht auf dem Antrag' },
  variantState: { open: 'zur Wahl', chosen: 'gewählt', dropped: 'verworfen' },
  ownWord: {
    'own-statement': 'Eigene Erklärung',
    addendum: 'Zusatz',
    dissent: 'Abweichende Meinung',
  },
  move: {
    'open-positions': 'Positionen einholen',
    redraft: 'Zurück in den Entwurf',
    'finish-text': 'Text abschließen',
    drop: 'Nicht weiter verfolgen',
  },
  problem: {
    'no-place-column':
      'Es fehlt eine Spalte „AGS“ oder „Kommune“. Bitte nehmen Sie die Vorlage oder ergänzen Sie die Spalte.',
    'no-clause-column':
      'Es fehlt eine Spalte je Ziffer, zum Beispiel „Ziffer 1“. Bitte nehmen Sie die Vorlage.',
    'unknown-clause-column':
      'Die Spalte „{value}“ passt zu keiner Ziffer dieses Textes. Bitte löschen oder berichtigen Sie sie.',
    'clause-column-twice': 'Die Spalte „{value}“ steht zweimal da. Bitte löschen Sie eine davon.',
    'unknown-member':
      '„{value}“ ist hier kein Mitglied oder anders geschrieben. Bitte tragen Sie den amtlichen Schlüssel ein.',
    'ambiguous-place': '„{value}“ gibt es mehrmals. Bitte tragen Sie den amtlichen Schlüssel ein.',
    'other-land': '{value} liegt in einem anderen Land. Bitte lassen Sie die Zeile dessen Koordination.',
    'place-twice': '{value} steht mehrmals in der Tabelle. Bitte lassen Sie nur eine Zeile stehen.',
    'unknown-stance':
      'Ziffer {value}: Diese Haltung ist nicht bekannt. Bitte schreiben Sie eines der Wörter aus der Vorlage.',
    'condition-missing':
      'Ziffer {value}: Bitte nennen Sie zu „nur wenn“ die Bedingung in der Spalte „Grund“.',
    'reason-too-long': 'Ziffer {value}: Der Grund ist länger als 1.000 Zeichen. Bitte kürzen Sie ihn.',
    'note-too-long': '{value}: Die Angabe zur Freigabe ist länger als 300 Zeichen. Bitte kürzen Sie sie.',
    'own-response-stands':
      '{value} hat schon selbst geantwortet. Bitte löschen Sie die Zeile; die eigene Antwort gilt.',
  },
};
