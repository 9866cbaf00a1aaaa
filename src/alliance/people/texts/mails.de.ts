const greeting = 'Guten Tag {name},\n\n';
const askBody =
  'Guten Tag,\n\nim Verzeichnis der Städte Sicherer Häfen steht für {municipality} dieser Kontakt:\n\n{unit}\n{mailbox}\n\nZuletzt bestätigt am {since}. Stimmt er noch? Ein Klick genügt, eine Anmeldung ist nicht nötig:\n{base}/bestaetigen/{token}\n\nDort können Sie ihn auch ändern.\n';

export const mailsDe = {
  mails: {
    login: {
      subject: 'Ihr Link zur Anmeldung',
      body: `${greeting}mit diesem Link melden Sie sich an:\n{base}/anmelden/{token}\n\nEr gilt 30 Minuten und nur einmal. Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail löschen.\n`,
    },
    invitation: {
      subject: 'Einladung in das Haus der Städte Sicherer Häfen',
      body: `${greeting}{by} hat Sie berufen: {office}, ab {from}.\n\nMit diesem Link melden Sie sich das erste Mal an; er gilt 14 Tage und nur einmal:\n{base}/anmelden/{token}\n\nSpäter genügt Ihre E-Mail-Adresse unter {base}/anmelden.\n`,
    },
    'office-granted': {
      subject: 'Sie haben ein neues Amt',
      body: `${greeting}{by} hat Sie berufen: {office}, ab {from}.\n\nZur Anmeldung:\n{base}/anmelden/{token}\n`,
    },
    'office-ended': {
      subject: 'Ein Amt von Ihnen endet',
      body: `${greeting}Ihr Amt endet: {office}, letzter Tag {day}. Zugangsschlüssel dieses Amtes gelten danach nicht mehr.\n\nWenn das ein Irrtum ist, wenden Sie sich bitte an die Koordinierungsstelle.\n`,
    },
    'office-moved': {
      subject: 'Ihr Amt steht nun für eine andere Kommune',
      body: `${greeting}Ihre Kommune wird im Verzeichnis jetzt unter einer anderen geführt. Ihr Amt geht mit über: {office}, {municipality}. Sie melden sich an wie bisher.\n\nWenn das ein Irrtum ist, wenden Sie sich bitte an die Koordinierungsstelle.\n`,
    },
    'hand-over': {
      subject: 'Ein Amt wird Ihnen übergeben',
      body: 'Guten Tag,\n\n{name} möchte Ihnen ein Amt im Bündnis Städte Sicherer Häfen übergeben: {office}.\n\nMit diesem Link nehmen Sie an; er gilt {days} Tage und nur einmal:\n{base}/uebernehmen/{token}\n',
    },
    'handed-over': {
      subject: 'Ihr Amt ist übergeben',
      body: `${greeting}{next} hat Ihr Amt übernommen: {office}. Vielen Dank für Ihre Arbeit.\n`,
    },
    'email-confirm': {
      subject: 'Bitte bestätigen Sie Ihre neue Adresse',
      body: `${greeting}mit diesem Link gilt diese Adresse für Ihre Anmeldung:\n{base}/ich/adresse/{token}\n\nEr gilt 24 Stunden und nur einmal. Wenn Sie das nicht waren, können Sie diese E-Mail löschen.\n`,
    },
    'email-asked': {
      subject: 'Ihre Adresse soll geändert werden',
      body: `${greeting}für Ihren Zugang wurde eine andere E-Mail-Adresse angegeben. Sie gilt erst, wenn sie bestätigt ist.\n\nWenn Sie das nicht waren, beenden Sie bitte alle Sitzungen unter {base}/ich und melden Sie sich bei der Koordinierungsstelle.\n`,
    },
    'email-changed': {
      subject: 'Ihre Adresse wurde geändert',
      body: `${greeting}für Ihren Zugang gilt ab jetzt eine andere E-Mail-Adresse. Alle Sitzungen wurden beendet.\n\nWenn Sie das nicht waren, melden Sie sich bitte sofort bei der Koordinierungsstelle.\n`,
    },
    'token-created': {
      subject: 'Neuer Zugangsschlüssel',
      body: `${greeting}für Ihren Zugang wurde ein Zugangsschlüssel erstellt: „{token}“.\n\nWenn Sie das nicht waren, widerrufen Sie ihn bitte unter {base}/ich.\n`,
    },
    'confirm-ask': { subject: 'Stimmt Ihr Kontakt noch? {municipality}', body: askBody },
    'confirm-remind-1': { subject: 'Erinnerung: Stimmt Ihr Kontakt noch? {municipality}', body: askBody },
    'confirm-remind-2': {
      subject: 'Letzte Erinnerung: Stimmt Ihr Kontakt noch? {municipality}',
      body: askBody,
    },
    'confirm-escalate': {
      subject: 'Kontakt antwortet nicht: {municipality}',
      body: 'Guten Tag,\n\nder Kontakt „{unit}“ ({mailbox}) von {municipality} wurde zuletzt am {since} bestätigt und hat auf drei E-Mails nicht geantwortet.\n\nBitte fragen Sie nach und tragen Sie ein, was gilt:\n{base}/kontakte/kommune/{key}\n',
    },
    'contact-corrected': {
      subject: 'Ein Kontakt Ihrer Kommune wurde geändert',
      body: 'Guten Tag,\n\nüber den Link an {before} wurde ein Kontakt geändert:\n\n{unit}\n{mailbox}\n\nWenn das nicht stimmt, berichtigen Sie es bitte:\n{base}/kontakte/kommune/{municipality}\n',
    },
  },
  digests: {
    daily: 'Neues aus dem Bündnis ({n})',
    weekly: 'Die Woche im Bündnis ({n})',
    greeting: 'Guten Tag {name},\n\ndas hat sich angesammelt:',
  },
  mailReasons: {
    login: 'Sie erhalten diese E-Mail, weil mit Ihrer Adresse ein Anmeldelink angefordert wurde.',
    invitation: 'Sie erhalten diese E-Mail, weil Sie in ein Amt berufen wurden.',
    'office-granted': 'Sie erhalten diese E-Mail, weil Sie in ein Amt berufen wurden.',
    'office-moved': 'Sie erhalten diese E-Mail, weil sich ein Amt von Ihnen geändert hat.',
    'office-ended': 'Sie erhalten diese E-Mail, weil ein Amt von Ihnen endet.',
    'hand-over': 'Sie erhalten diese E-Mail, weil jemand Sie als nächste Person für ein Amt angegeben hat.',
    'handed-over': 'Sie erhalten diese E-Mail, weil Sie ein Amt übergeben haben.',
    'email-confirm': 'Sie erhalten diese E-Mail, weil jemand diese Adresse für einen Zugang angegeben hat.',
    'email-asked': 'Sie erhalten diese E-Mail, weil sich an Ihrem Zugang etwas ändern soll.',
    'email-changed': 'Sie erhalten diese E-Mail, weil sich an Ihrem Zugang etwas geändert hat.',
    'token-created': 'Sie erhalten diese E-Mail, weil sich an Ihrem Zugang etwas geändert hat.',
    'confirm-ask':
      'Sie erhalten diese E-Mail, weil dieses Postfach als Kontakt eingetragen ist und seit einem Jahr nicht bestätigt wurde.',
    'confirm-remind-1':
      'Sie erhalten diese E-Mail, weil dieses Postfach als Kontakt eingetragen ist und seit einem Jahr nicht bestätigt wurde.',
    'confirm-remind-2':
      'Sie erhalten diese E-Mail, weil dieses Postfach als Kontakt eingetragen ist und seit einem Jahr nicht bestätigt wurde.',
    'confirm-escalate':
      'Sie erhalten diese E-Mail, weil Sie dieses Land koordinieren oder es zurzeit vakant ist. Wie oft wir schreiben, stellen Sie unter {base}/ich ein.',
    'contact-corrected':
      'Sie erhalten diese E-Mail, weil Sie für diese Kommune ein Amt innehaben. Wie oft wir schreiben, stellen Sie unter {base}/ich ein.',
    'digest-daily':
      'Sie erhalten diese E-Mail, weil Sie Benachrichtigungen einmal am Tag gesammelt wünschen. Ändern können Sie das unter {base}/ich.',
    'digest-weekly':
      'Sie erhalten diese E-Mail, weil Sie Benachrichtigungen am Montag gesammelt wünschen. Ändern können Sie das unter {base}/ich.',
  },
};
