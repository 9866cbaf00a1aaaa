export const refusals = {
  'changed-meanwhile':
    'Jemand anderes hat inzwischen gespeichert. Bitte öffnen Sie das Formular neu und tragen Sie Ihre Änderung noch einmal ein.',
  'authority-ended': 'Diese Behörde gibt es nicht mehr. Bitte wählen Sie ihre Nachfolgerin.',
  'unknown-programme': 'Dieses Aufnahmeprogramm ist nicht bekannt. Bitte wählen Sie eines aus der Liste.',
  'programme-not-open':
    'Dieses Programm ist beendet oder ausgesetzt. Bitte wählen Sie ein anderes oder wenden Sie sich an die Koordinierungsstelle.',
  'unknown-group': 'Diese Personengruppe ist nicht bekannt. Bitte wählen Sie aus der Liste.',
  'snapshot-not-standing':
    'Dieses gebündelte Angebot ist zurückgezogen, ersetzt oder ging an eine andere Behörde. Bitte wählen Sie ein anderes oder keines.',
  'ends-before-it-begins': 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Tage.',
  'time-passed': 'Dieser Zeitraum ist vorbei. Bitte wählen Sie einen, der noch nicht zu Ende ist.',
  'deadline-in-past': 'Diese Frist ist schon vorbei. Bitte wählen Sie einen Tag von heute an.',
  'deadline-too-late': 'Die Frist endet nach dem Zeitraum der Aufnahme. Bitte wählen Sie einen früheren Tag.',
  'call-off-over': 'Dieser Abruf ist beendet. Bitte wenden Sie sich an die Koordinierungsstelle.',
  'nothing-missing': 'Es fehlen keine Plätze. Sie können anfragen, sobald eine Zusage wegfällt.',
  'nobody-fits':
    'Kein freigegebenes Angebot passt. Bitte sprechen Sie mit den Mitgliedern oder mit der anfragenden Behörde über Gruppe und Zeitraum.',
  'nobody-chosen': 'Es ist niemand ausgewählt. Bitte tragen Sie bei mindestens einem Angebot Plätze ein.',
  'share-no-number': 'Bitte geben Sie eine ganze Zahl ein, oder 0, wenn nicht angefragt werden soll.',
  'share-above-offer': 'Dieses Angebot hat noch {left} Plätze. Bitte geben Sie höchstens so viele an.',
  'share-below-group':
    'Dieses Angebot gilt für Gruppen ab {min} Personen. Bitte geben Sie mindestens so viele an, oder 0.',
  'shares-above-missing':
    'Zusammen sind es {total} Plätze, es fehlen aber nur {missing}. Bitte verringern Sie einzelne Anteile.',
  'already-answered': 'Diese Anfrage ist schon beantwortet. Bitte laden Sie die Seite neu.',
  'deadline-passed':
    'Die Frist ist abgelaufen. Bitte wenden Sie sich an die Koordinierungsstelle; sie kann sie verlängern.',
  'offer-not-callable':
    'Das Angebot ist zurzeit nicht freigegeben. Bitte setzen Sie es zuerst fort oder lehnen Sie ab.',
  'above-offer': 'Vom Angebot sind noch {left} Plätze frei. Bitte sagen Sie höchstens so viele zu.',
  'above-wanted': 'Abgerufen sind {wanted} Plätze. Bitte sagen Sie höchstens so viele zu.',
  'below-group':
    'Das Angebot gilt für Gruppen ab {min} Personen. Bitte sagen Sie mindestens so viele zu oder lehnen Sie ab.',
  'above-mandate': 'Der Beschluss lässt noch {left} Plätze zu. Bitte sagen Sie höchstens so viele zu.',
  'mandate-used-up':
    'Was der Beschluss zulässt, ist schon zugesagt. Bitte lehnen Sie ab oder tragen Sie einen weiteren Beschluss unter „Mandate“ ein.',
  'no-mandate':
    'Kein Beschluss deckt diese Zusage. Bitte tragen Sie den Beschluss unter „Mandate“ ein oder lehnen Sie ab.',
  'nothing-pledged': 'Es gibt keine Zusage, die zurückgezogen werden kann.',
  'above-pledge': 'Zugesagt sind {pledged} Plätze. Bitte ziehen Sie höchstens so viele zurück.',
  'rest-below-group':
    'Es bliebe weniger als die kleinste Gruppe von {min} Personen. Bitte ziehen Sie alles zurück oder weniger.',
  'nothing-to-accept': 'Es gibt keine offene Zusage. Bitte warten Sie auf Antworten der Mitglieder.',
  'above-pledges': 'Offen zugesagt sind {open} Plätze. Bitte nehmen Sie höchstens so viele an.',
  'part-below-group':
    'Das ist weniger als die kleinste Gruppe, die ein Mitglied aufnimmt. Bitte nehmen Sie mehr Plätze an.',
  'part-not-exact':
    'Wegen der kleinsten Gruppen lassen sich höchstens {taken} Plätze verteilen. Bitte nehmen Sie so viele an oder mehr.',
  'period-not-begun': 'Dieser Zeitraum hat noch nicht begonnen. Bitte wählen Sie einen früheren.',
  'foreign-pledge': 'Diese Zusage gehört zu einer anderen Kommune. Bitte wählen Sie eine eigene.',
  'other-programme': 'Diese Zusage gilt für ein anderes Programm. Bitte prüfen Sie Programm und Zusage.',
  'speaks-of-somebody':
    'Hier steht vermutlich etwas über einzelne Menschen. Bitte nennen Sie nur Zahlen und Gruppen, keine Namen, Geburtstage oder Aktenzeichen.',
  'period-overlaps':
    'Für einen Teil dieses Zeitraums gibt es schon eine Meldung. Bitte melden Sie entweder Monate oder das Quartal, sonst würde doppelt gezählt.',
  'already-entered':
    'Für diesen Zeitraum, dieses Programm und diese Gruppe gibt es schon eine Meldung. Bitte berichtigen Sie diese.',
  'already-reversed': 'Diese Zeile ist schon zurückgenommen. Bitte tragen Sie eine neue ein.',
  'nothing-changed': 'Die Zahl ist dieselbe. Bitte geben Sie die richtige Zahl ein.',
  'nothing-to-confirm': 'Es ist nichts ausgewählt. Bitte wählen Sie mindestens eine Meldung.',
  'not-waiting': 'Eine dieser Meldungen wartet nicht mehr auf Bestätigung. Bitte laden Sie die Seite neu.',
  'land-confirms': 'Das bestätigt die Länderkoordination. Sie ist besetzt; bitte sprechen Sie sie an.',
  'unknown-place': 'Dieser Ort ist nicht bekannt. Bitte wählen Sie eine Kommune oder ein Land.',
  'published-in-future': 'Dieser Tag liegt in der Zukunft. Bitte geben Sie an, wann die Zahl galt.',
  'published-before-it-began':
    'Der Stand der Zahl liegt vor dem Beginn des Zeitraums. Bitte prüfen Sie die beiden Tage.',
  'already-known': 'Diese Zahl ist mit dieser Quelle schon eingetragen.',
  'already-voided': 'Diese Zahl ist schon zurückgenommen.',
  'not-yours-to-see':
    'Diesen Abruf sehen die anfragende Behörde, die Koordination und die angefragten Kommunen. Bitte wenden Sie sich an die Koordinierungsstelle.',
  'nobody-to-wait-for': 'Es ist keine Anfrage offen. Bitte fragen Sie Mitglieder neu an.',
  'nothing-accepted-yet':
    'Es ist noch nichts angenommen. Bitte nehmen Sie Zusagen an oder ziehen Sie den Abruf zurück.',
  'accepted-already':
    'Zusagen sind schon angenommen. Bitte schließen Sie den Abruf ab; was nicht angenommen ist, wird frei.',
  'past-for-coordination':
    'Frühere Stände sehen nur die Koordinationen. Bitte öffnen Sie die Seite ohne Tag.',
};
