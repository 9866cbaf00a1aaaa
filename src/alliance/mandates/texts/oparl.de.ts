import type { NoResolution, WarningKey } from '../oparl-types.ts';

/** Taking a resolution over from a council's information system. */
export const oparl = {
  result: 'Ergebnis laut Quelle',
  content: {
    'not-oparl': 'Unter dieser Adresse liegen Daten, aber kein OParl-Objekt.',
    'other-type':
      'Unter dieser Adresse liegt ein OParl-Objekt der Art „{type}“. Gebraucht wird eine Vorlage (Paper) oder ein Tagesordnungspunkt (AgendaItem).',
    list: 'Unter dieser Adresse liegt eine ganze Liste. Bitte nehmen Sie die Adresse eines einzelnen Eintrags.',
    'said-no': 'Der Server meldet einen Fehler: {message}',
  } satisfies Record<NoResolution['problem'], string>,
  warnings: {
    'no-title': 'Die Quelle nennt keinen Titel.',
    'no-day': 'Die Quelle nennt keinen Tag der Beschlussfassung.',
    'day-of-paper':
      'Der Tag ist der der Vorlage, nicht der der Sitzung. Bitte tragen Sie den Tag des Beschlusses ein.',
    'no-body': 'Die Quelle nennt das Gremium nicht.',
    'no-municipality': 'Die Quelle nennt keinen amtlichen Schlüssel. Bitte wählen Sie die Kommune.',
    'bad-municipality':
      'Der amtliche Schlüssel „{key}“ der Quelle ist ungültig. Bitte wählen Sie die Kommune.',
    'no-result': 'Die Quelle nennt kein Ergebnis. Bitte sehen Sie in der Niederschrift nach.',
    'not-decided':
      'Nach der Quelle wurde hier nicht entschieden: „{result}“. Vielleicht gibt es eine spätere Beratung.',
    'unclear-result': 'Das Ergebnis „{result}“ lässt sich nicht sicher deuten. Bitte wählen Sie es selbst.',
    'no-text': 'Die Quelle enthält keinen Beschlusstext. Bitte tragen Sie die Punkte aus dem Dokument ein.',
    'not-numbered': 'Der Beschlusstext ist nicht gegliedert und steht deshalb als ein Punkt im Formular.',
    'several-consultations':
      'Die Vorlage wurde in {count} Gremien beraten. Übernommen ist die beschließende, sonst die letzte Beratung.',
    'unread-links': 'Einige Verweise der Quelle waren nicht lesbar ({count}). Angaben können fehlen.',
    deleted: 'Die Quelle hat diesen Eintrag als gelöscht gekennzeichnet.',
    'not-public': 'Der Punkt wurde nicht öffentlich beraten. Bitte prüfen Sie, was hier stehen darf.',
  } satisfies Record<WarningKey, string>,
};
