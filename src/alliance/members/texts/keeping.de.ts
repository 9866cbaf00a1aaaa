const audience = {
  public: 'alle',
  members: 'Mitglieder',
  coordinators: 'Länderkoordination und Koordinierungsstelle',
  office: 'nur eigene Kommune und Koordinierungsstelle',
};

/** Words of the deeds that keep the register true. */
export const keepingDe = {
  refusals: {
    'already-voided': 'Dieser Schritt ist bereits zurückgenommen.',
    'later-steps-need-it':
      'Spätere Schritte bauen auf diesem auf. Bitte nehmen Sie zuerst die späteren zurück.',
    'changed-meanwhile':
      'Jemand hat den Eintrag inzwischen geändert. Ihre Angaben stehen noch im Formular; daneben steht, was jetzt gespeichert ist. Bitte gleichen Sie ab und speichern Sie erneut.',
  },
  actions: {
    'void-step': {
      title: 'Schritt zurücknehmen?',
      lead: 'Zurückgenommen wird, was nicht hätte eingetragen werden dürfen. Endet eine Mitgliedschaft, tragen Sie stattdessen einen Schritt „endet“ ein.',
      submit: 'Zurücknehmen',
      done: 'Der Schritt ist zurückgenommen.',
      fields: {
        id: { label: 'Nummer des Schritts' },
        reason: {
          label: 'Grund',
          hint: 'Steht im Protokoll, zum Beispiel „Verwechslung mit Rotenburg (Wümme)“',
        },
      },
    },
    'edit-entry': {
      title: 'Eintrag bearbeiten',
      submit: 'Speichern',
      done: 'Der Eintrag ist gespeichert.',
      fields: {
        municipality: { label: 'Kommune' },
        version: { label: 'Fassung des Eintrags' },
        councilName: {
          label: 'Wie heißt die Vertretung?',
          hint: 'Zum Beispiel Rat, Bürgerschaft, Stadtverordnetenversammlung, Kreistag',
        },
        councilNameAudience: { label: 'Wer sieht den Namen der Vertretung?', options: audience },
        headTitle: {
          label: 'Wie heißt das Amt an der Spitze?',
          hint: 'Zum Beispiel Oberbürgermeisterin, Landrat',
        },
        headTitleAudience: { label: 'Wer sieht das Amt an der Spitze?', options: audience },
        website: { label: 'Website', hint: 'Am besten die Seite zum Sicheren Hafen, mit https://' },
        websiteAudience: { label: 'Wer sieht die Website?', options: audience },
        publicNote: { label: 'Anmerkung für alle' },
        membersNote: { label: 'Anmerkung für Mitglieder' },
        coordinatorsNote: { label: 'Anmerkung für die Länderkoordination' },
        officeNote: {
          label: 'Interne Anmerkung',
          hint: 'Sehen nur die eigene Kommune und die Koordinierungsstelle',
        },
      },
    },
  },
  page: {
    nobodyIsLost: 'Gespeichert ist jetzt',
    yours: 'Ihre Angabe',
    stored: 'Gespeichert',
    field: 'Feld',
    empty: 'leer',
    notes: 'Anmerkungen',
    cancel: 'Abbrechen',
    voidConsequences: [
      'Der Schritt zählt nicht mehr, auch nicht für frühere Tage.',
      'Er bleibt mit Ihrem Grund sichtbar für alle, die das Verzeichnis führen.',
    ],
    stepOf: '{status}: {step}, {day}',
  },
};
