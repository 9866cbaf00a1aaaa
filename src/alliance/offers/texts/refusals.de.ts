const forWhat = ' (Programm: {programme}, Tag: {day})';

export const refusals = {
  'changed-meanwhile':
    'Jemand anderes hat inzwischen gespeichert. Bitte öffnen Sie die Seite neu und prüfen Sie, was sich geändert hat.',
  'not-while-discussed': 'Das Angebot ist erst besprochen. Bitte geben Sie es zuerst frei.',
  'not-while-resolved': 'Das Angebot ist schon als beschlossen vermerkt, aber noch nicht freigegeben.',
  'not-while-released': 'Das Angebot ist schon freigegeben. Zum Ändern bearbeiten Sie es bitte.',
  'not-while-paused': 'Das Angebot ist angehalten. Bitte nehmen Sie es zuerst wieder auf.',
  'not-while-expired':
    'Das Angebot ist abgelaufen. Bitte tragen Sie ein neues ein; es kann von diesem ausgehen.',
  'not-while-withdrawn':
    'Das Angebot ist zurückgezogen. Bitte tragen Sie ein neues ein; es kann von diesem ausgehen.',
  'places-taken':
    '{n} Plätze sind schon zugesagt. Bitte nehmen Sie zuerst die Zusage zurück, oder halten Sie das Angebot an.',
  overloaded: 'Die Kommune hat Überlastung gemeldet. Bitte beenden Sie zuerst die Überlastungsanzeige.',
  'number-on-request':
    '„Auf Anforderung“ nennt keine Zahl. Bitte lassen Sie das Feld leer oder ändern Sie die Mengenart.',
  'number-missing': 'Bitte nennen Sie die Zahl der Plätze, oder wählen Sie „auf Anforderung“.',
  'more-than-inhabitants': 'Das ist mehr, als die Kommune Menschen hat ({n}). Bitte prüfen Sie die Zahl.',
  'group-larger-than-offer':
    'Eine Gruppe kann nicht größer sein als das Angebot. Bitte prüfen Sie beide Zahlen.',
  'ends-before-it-begins': 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Tage.',
  'already-over': 'Dieser letzte Tag ist schon vorbei. Bitte wählen Sie einen späteren.',
  'too-long':
    'Ein Angebot gilt höchstens {months} Monate. Bitte wählen Sie einen früheren Tag; verlängern können Sie später.',
  'not-later': 'Das Angebot gilt schon bis zu diesem Tag. Bitte wählen Sie einen späteren.',
  'credited-and-not':
    'Mit und ohne Anrechnung auf die Quote schließen sich aus. Bitte wählen Sie einen der beiden Wünsche.',
  'condition-words-missing': 'Bitte sagen Sie in eigenen Worten, was die Bedingung ist.',
  'unknown-group': 'Diese Personengruppe gibt es nicht. Bitte wählen Sie aus der Liste.',
  'unknown-programme': 'Dieses Programm gibt es nicht. Bitte wählen Sie aus der Liste.',
  'programme-ended': '„{programme}“ ist beendet. Bitte nehmen Sie es aus dem Angebot.',
  'programme-over': '„{programme}“ endet, bevor das Angebot beginnt. Bitte prüfen Sie Beginn und Programm.',
  'programme-of-other-land':
    '„{programme}“ ist das Programm eines anderen Landes. Bitte nehmen Sie es aus dem Angebot.',
  'programme-of-other-municipality':
    '„{programme}“ ist das Programm einer anderen Kommune. Bitte nehmen Sie es aus dem Angebot.',
  'programme-not-for-groups':
    '„{programme}“ steht keiner der gewählten Gruppen offen. Bitte ändern Sie die Gruppen oder nehmen Sie das Programm heraus.',
  'answer-used': 'Aus dieser Antwort ist schon ein Angebot entstanden. Bitte ändern Sie das vorhandene.',
  'foreign-answer':
    'Diese Antwort gehört nicht zu dieser Kommune. Bitte öffnen Sie das Formular aus der eigenen Antwort.',
  'foreign-resolution':
    'Dieser Beschluss gehört nicht zu dieser Kommune. Bitte wählen Sie einen der eigenen.',
  'mandate-missing': `Dafür fehlt ein Mandat${forWhat}. Bitte tragen Sie den Beschluss ein, oder übernehmen Sie einen Musterbeschluss.`,
  'mandate-number': `Punkt {item} aus „{title}“ hat noch {left} Plätze frei, es fehlen {missing}${forWhat}. Bitte verringern Sie die Zahl, oder tragen Sie einen weiteren Beschluss ein.`,
  'mandate-over': `Punkt {item} aus „{title}“ gilt an diesem Tag nicht mehr${forWhat}. Bitte verkürzen Sie die Geltung, oder tragen Sie die Verlängerung des Beschlusses ein.`,
  'mandate-rejected': `Der Rat hat das abgelehnt: Punkt {item} aus „{title}“${forWhat}. Bitte holen Sie einen neuen Beschluss ein.`,
  'mandate-lesser': `Punkt {item} aus „{title}“ erlaubt nur zu appellieren oder zu kooperieren, nicht aufzunehmen${forWhat}. Bitte holen Sie einen Beschluss zur Aufnahme ein.`,
  'mandate-narrower': `Punkt {item} aus „{title}“ erlaubt nur einen Teil davon${forWhat}. Bitte verengen Sie das Angebot auf die Gruppen oder Programme des Beschlusses.`,
  'mandate-excludes': `Der Rat hat das ausgeschlossen: Punkt {item} aus „{title}“${forWhat}. Bitte nehmen Sie es aus dem Angebot, oder holen Sie einen neuen Beschluss ein.`,
  'mandate-excepts': `Punkt {item} aus „{title}“ nimmt einen Teil davon aus${forWhat}. Bitte verengen Sie das Angebot so, dass es ihn nicht mehr enthält.`,
  'mandate-conditional': `Punkt {item} aus „{title}“ gilt nur unter einer Bedingung, die das Angebot nicht stellt${forWhat}. Bitte nehmen Sie sie in das Angebot auf.`,
  'overload-too-far':
    'Eine Überlastung kann höchstens {days} Tage im Voraus gemeldet werden. Bitte wählen Sie einen früheren Beginn.',
  'already-overloaded':
    'Für diese Kommune steht schon eine Überlastungsanzeige. Bitte beenden Sie zuerst diese.',
  'overload-ended': 'Diese Überlastungsanzeige ist schon beendet.',
  'in-future': 'Der Tag liegt in der Zukunft. Bitte geben Sie den heutigen Stand an.',
};
