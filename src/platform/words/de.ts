/** What the platform itself has to say to people. */
export const de = {
  refusals: {
    'log-in-first': 'Bitte melden Sie sich an. Dieser Bereich ist Mitgliedern vorbehalten.',
    'log-in-again': 'Dieser Schritt braucht eine frische Anmeldung. Bitte melden Sie sich noch einmal an.',
    'not-your-office': 'Ihr Amt umfasst diesen Schritt nicht. Die Rechteübersicht zeigt, wer ihn tun darf.',
    'not-your-land': 'Ihr Amt gilt für ein anderes Land.',
    'not-your-municipality': 'Ihr Amt gilt für eine andere Kommune.',
    'not-your-authority': 'Ihr Amt gilt für eine andere Behörde.',
    'not-your-person': 'Diese Angaben gehören zu einer anderen Person.',
  },
  errors: {
    notFoundTitle: 'Nicht gefunden',
    notFound: 'Unter dieser Adresse gibt es nichts, oder es ist nicht für Sie bestimmt.',
    linkUnknownTitle: 'Dieser Link führt nicht weiter',
    linkUnknown:
      'Dieser Link ist uns nicht bekannt. Bitte prüfen Sie, ob er vollständig ist, oder fordern Sie einen neuen an.',
    forbiddenTitle: 'Nicht erlaubt',
    invalidTitle: 'Diese Adresse enthält eine ungültige Angabe',
    brokenTitle: 'Das hat nicht funktioniert',
    broken:
      'Auf unserer Seite ist ein Fehler aufgetreten. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal und nennen Sie sonst diese Nummer: {id}',
    tooLargeTitle: 'Zu groß',
    tooLarge: 'Die Sendung ist größer als {limit} MB. Bitte verkleinern oder teilen Sie die Datei.',
    foreignTitle: 'Bitte senden Sie das Formular noch einmal',
    foreign:
      'Das Formular kam nicht von unserer Seite oder Ihre Anmeldung ist inzwischen abgelaufen. Bitte öffnen Sie es neu; Ihre Eingaben stehen noch im vorigen Fenster.',
    halfSentTitle: 'Die Sendung kam nicht vollständig an',
    halfSent: 'Es wurde nichts gespeichert. Bitte senden Sie das Formular noch einmal.',
    repeatedTitle: 'Bereits gesendet',
    repeated: 'Dieses Formular wurde schon einmal gesendet und zählt nur einmal.',
    busyTitle: 'Zu viele Anfragen',
    busy: 'Es kamen zu viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute.',
    sendJson: 'Bitte senden Sie den Inhalt als JSON, mit „Content-Type: application/json“.',
    brokenJson: 'Der gesendete Inhalt ist kein gültiges JSON.',
    back: 'Zur Startseite',
    logIn: 'Anmelden',
    reload: 'Formular neu öffnen',
    without: 'Ohne diese Angabe öffnen',
  },
};
