/** What happened with offers bundled, statements and the correspondence about them, by action: once, and {n} times on one day. */
export const happenedVoiceDe = {
  'admissions.send-reminders': ['An eine Anfrage erinnert', 'An {n} Anfragen erinnert'],
  'admissions.void-published': [
    'Eine veröffentlichte Aufnahmezahl zurückgenommen',
    '{n} veröffentlichte Aufnahmezahlen zurückgenommen',
  ],
  'correspondence.reopen-thread': ['Ein Vorgang wieder geöffnet', '{n} Vorgänge wieder geöffnet'],
  'correspondence.send-reminders': [
    'An eine Frist im Schriftwechsel erinnert',
    '{n}-mal an Fristen im Schriftwechsel erinnert',
  ],
  'correspondence.set-deadline': ['Eine Frist für eine Behörde gesetzt', '{n} Fristen für Behörden gesetzt'],
  'offers.answer-question': [
    'Eine Frage zu einem gebündelten Angebot beantwortet',
    '{n} Fragen zu gebündelten Angeboten beantwortet',
  ],
  'offers.ask-about-snapshot': [
    'Eine Frage zu einem gebündelten Angebot gestellt',
    '{n} Fragen zu gebündelten Angeboten gestellt',
  ],
  'offers.cancel-freezing': [
    'Das Einfrieren eines gebündelten Angebots abgebrochen',
    '{n}-mal das Einfrieren eines gebündelten Angebots abgebrochen',
  ],
  'offers.check-snapshot': [
    'Eine Datei eines gebündelten Angebots geprüft',
    '{n} Dateien gebündelter Angebote geprüft',
  ],
  'offers.drop-snapshot': ['Ein gebündeltes Angebot verworfen', '{n} gebündelte Angebote verworfen'],
  'offers.freeze-again': [
    'Ein gebündeltes Angebot neu eingefroren',
    '{n} gebündelte Angebote neu eingefroren',
  ],
  'offers.keep-snapshot': ['Ein gebündeltes Angebot festgehalten', '{n} gebündelte Angebote festgehalten'],
  'offers.prepare-snapshot': ['Ein gebündeltes Angebot vorbereitet', '{n} gebündelte Angebote vorbereitet'],
  'offers.release-snapshot': ['Ein gebündeltes Angebot freigegeben', '{n} gebündelte Angebote freigegeben'],
  'offers.withdraw-snapshot': [
    'Ein gebündeltes Angebot zurückgezogen',
    '{n} gebündelte Angebote zurückgezogen',
  ],
  'statements.add-variant': [
    'Eine Variante einer Ziffer hinzugefügt',
    '{n} Varianten von Ziffern hinzugefügt',
  ],
  'statements.answer-procedure': [
    'Ein Verfahrensvorschlag beantwortet',
    '{n} Verfahrensvorschläge beantwortet',
  ],
  'statements.apply-positions': ['Eine Positionstabelle übernommen', '{n} Positionstabellen übernommen'],
  'statements.drop-positions': ['Eine Positionstabelle verworfen', '{n} Positionstabellen verworfen'],
  'statements.edit-own-word': ['Ein eigenes Wort geändert', '{n} Änderungen an eigenen Worten'],
  'statements.edit-statement': ['Eine Erklärung geändert', '{n} Änderungen an Erklärungen'],
  'statements.file-signed-paper': [
    'Ein unterschriebenes Papier abgelegt',
    '{n} unterschriebene Papiere abgelegt',
  ],
  'statements.keep-denominator': [
    'Eine Rechnung zum gemeinsamen Nenner aufbewahrt',
    '{n} Rechnungen zum gemeinsamen Nenner aufbewahrt',
  ],
  'statements.move-clause': ['Eine Ziffer verschoben', '{n}-mal Ziffern verschoben'],
  'statements.propose-procedure': ['Ein Verfahren vorgeschlagen', '{n} Verfahren vorgeschlagen'],
  'statements.reckon-denominator': [
    'Der gemeinsame Nenner berechnet',
    'Der gemeinsame Nenner {n}-mal berechnet',
  ],
  'statements.remind-signatures': ['An eine Unterschrift erinnert', '{n}-mal an Unterschriften erinnert'],
  'statements.remove-clause': ['Eine Ziffer entfernt', '{n} Ziffern entfernt'],
  'statements.renumber-clauses': ['Ziffern neu nummeriert', '{n}-mal Ziffern neu nummeriert'],
  'statements.send-reminders': [
    'An eine Frist einer Erklärung erinnert',
    '{n}-mal an Fristen von Erklärungen erinnert',
  ],
  'statements.set-deadlines': ['Fristen einer Erklärung gesetzt', '{n}-mal Fristen von Erklärungen gesetzt'],
  'statements.settle-variant': ['Über eine Variante entschieden', 'Über {n} Varianten entschieden'],
  'statements.stay-silent': ['Auf eine Position verzichtet', '{n}-mal auf eine Position verzichtet'],
  'statements.stop-denominator': [
    'Die Berechnung des Nenners angehalten',
    'Die Berechnung des Nenners {n}-mal angehalten',
  ],
  'statements.upload-positions': ['Eine Positionstabelle hochgeladen', '{n} Positionstabellen hochgeladen'],
  'statements.withdraw-own-word': ['Ein eigenes Wort zurückgezogen', '{n} eigene Worte zurückgezogen'],
  'statements.write-own-word': ['Ein eigenes Wort geschrieben', '{n} eigene Worte geschrieben'],
} satisfies Record<string, [once: string, often: string]>;
