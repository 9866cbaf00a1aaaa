/** One sentence per reason to decline. */
export const refusalsDe = {
  'resolved-in-future':
    'Der Tag liegt in der Zukunft. Bitte tragen Sie den Beschluss ein, wenn er gefasst ist.',
  'resolution-known':
    'Dieser Beschluss ist schon eingetragen: gleiche Nummer, gleicher Tag, gleiches Gremium.',
  'votes-missing': 'Bitte geben Sie die Ja- und die Nein-Stimmen an oder wählen Sie „nicht ausgezählt“.',
  'votes-not-counted':
    'Sie haben Stimmen angegeben. Bitte wählen Sie „ausgezählt“ oder leeren Sie die Zahlen.',
  'vote-does-not-adopt':
    'Mit diesen Stimmen ist nichts angenommen: Es braucht mehr Ja als Nein. Bitte prüfen Sie die Zahlen und das Ergebnis.',
  'not-unanimous': 'Einstimmig heißt ohne Gegenstimme. Bitte prüfen Sie die Nein-Stimmen.',
  'items-were-adopted':
    'Einzelne Punkte sind als angenommen eingetragen. Bitte wählen Sie „teilweise angenommen“ oder ändern Sie zuerst die Punkte.',
  'items-were-rejected':
    'Einzelne Punkte sind als abgelehnt eingetragen. Bitte wählen Sie „teilweise angenommen“ oder ändern Sie zuerst die Punkte.',
  'order-changed-meanwhile':
    'Dieser Eintrag wurde inzwischen geändert. Bitte öffnen Sie ihn neu und prüfen Sie, was sich geändert hat.',
  'changed-meanwhile':
    'Dieser Beschluss wurde inzwischen geändert. Bitte öffnen Sie ihn neu und prüfen Sie, was sich geändert hat.',
  'scope-without-effect':
    'Ein Punkt ohne Wirkung hat kein Thema und keine Zahl. Bitte wählen Sie „erlaubt“ oder „schließt aus“ oder leeren Sie den Umfang.',
  'act-missing':
    'Bitte wählen Sie, was der Punkt erlaubt oder ausschließt: appellieren, kooperieren oder agieren.',
  'topic-missing': 'Bitte wählen Sie mindestens ein Thema.',
  'unknown-topic': 'Dieses Thema gibt es nicht. Bitte wählen Sie aus der Liste.',
  'unknown-group': 'Diese Personengruppe gibt es nicht. Bitte wählen Sie aus der Liste.',
  'valid-before-resolution':
    'Der Punkt kann nicht vor dem Tag des Beschlusses gelten. Bitte prüfen Sie „gilt ab“.',
  'ends-before-beginning': 'Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie die beiden Tage.',
  'adopted-in-rejected':
    'Die Vorlage ist als abgelehnt eingetragen. Wurde dieser Punkt angenommen, wählen Sie bei der Vorlage zuerst „teilweise angenommen“.',
  'rejected-in-adopted':
    'Die Vorlage ist als angenommen eingetragen. Wurde dieser Punkt abgelehnt, wählen Sie bei der Vorlage zuerst „teilweise angenommen“.',
  'rejected-gives-nothing':
    'Ein abgelehnter Punkt erlaubt nichts. Bitte leeren Sie Geltung, Bedingungen und Zahl; das Thema darf bleiben, damit man ihn findet.',
  'exclusion-is-plain':
    'Ein Ausschluss hat keine Bedingung und keine Zahl. Wird etwas nur unter Bedingungen erlaubt, wählen Sie „erlaubt“ mit dieser Bedingung.',
  'condition-words-missing': 'Bitte geben Sie die Bedingung mit den Worten des Beschlusses an.',
  'contradicts-item':
    'Dieser Punkt widerspricht Punkt {number} desselben Beschlusses: Der eine erlaubt, was der andere ausschließt. Bitte prüfen Sie beide.',
  'number-taken': 'Diese Nummer hat schon ein anderer Punkt dieses Beschlusses.',
  'item-in-use':
    'Auf diesen Punkt stützt sich bereits ein Angebot oder eine andere Handlung. Er kann geändert, aber nicht entfernt werden.',
  'nowhere-to-move': 'Dieser Punkt steht schon am Rand der Liste.',
  'nothing-to-realise': 'Dieser Punkt wurde abgelehnt; es gibt nichts umzusetzen.',
  'realisation-day-missing': 'Bitte geben Sie den Tag an.',
  'realised-in-future':
    'Der Tag liegt in der Zukunft. Bitte tragen Sie die Umsetzung ein, wenn sie geschehen ist.',
  'realised-before-resolution': 'Der Tag liegt vor dem Beschluss. Bitte prüfen Sie ihn.',
  'evidence-missing': 'Bitte geben Sie einen Beleg an, zum Beispiel einen Bericht oder eine Adresse.',
  'foreign-resolution': 'Der andere Beschluss gehört zu einer anderen Kommune.',
  'same-resolution': 'Ein Beschluss kann sich nicht selbst ändern.',
  'relation-backwards':
    'Der andere Beschluss ist jünger. Bitte öffnen Sie den jüngeren und verbinden Sie von dort.',
  'rejected-changes-nothing': 'Dieser Beschluss wurde abgelehnt und ändert deshalb nichts an anderen.',
  'foreign-item': 'Dieser Punkt gehört nicht zu dem gewählten Beschluss.',
  'effect-before-resolution': 'Die Wirkung kann nicht vor dem Tag des Beschlusses beginnen.',
  'only-renewals-end': 'Nur eine Verlängerung hat einen letzten Tag. Bitte leeren Sie „bis einschließlich“.',
  'relation-known': 'Diese Verbindung ist schon eingetragen.',
  'document-too-large': 'Das Dokument ist größer als 10 MB. Bitte verkleinern Sie es.',
  'not-a-document':
    'Angenommen werden PDF, Word (.docx) und Bilder (.png). Diese Datei ist nach ihrem Inhalt keines davon.',
  'nothing-to-check': 'Der Beschluss hat noch keine Punkte. Bitte tragen Sie sie zuerst ein.',
  'unknown-place':
    'Den Platzhalter „{place}“ gibt es nicht. Möglich sind kommune, gremium, leitung, land, einwohnende und datum in geschweiften Klammern.',
  'place-open':
    'Der Platzhalter „{place}“ ist noch offen. Bitte ersetzen Sie ihn, bevor der Text in den Sitzungsdienst geht.',
  'model-retired': 'Dieses Muster wird nicht mehr angeboten.',
  'already-adopted':
    'Ihre Kommune hat dieses Muster schon übernommen. Sie finden die Übernahme auf der Seite des Musters.',
  'already-resolved': 'Aus dieser Übernahme ist schon ein Beschluss geworden; ihr Text bleibt, wie er ist.',
  'key-taken': 'Dieses Kürzel gibt es schon.',
  'unknown-parent': 'Den übergeordneten Eintrag gibt es nicht. Bitte wählen Sie aus der Liste.',
  'below-itself': 'Ein Eintrag kann nicht unter sich selbst stehen.',
  'verified-needs-land':
    'Geprüft werden kann nur das Recht eines Landes. Bitte wählen Sie das Land oder lassen Sie „geprüft“ weg.',
};
