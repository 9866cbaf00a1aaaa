/** Why something is not possible, and what to do instead. */
export const refusalsDe = {
  'members-only': 'Dieser Text ist noch nicht öffentlich. Mitglieder und Beobachtende melden sich bitte an.',
  'changed-meanwhile':
    'Jemand anderes hat inzwischen gespeichert. Bitte öffnen Sie die Seite neu und tragen Sie Ihre Änderung noch einmal ein.',
  'unknown-land': 'Dieses Land gibt es nicht. Bitte wählen Sie eines aus der Liste.',
  'unknown-topic': 'Dieses Thema gibt es nicht. Bitte wählen Sie eines aus der Liste.',
  'reason-missing': 'Bitte nennen Sie den Grund in einem Satz; die Mitglieder lesen ihn.',
  'step-not-possible':
    'Dieser Schritt ist in dieser Phase nicht möglich. Bitte öffnen Sie die Erklärung neu; sie zeigt, was jetzt geht.',
  'statement-over': 'Diese Erklärung ist abgeschlossen. Bitte beginnen Sie für Neues eine neue.',
  'text-fixed': 'Der Text liegt fest. Bitte bitten Sie die Koordination, ihn in den Entwurf zurückzunehmen.',
  'number-unreadable': 'Bitte geben Sie eine Nummer wie 7 oder 7a an.',
  'only-once': 'Präambel und Schluss gibt es je einmal. Bitte ändern Sie den vorhandenen Teil.',
  'at-the-edge': 'Diese Ziffer steht schon am Rand. Bitte wählen Sie die andere Richtung.',
  'amendments-open': 'Zu dieser Ziffer gibt es offene Änderungsanträge. Bitte entscheiden Sie sie zuerst.',
  'nothing-to-freeze': 'Der Text ist noch leer. Bitte fügen Sie zuerst eine Ziffer ein.',
  'variant-closed': 'Über diese Variante ist schon entschieden.',
  'deadline-in-past': 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen Tag in der Zukunft.',
  'deadlines-out-of-order':
    'Diese Frist liegt vor der einer früheren Phase. Bitte prüfen Sie die Reihenfolge.',
  'not-drafting':
    'Änderungen werden nur im Entwurf beantragt. Bitte wenden Sie sich an die Koordination; Ihre Bedingung können Sie bei den Positionen nennen.',
  'proposals-closed':
    'Die Frist für Änderungsanträge ist vorbei. Bitte bitten Sie die Koordination, sie zu verlängern.',
  'clause-removed': 'Diese Ziffer ist gestrichen. Bitte öffnen Sie den Text neu.',
  'wording-changed':
    'Der Wortlaut hat sich geändert, seit Sie ihn geöffnet haben. Bitte öffnen Sie die Ziffer neu und prüfen Sie Ihren Antrag.',
  'frame-stays': 'Präambel und Schluss können anders gefasst, aber nicht gestrichen werden.',
  'text-missing': 'Bitte schreiben Sie den gewünschten Wortlaut.',
  'nothing-changed': 'Dieser Wortlaut steht schon da. Bitte ändern Sie ihn.',
  'amendment-closed': 'Über diesen Antrag ist schon entschieden, oder er ist zurückgezogen.',
  'already-written-in':
    'Dieser Antrag steht schon im Text. Bitte ändern Sie die Ziffer oder holen Sie einen früheren Wortlaut zurück.',
  'only-changes': 'Zur Variante kann nur werden, was eine Ziffer anders fasst.',
  'propose-first':
    'Bitte schlagen Sie dem antragstellenden Mitglied zuerst dieses Verfahren vor; erst danach wird so entschieden.',
  'proposer-insists':
    'Das antragstellende Mitglied besteht auf dem Antrag. Bitte lassen Sie abstimmen, nehmen Sie ihn an oder machen Sie ihn zur Variante.',
  'wait-for-answer':
    'Das antragstellende Mitglied hat {days} Tage Zeit zu antworten. Bitte warten Sie die Antwort oder diese Zeit ab.',
  'vote-result-missing': 'Bitte nennen Sie das Ergebnis der Abstimmung, zum Beispiel „34 Ja, 8 Nein“.',
  'only-a-suggestion':
    'Eine Anregung braucht kein Verfahren. Bitte nehmen Sie sie auf oder lassen Sie sie stehen.',
  'nothing-to-modify': 'Eine Streichung hat keinen Wortlaut, der sich ändern ließe.',
  'modified-text-missing': 'Bitte schreiben Sie den geänderten Wortlaut; er weicht von beiden anderen ab.',
  'nothing-proposed': 'Die Koordination hat noch kein Verfahren vorgeschlagen.',
  'nothing-to-write-in': 'Zu dieser Ziffer ist kein angenommener Antrag einzuarbeiten.',
  'not-in-positions': 'Zu diesem Text werden gerade keine Positionen eingeholt.',
  'deadline-passed': 'Die Frist ist vorbei. Bitte bitten Sie die Koordination, sie zu verlängern.',
  'not-a-member': 'Zu diesem Text wird Ihre Kommune nicht gefragt. Gefragt sind die Mitglieder.',
  'unknown-clause': 'Diese Ziffer gibt es in diesem Text nicht. Bitte öffnen Sie die Seite neu.',
  'text-changed':
    'Der Wortlaut von Ziffer {number} hat sich geändert, seit Sie ihn gelesen haben. Bitte öffnen Sie die Seite neu und prüfen Sie Ihre Position.',
  'condition-missing': 'Ziffer {number}: Bitte nennen Sie die Bedingung, unter der Sie mittragen.',
  'nothing-said':
    'Es ist keine Position angegeben. Bitte wählen Sie mindestens eine oder teilen Sie mit, dass Sie keine beziehen.',
  'response-missing': 'Es ist noch nichts vorbereitet. Bitte tragen Sie zuerst die Positionen ein.',
  'already-released': 'Diese Positionen sind schon freigegeben.',
  'released-stands':
    'Ihre Positionen sind freigegeben. Bitte ändern Sie sie, wenn sie nicht mehr gelten sollen.',
  'upload-closed': 'Diese Tabelle ist schon übernommen oder verworfen.',
  'table-has-errors':
    'In der Tabelle sind {n} Fehler; übernommen wird nur eine fehlerfreie. Bitte berichtigen Sie sie und laden Sie sie neu hoch.',
  'table-without-positions': 'In der Tabelle steht keine Position. Bitte füllen Sie die Vorlage aus.',
  'answered-meanwhile':
    'Eine Kommune aus der Tabelle hat inzwischen selbst geantwortet. Bitte laden Sie die Tabelle ohne deren Zeile neu hoch.',
  'own-word-empty': 'Bitte schreiben Sie einen Text, nennen Sie eine Adresse oder fügen Sie ein PDF an.',
  'own-word-closed':
    'Dieses eigene Wort ist veröffentlicht oder zurückgezogen. Bitte verfassen Sie für Neues ein weiteres.',
  'own-word-hidden':
    'Dieses eigene Wort ist noch nicht veröffentlicht. Bitte wenden Sie sich an die Kommune, von der es stammt.',
  'not-a-pdf': 'Angefügt werden kann nur ein PDF. Bitte speichern Sie das Dokument so.',
  'conflict-no-clause': 'Der Text hat noch keine Ziffer. Bitte fügen Sie eine ein.',
  'amendments-waiting':
    'Zu dieser Ziffer gibt es einen angenommenen Antrag, der noch nicht im Text steht. Bitte arbeiten Sie ihn zuerst ein oder nehmen Sie die Entscheidung zurück.',
  'conflict-stranded':
    'Antrag {amendment} gehört zu einer gestrichenen Ziffer und ist nicht erledigt. Bitte nehmen Sie die Entscheidung zurück oder entscheiden Sie anders.',
  'conflict-empty': '„{clause}“ hat noch keinen Wortlaut. Bitte schreiben oder streichen Sie die Ziffer.',
  'conflict-undecided': '„{clause}“: Über Antrag {amendment} ist nicht entschieden. Bitte entscheiden Sie.',
  'conflict-not-written-in':
    '„{clause}“: Antrag {amendment} ist angenommen, steht aber noch nicht im Text. Bitte arbeiten Sie ihn ein.',
  'conflict-outdated':
    '„{clause}“: Antrag {amendment} ändert Wörter, die es so nicht mehr gibt. Bitte nehmen Sie die Entscheidung zurück und klären Sie den Wortlaut.',
  'conflict-same-words':
    '„{clause}“: Die Anträge {one} und {other} ändern dieselben Wörter. Bitte nehmen Sie einen davon mit Änderung an.',
  'conflict-removed-and-changed':
    '„{clause}“: Antrag {one} streicht, was Antrag {other} ändert. Bitte entscheiden Sie über einen davon neu.',
  'conflict-open-variants':
    '„{clause}“: Es stehen noch Varianten zur Wahl ({count}). Bitte wählen oder verwerfen Sie sie.',
  'conflict-number-twice': '„{clause}“: Die Nummer {number} gibt es zweimal. Bitte nummerieren Sie neu.',
  'conflict-number-order':
    '„{clause}“: Die Nummer {number} steht nicht in der Reihe. Bitte nummerieren Sie neu.',
  'conflict-reference-missing':
    '„{clause}“ verweist auf Ziffer {number}, die es nicht gibt. Bitte berichtigen Sie den Verweis.',
};
