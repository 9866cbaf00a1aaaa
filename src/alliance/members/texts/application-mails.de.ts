/** Mails on the way in: subject and body; `{name}` is the municipality. */
export const applicationMailsDe = {
  greeting: 'Guten Tag,',
  greetingNamed: 'Guten Tag {person},',
  whyMailbox:
    'Sie erhalten diese E-Mail, weil dieses Postfach im Zusammenhang mit einem Beitritt von {name} genannt wurde.',
  whyOffice: 'Sie erhalten diese E-Mail, weil Sie in Ihrem Amt mit dem Beitritt von {name} zu tun haben.',
  'interest-link': {
    subject: 'Beitritt {name}: Ihr Link zum Antrag',
    body: 'für {name} wurde Interesse am Bündnis Städte Sicherer Häfen angemeldet. Mit diesem Link bestätigen Sie das Postfach und füllen den Antrag aus:\n{link}\n\nDer Link gilt bis {until} und ist persönlich. Haben Sie kein Interesse angemeldet, löschen Sie diese E-Mail; nach {days} Tagen ist alles gelöscht.',
  },
  'new-link': {
    subject: 'Beitritt {name}: neuer Link zum Antrag',
    body: 'mit diesem Link geht es im Antrag weiter:\n{link}\n\nEr gilt bis {until} und ist persönlich.',
  },
  'way-open': {
    subject: 'Beitritt {name}: ein Antrag ist bereits unterwegs',
    body: 'vielen Dank für Ihr Interesse. Für {name} ist bereits ein Antrag unterwegs, der von einer anderen Stelle Ihrer Kommune geführt wird. Wir haben ihr Ihr Postfach genannt, damit Sie sich abstimmen können. Sie müssen nichts weiter tun.',
  },
  'second-interest': {
    subject: 'Beitritt {name}: noch eine Stelle interessiert sich',
    body: 'auch von diesem Postfach wurde Interesse für {name} angemeldet: {mailbox}\n\nBitte stimmen Sie sich ab, wenn Sie die Stelle kennen. An Ihrem Antrag ändert sich nichts.',
  },
  'already-member': {
    subject: '{name} ist bereits Mitglied',
    body: 'vielen Dank für Ihr Interesse. {name} ist bereits Mitglied im Bündnis Städte Sicherer Häfen. Wer die Kommune vertritt, steht im Verzeichnis:\n{entry}',
  },
  started: {
    subject: 'Beitritt {name}: Antrag begonnen',
    body: '{name} hat einen Beitrittsantrag begonnen. Am Zug ist die Kommune; Sie können sie beraten:\n{page}',
  },
  'to-recommend': {
    subject: 'Beitritt {name}: bitte empfehlen',
    body: '{name} hat den Beitrittsantrag eingereicht. Bitte prüfen Sie ihn und empfehlen Sie ihn oder stellen Sie eine Rückfrage:\n{page}',
  },
  'to-recommend-in-place': {
    subject: 'Beitritt {name}: bitte in Vertretung empfehlen',
    body: '{name} hat den Beitrittsantrag eingereicht. Die Länderkoordination ist vakant; bitte prüfen Sie den Antrag in ihrer Vertretung:\n{page}',
  },
  received: {
    subject: 'Beitritt {name}: Antrag eingereicht',
    body: 'der Antrag für {name} ist eingereicht. Am Zug ist jetzt {who}. Den Stand sehen Sie hier:\n{link}\n\nDer Link gilt bis {until}.',
  },
  question: {
    subject: 'Beitritt {name}: eine Rückfrage',
    body: 'zum Antrag für {name} gibt es eine Rückfrage:\n\n{question}\n\nHier antworten Sie und können den Antrag ändern:\n{link}\n\nDer Link gilt bis {until}.',
  },
  answered: {
    subject: 'Beitritt {name}: Rückfrage beantwortet',
    body: '{name} hat die Rückfrage beantwortet. Bitte prüfen Sie den Antrag:\n{page}',
  },
  'to-confirm': {
    subject: 'Beitritt {name}: bitte entscheiden',
    body: 'der Antrag von {name} ist empfohlen. Bitte bestätigen Sie die Mitgliedschaft oder stellen Sie eine Rückfrage:\n{page}',
  },
  recommended: {
    subject: 'Beitritt {name}: Antrag empfohlen',
    body: 'der Antrag für {name} ist empfohlen. Am Zug ist jetzt die Koordinierungsstelle. Den Stand sehen Sie hier:\n{link}\n\nDer Link gilt bis {until}.',
  },
  rejected: {
    subject: 'Beitritt {name}: Entscheidung über den Antrag',
    body: 'die Koordinierungsstelle hat den Antrag für {name} nicht angenommen. Die Begründung:\n\n{reason}\n\nIhre Kommune kann jederzeit neu Interesse anmelden. Bei Fragen antworten wir gern.',
  },
  'rejected-told': {
    subject: 'Beitritt {name}: Antrag abgelehnt',
    body: 'die Koordinierungsstelle hat den Antrag von {name} abgelehnt. Die Begründung steht hier:\n{page}',
  },
  withdrawn: {
    subject: 'Beitritt {name}: Antrag zurückgezogen',
    body: '{name} hat den Beitrittsantrag zurückgezogen. Sie müssen nichts weiter tun.\n{page}',
  },
  'confirmed-told': {
    subject: '{name} ist Mitglied',
    body: '{name} ist ab {day} Mitglied im Bündnis Städte Sicherer Häfen. Der Eintrag:\n{entry}',
  },
  lapsed: {
    subject: 'Beitritt {name}: Antrag verfallen',
    body: 'der Antrag für {name} wurde {days} Tage nicht bearbeitet und ist verfallen. Ihre Kommune kann jederzeit neu Interesse anmelden:\n{join}',
  },
  welcome: {
    subject: 'Willkommen im Bündnis: {name} ist Mitglied',
    body: '{name} ist ab {day} Mitglied im Bündnis Städte Sicherer Häfen.\n\nWas in den ersten Wochen ansteht:\n{welcome}\n\nIhr öffentlicher Eintrag:\n{entry}\n\nAnmelden können Sie sich mit dieser E-Mail-Adresse:\n{logIn}',
  },
};
