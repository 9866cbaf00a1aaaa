/** What happened with what councils decided and what municipalities do, by action: once, and {n} times on one day. */
export const happenedKnowledgeDe = {
  'mandates.adapt-adoption': [
    'Eine Fassung für den Rat angepasst',
    '{n}-mal eine Fassung für den Rat angepasst',
  ],
  'mandates.add-item': ['Ein Beschlusspunkt hinzugefügt', '{n} Beschlusspunkte hinzugefügt'],
  'mandates.add-scope': ['Ein Umfang hinzugefügt', '{n} Umfänge hinzugefügt'],
  'mandates.add-topic': ['Ein Thema hinzugefügt', '{n} Themen hinzugefügt'],
  'mandates.adopt-model': ['Ein Musterbeschluss übernommen', '{n} Musterbeschlüsse übernommen'],
  'mandates.attach-document': ['Ein Beschlussdokument hinzugefügt', '{n} Beschlussdokumente hinzugefügt'],
  'mandates.check-resolution': ['Ein Beschluss geprüft', '{n} Beschlüsse geprüft'],
  'mandates.edit-item': ['Ein Beschlusspunkt bearbeitet', '{n}-mal Beschlusspunkte bearbeitet'],
  'mandates.edit-model': ['Ein Musterbeschluss geändert', '{n} Änderungen an Musterbeschlüssen'],
  'mandates.edit-resolution': ['Ein Beschluss bearbeitet', '{n}-mal Beschlüsse bearbeitet'],
  'mandates.edit-topic': ['Ein Thema geändert', '{n} Themen geändert'],
  'mandates.end-competence': [
    'Eine Zuständigkeit der Leitung beendet',
    '{n} Zuständigkeiten der Leitung beendet',
  ],
  'mandates.move-item': ['Ein Beschlusspunkt verschoben', '{n}-mal Beschlusspunkte verschoben'],
  'mandates.prefill-resolution': [
    'Ein Beschluss aus dem Ratsinformationssystem eingelesen',
    '{n} Beschlüsse aus Ratsinformationssystemen eingelesen',
  ],
  'mandates.record-competence': [
    'Eine Zuständigkeit der Leitung eingetragen',
    '{n} Zuständigkeiten der Leitung eingetragen',
  ],
  'mandates.record-realisation': [
    'Den Stand der Umsetzung eingetragen',
    '{n}-mal den Stand der Umsetzung eingetragen',
  ],
  'mandates.record-resolution': ['Ein Beschluss eingetragen', '{n} Beschlüsse eingetragen'],
  'mandates.relate-resolutions': [
    'Eine Beziehung zwischen Beschlüssen eingetragen',
    '{n} Beziehungen zwischen Beschlüssen eingetragen',
  ],
  'mandates.remove-item': ['Ein Beschlusspunkt entfernt', '{n} Beschlusspunkte entfernt'],
  'mandates.remove-relation': [
    'Eine Beziehung zwischen Beschlüssen entfernt',
    '{n} Beziehungen zwischen Beschlüssen entfernt',
  ],
  'mandates.remove-scope': ['Ein Umfang entfernt', '{n} Umfänge entfernt'],
  'mandates.transcribe-document': [
    'Ein Beschlussdokument abgeschrieben',
    '{n}-mal Beschlussdokumente abgeschrieben',
  ],
  'mandates.write-model': ['Ein Musterbeschluss veröffentlicht', '{n} Musterbeschlüsse veröffentlicht'],
  'practices.add-catalogue': ['Ein Forderungskatalog angelegt', '{n} Forderungskataloge angelegt'],
  'practices.add-option': ['Eine Handlungsoption eingetragen', '{n} Handlungsoptionen eingetragen'],
  'practices.adopt-practice': ['Eine gute Praxis übernommen', '{n} gute Praxisbeispiele übernommen'],
  'practices.attach-document': [
    'Eine Unterlage zu einer Maßnahme hinzugefügt',
    '{n} Unterlagen zu Maßnahmen hinzugefügt',
  ],
  'practices.carry-progress': [
    'Angaben in einen neuen Katalog übertragen',
    '{n}-mal Angaben in einen neuen Katalog übertragen',
  ],
  'practices.drop-demands': [
    'Hochgeladene Forderungen verworfen',
    '{n}-mal hochgeladene Forderungen verworfen',
  ],
  'practices.edit-demand': ['Eine Forderung geändert', '{n} Forderungen geändert'],
  'practices.edit-measure': ['Eine Maßnahme geändert', '{n} Änderungen an Maßnahmen'],
  'practices.edit-option': ['Eine Handlungsoption geändert', '{n} Handlungsoptionen geändert'],
  'practices.end-sponsorship': ['Eine Patenschaft beendet', '{n} Patenschaften beendet'],
  'practices.evaluate-sponsorship': ['Eine Patenschaft ausgewertet', '{n} Patenschaften ausgewertet'],
  'practices.keep-matches': ['Kommunen einer Datei zugeordnet', '{n}-mal Kommunen einer Datei zugeordnet'],
  'practices.link-demand': [
    'Die Nachfolge einer Forderung festgelegt',
    'Die Nachfolge von {n} Forderungen festgelegt',
  ],
  'practices.mark-practice': [
    'Eine Maßnahme als gute Praxis gekennzeichnet',
    '{n} Maßnahmen als gute Praxis gekennzeichnet',
  ],
  'practices.moderate-suggestion': ['Über einen Vorschlag entschieden', 'Über {n} Vorschläge entschieden'],
  'practices.record-measure': ['Eine Maßnahme eingetragen', '{n} Maßnahmen eingetragen'],
  'practices.record-progress': [
    'Der Stand einer Forderung eingetragen',
    '{n} Stände von Forderungen eingetragen',
  ],
  'practices.record-sponsorship': ['Eine Patenschaft eingetragen', '{n} Patenschaften eingetragen'],
  'practices.renew-sponsorship': ['Eine Patenschaft verlängert', '{n} Patenschaften verlängert'],
  'practices.review-practice': ['Eine gute Praxis überprüft', '{n} gute Praxisbeispiele überprüft'],
  'practices.send-reminders': [
    'An eine Auswertung oder Überprüfung erinnert',
    '{n}-mal an Auswertungen oder Überprüfungen erinnert',
  ],
  'practices.suggest-measure': ['Eine Maßnahme vorgeschlagen', '{n} Maßnahmen vorgeschlagen'],
  'practices.take-over-demands': ['Forderungen übernommen', '{n}-mal Forderungen übernommen'],
  'practices.upload-demands': ['Forderungen hochgeladen', '{n}-mal Forderungen hochgeladen'],
  'practices.void-progress': [
    'Der Stand einer Forderung zurückgenommen',
    '{n} Stände von Forderungen zurückgenommen',
  ],
} satisfies Record<string, [once: string, often: string]>;
