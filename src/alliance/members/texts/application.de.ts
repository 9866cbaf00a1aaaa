const mailbox = {
  label: 'Funktionspostfach',
  hint: 'Zum Beispiel integration@stadt.de. Daran schreiben wir, auch wenn Personen wechseln.',
};
const declarations = { '2019': 'Fassung vom 3. Juni 2019', '2021': 'Fassung vom 17. Februar 2021' };
const link = { token: { label: 'Link' } };
const pdf = 'PDF-Datei, höchstens 5 MB. Ein neues Dokument ersetzt das bisherige.';

/** Refusals and forms of applications. */
export const applicationDe = {
  refusals: {
    'unknown-municipality':
      'Diese Kommune steht nicht im amtlichen Verzeichnis. Bitte prüfen Sie die Schreibweise oder wählen Sie einen Vorschlag.',
    namesakes: 'Diesen Namen tragen {n} Kommunen. Bitte wählen Sie Ihre aus.',
    'municipality-abroad':
      'Mitglied werden können Kommunen in Deutschland. Für andere gibt es das internationale Bündnis.',
    'application-link-expired':
      'Dieser Link ist abgelaufen. Auf der Antragsseite können Sie einen neuen an das hinterlegte Postfach senden lassen.',
    'interest-unconfirmed': 'Bitte bestätigen Sie zuerst das Postfach auf der Antragsseite.',
    'interest-confirmed': 'Das Postfach ist bereits bestätigt. Sie können den Antrag ausfüllen.',
    'way-open':
      'Für diese Kommune ist bereits ein Antrag unterwegs. Bitte stimmen Sie sich in Ihrem Haus ab oder schreiben Sie der Länderkoordination.',
    'not-submitted': 'Der Antrag ist noch nicht eingereicht.',
    'already-submitted':
      'Der Antrag ist eingereicht. Ändern können Sie ihn wieder, wenn eine Rückfrage gestellt ist.',
    'already-recommended': 'Der Antrag ist bereits empfohlen.',
    'not-recommended': 'Der Antrag braucht zuerst eine Empfehlung der Länderkoordination.',
    'application-ended':
      'Dieser Antrag ist abgeschlossen. Eine Kommune kann jederzeit neu Interesse anmelden.',
    'question-open': 'Es gibt eine offene Rückfrage. Bitte warten Sie die Antwort ab.',
    'no-question': 'Es gibt keine offene Rückfrage.',
    'application-changed':
      'Inzwischen hat jemand anderes diesen Antrag geändert. Ihre Eingaben wurden nicht gespeichert. Bitte öffnen Sie die Seite neu und prüfen Sie den neuen Stand.',
    'missing-resolution': 'Es fehlen noch Angaben zum Beschluss.',
    'missing-signature': 'Es fehlen noch Angaben zur Zeichnung.',
    'missing-contacts': 'Es fehlt noch eine Ansprechstelle mit Funktionspostfach.',
    'document-not-pdf': 'Diese Datei ist kein PDF. Bitte speichern Sie das Dokument als PDF-Datei.',
    'document-too-large': 'Diese Datei ist größer als {limit} MB. Bitte verkleinern Sie sie.',
    'resolution-in-future':
      'Der Tag liegt in der Zukunft. Bitte tragen Sie den Beschluss ein, wenn er gefasst ist.',
    'signature-in-future':
      'Der Tag liegt in der Zukunft. Bitte tragen Sie die Zeichnung ein, wenn sie geschehen ist.',
    'signature-before-declaration': 'An diesem Tag gab es die gewählte Fassung der Erklärung noch nicht.',
    'begins-before-signature': 'Die Mitgliedschaft kann nicht vor der Zeichnung beginnen.',
    'already-member':
      'Diese Kommune ist an diesem Tag bereits Mitglied, oder der Tag passt nicht zum bisherigen Verlauf.',
    'land-recommends':
      'In diesem Land gibt es eine Länderkoordination. Sie empfiehlt; die Koordinierungsstelle tut es nur, solange die Stelle vakant ist.',
    'contact-unknown': 'Diese Ansprechstelle gibt es nicht mehr. Bitte öffnen Sie die Seite neu.',
    'file-unreadable': 'Die Datei kam nicht vollständig an. Bitte wählen Sie sie noch einmal aus.',
  },
  actions: {
    'declare-interest': {
      title: 'Interesse anmelden',
      lead: 'Sie erhalten einen persönlichen Link zum Antrag. Ist für Ihre Kommune schon ein Antrag unterwegs, nennen wir der Stelle, die ihn führt, Ihr Postfach.',
      submit: 'Link zusenden',
      done: 'Ihre Angaben sind angekommen.',
      fields: {
        municipality: {
          label: 'Kommune',
          hint: 'Name oder amtlicher Schlüssel der Gemeinde, Stadt oder des Landkreises',
        },
        mailbox,
        unit: { label: 'Stelle', hint: 'Zum Beispiel „Stabsstelle Integration“' },
        name: { label: 'Ihr Name', hint: 'Nur wenn Sie möchten, dass wir Sie damit ansprechen' },
        language: { label: 'Sprache', options: { de: 'Deutsch', en: 'Englisch' } },
      },
    },
    'confirm-interest': {
      title: 'Postfach bestätigen',
      lead: 'Damit beginnt der Antrag. Länderkoordination und Koordinierungsstelle sehen ihn ab jetzt und können Sie beraten.',
      submit: 'Bestätigen und beginnen',
      done: 'Das Postfach ist bestätigt. Sie können jetzt den Antrag ausfüllen.',
      fields: link,
    },
    'renew-link': {
      title: 'Neuen Link zusenden',
      submit: 'Neuen Link zusenden',
      done: 'Ein neuer Link ist an das hinterlegte Postfach unterwegs.',
      fields: link,
    },
    'save-resolution': {
      title: 'Beschluss',
      lead: 'Der Beschluss der Vertretung, mit dem Ihre Kommune beitritt.',
      submit: 'Speichern',
      done: 'Die Angaben zum Beschluss sind gespeichert.',
      fields: {
        ...link,
        version: { label: 'Stand' },
        body: {
          label: 'Vertretung',
          hint: 'Wie sie bei Ihnen heißt, zum Beispiel Rat, Bürgerschaft, Kreistag',
        },
        day: { label: 'Tag des Beschlusses', hint: 'Zum Beispiel 5.3.2026' },
        reference: { label: 'Vorlagennummer', hint: 'Zum Beispiel VO/2026/01234' },
        link: {
          label: 'Adresse im Ratsinformationssystem',
          hint: 'Adresse oder Dokument: eines von beiden genügt.',
        },
        document: { label: 'Beschluss als Dokument', hint: pdf },
        declares: {
          label: 'Der Beschluss übernimmt mindestens eine Forderung für Sichere Häfen',
          hint: 'Dann wird die Kommune auch als erklärter Sicherer Hafen eingetragen.',
        },
      },
    },
    'save-signature': {
      title: 'Zeichnung der Erklärung',
      lead: 'Die politische Leitung zeichnet eine Fassung der Potsdamer Erklärung, formlos.',
      submit: 'Speichern',
      done: 'Die Angaben zur Zeichnung sind gespeichert.',
      fields: {
        ...link,
        version: { label: 'Stand' },
        name: { label: 'Name der politischen Leitung' },
        title: {
          label: 'Amtsbezeichnung',
          hint: 'Zum Beispiel Bürgermeisterin, Oberbürgermeister, Landrätin',
        },
        signedOn: { label: 'Tag der Zeichnung', hint: 'Zum Beispiel 5.3.2026' },
        declaration: { label: 'Fassung', options: declarations },
        document: { label: 'Gezeichnetes Dokument', hint: pdf },
        stated: {
          label: 'Die Zeichnung ist erfolgt; das Papier liegt bei uns vor',
          hint: 'Genügt, wenn Sie kein Dokument hochladen.',
        },
      },
    },
    'save-contact': {
      title: 'Ansprechstelle',
      lead: 'Stelle und Postfach werden mit dem Beitritt öffentlich. Telefon und Name sehen nur Mitglieder.',
      submit: 'Speichern',
      done: 'Die Ansprechstelle ist gespeichert.',
      fields: {
        ...link,
        version: { label: 'Stand' },
        contact: { label: 'Ansprechstelle' },
        unit: { label: 'Stelle', hint: 'Zum Beispiel „Stabsstelle Integration“' },
        mailbox,
        phone: { label: 'Telefon' },
        name: { label: 'Name der Ansprechperson', hint: 'Nur wenn sie es möchte' },
        loginEmail: {
          label: 'Adresse für die Anmeldung',
          hint: 'Persönliche dienstliche Adresse; sie wird nicht angezeigt. Ohne Angabe gilt das Postfach.',
        },
      },
    },
    'remove-contact': {
      title: 'Ansprechstelle entfernen',
      submit: 'Entfernen',
      done: 'Die Ansprechstelle ist entfernt.',
      fields: { ...link, version: { label: 'Stand' }, contact: { label: 'Ansprechstelle' } },
    },
    'save-remark': {
      title: 'Bemerkung',
      lead: 'Was die Länderkoordination wissen sollte. Keine Angaben über geflüchtete Personen.',
      submit: 'Speichern',
      done: 'Die Bemerkung ist gespeichert.',
      fields: { ...link, version: { label: 'Stand' }, remark: { label: 'Bemerkung' } },
    },
    'submit-application': {
      title: 'Antrag einreichen',
      lead: 'Bitte prüfen Sie die Angaben. Nach dem Einreichen können Sie sie nur noch auf eine Rückfrage hin ändern.',
      submit: 'Antrag einreichen',
      done: 'Der Antrag ist eingereicht.',
      fields: { ...link, version: { label: 'Stand' } },
    },
    'answer-question': {
      title: 'Rückfrage beantworten',
      lead: 'Solange die Rückfrage offen ist, können Sie auch die Angaben im Antrag ändern.',
      submit: 'Antwort senden',
      done: 'Die Antwort ist unterwegs.',
      fields: { ...link, version: { label: 'Stand' }, answer: { label: 'Ihre Antwort' } },
    },
    'withdraw-application': {
      title: 'Antrag zurückziehen',
      lead: 'Sie müssen das nicht begründen und können jederzeit neu Interesse anmelden.',
      submit: 'Antrag zurückziehen',
      done: 'Der Antrag ist zurückgezogen.',
      fields: { ...link, version: { label: 'Stand' } },
    },
    'ask-back': {
      title: 'Rückfrage stellen',
      lead: 'Die Rückfrage geht per E-Mail an die Kommune. Solange sie offen ist, kann die Kommune den Antrag ändern.',
      submit: 'Rückfrage senden',
      done: 'Die Rückfrage ist unterwegs.',
      fields: { id: { label: 'Antrag' }, version: { label: 'Stand' }, question: { label: 'Rückfrage' } },
    },
    'recommend-application': {
      title: 'Antrag empfehlen',
      lead: 'Mit der Empfehlung geht der Antrag an die Koordinierungsstelle.',
      submit: 'Antrag empfehlen',
      done: 'Der Antrag ist empfohlen und liegt jetzt bei der Koordinierungsstelle.',
      fields: {
        id: { label: 'Antrag' },
        version: { label: 'Stand' },
        recommendation: {
          label: 'Begründung oder Hinweis',
          hint: 'Lesen Koordination und Koordinierungsstelle',
        },
      },
    },
    'confirm-application': {
      title: 'Mitgliedschaft bestätigen',
      lead: 'Die Mitgliedschaft wird eingetragen, die Ansprechstellen erhalten Zugang und das Begrüßungspaket.',
      submit: 'Mitgliedschaft bestätigen',
      done: 'Die Mitgliedschaft ist eingetragen. Das Begrüßungspaket ist unterwegs.',
      fields: {
        id: { label: 'Antrag' },
        version: { label: 'Stand' },
        day: { label: 'Mitglied ab', hint: 'Zwischen der Zeichnung und heute, zum Beispiel 5.3.2026' },
      },
    },
    'reject-application': {
      title: 'Antrag ablehnen',
      lead: 'Die Kommune erhält Ihre Begründung per E-Mail und kann jederzeit neu Interesse anmelden.',
      submit: 'Antrag ablehnen',
      done: 'Der Antrag ist abgelehnt. Die Kommune ist benachrichtigt.',
      fields: { id: { label: 'Antrag' }, version: { label: 'Stand' }, reason: { label: 'Begründung' } },
    },
    'lapse-application': {
      title: 'Antrag verfallen lassen',
      submit: 'Verfallen lassen',
      fields: { id: { label: 'Nummer des Antrags' } },
    },
    'erase-application': {
      title: 'Angaben eines Antrags löschen',
      submit: 'Löschen',
      fields: { id: { label: 'Nummer des Antrags' } },
    },
  },
  reads: {
    joining: 'Beitreten',
    welcome: 'Begrüßungspaket',
    'own-application': 'Eigener Beitrittsantrag',
    'own-document': 'Unterlage des eigenen Antrags',
    applications: 'Beitrittsanträge',
    application: 'Beitrittsantrag',
    'application-document': 'Unterlage eines Beitrittsantrags',
    'due-applications': 'Fällige Beitrittsanträge',
  },
};
