export const mailsDe = {
  salutation: 'Sehr geehrte Damen und Herren,',
  deadline: 'Wir bitten um Ihre Antwort bis zum {day}.\n\n',
  whyAuthority:
    'Sie erhalten diese E-Mail, weil das Bündnis an Ihre Behörde schreibt. Der Link gilt 180 Tage und öffnet nur diesen Vorgang; geben Sie ihn nur im Haus weiter.',
  whyKeeper: 'Sie erhalten diese E-Mail, weil Ihr Amt diesen Vorgang führt.',
  writers: {
    federation: 'Koordinierungsstelle, Bündnis Städte Sicherer Häfen',
    land: 'Länderkoordination {land}, Bündnis Städte Sicherer Häfen',
  },
  leftMail: {
    'too-large':
      'Eine E-Mail zu diesem Vorgang ist größer als 10 MB und wurde nicht übernommen. Sie liegt im gemeinsamen Postfach; bitte lesen Sie sie dort.',
    unreadable:
      'Eine E-Mail zu diesem Vorgang ließ sich nicht lesen und wurde nicht übernommen. Sie liegt im gemeinsamen Postfach; bitte öffnen Sie sie dort.',
  },
  statementSent:
    'wir übersenden Ihnen die gemeinsame Erklärung „{title}“ mit {signatures} Unterschriften. Sie liegt als PDF bei.\n\nPrüfsumme des Textes mit allen Unterschriften: {hash}',
  snapshotSent:
    'wir übersenden Ihnen das gebündelte Angebot {number}. Anschreiben und Anlagen liegen bei.\n\nPrüfsumme: {hash}',
  letter: {
    subject: '{subject} – unser Zeichen {reference}',
    body: '{salutation}\n\n{text}\n\n{deadline}Das Schreiben mit Anlagen lesen und beantworten Sie hier, ohne Anmeldung:\n{link}\n\nMit freundlichen Grüßen\n{author}\n',
  },
  reminder: {
    subject: 'Erinnerung: {subject} – unser Zeichen {reference}',
    body: '{salutation}\n\n{text}\n\n{deadline}Den bisherigen Schriftwechsel lesen und beantworten Sie hier, ohne Anmeldung:\n{link}\n\nMit freundlichen Grüßen\n{author}\n',
  },
  overdue: {
    subject: 'Antwortfrist verstrichen: {reference} {subject}',
    body: 'Guten Tag,\n\nauf „{subject}“ steht seit dem {day} eine Antwort aus. Erinnern Sie die Behörde oder ändern Sie die Frist:\n{link}\n',
  },
  promise: {
    subject: 'Zusage überfällig: {reference} {subject}',
    body: 'Guten Tag,\n\ndiese Zusage sollte bis zum {day} eingelöst sein:\n\n{text}\n\nBitte tragen Sie ein, was daraus wurde:\n{link}\n',
  },
  reopened: {
    subject: 'Neue Nachricht, Vorgang wieder offen: {reference} {subject}',
    body: 'Guten Tag,\n\nder Vorgang „{subject}“ war am {day} abgeschlossen. Nun ist eine Nachricht eingegangen; deshalb ist er wieder offen:\n\n{text}\n\nBitte ordnen Sie die Antwort ein:\n{link}\n',
  },
  arrived: {
    subject: 'Neue Nachricht: {reference} {subject}',
    body: 'Guten Tag,\n\nzu „{subject}“ ist eine Nachricht eingegangen:\n\n{text}\n\nBitte ordnen Sie die Antwort ein:\n{link}\n',
  },
};
