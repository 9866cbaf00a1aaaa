export const mails = {
  received: {
    subject: 'Neuer Abruf: {authority} fragt nach {wanted} Plätzen',
    body: 'Guten Tag {name},\n\n{authority} fragt nach {wanted} Plätzen und braucht die Antwort bis zum {deadline}.\n\nHier können Sie die Mitglieder anfragen, deren Angebote passen:\n{link}\n\nIhre Hafenmeisterei',
  },
  asked: {
    subject: '{place}: Anfrage über {share} Plätze, Antwort bis {deadline}',
    body: 'Guten Tag {name},\n\n{authority} fragt beim Bündnis nach {wanted} Plätzen. {place} hat ein passendes Angebot freigegeben; vorgeschlagen sind {share} Plätze.\n\nSie können mehr oder weniger zusagen oder ohne Begründung ablehnen. Bitte antworten Sie bis zum {deadline}:\n{link}\n\nIhre Hafenmeisterei',
  },
  'asked-openly': {
    subject: '{place}: Anfrage nach Plätzen, Antwort bis {deadline}',
    body: 'Guten Tag {name},\n\n{authority} fragt beim Bündnis nach {wanted} Plätzen. {place} hat Plätze auf Anforderung angeboten.\n\nSie können eine Zahl zusagen oder ohne Begründung ablehnen. Bitte antworten Sie bis zum {deadline}:\n{link}\n\nIhre Hafenmeisterei',
  },
  prepared: {
    subject: '{place}: Zusage über {places} Plätze liegt zur Freigabe',
    body: 'Guten Tag {name},\n\nfür den Abruf von {authority} ist eine Zusage über {places} Plätze vorbereitet. Verbindlich wird sie mit Ihrer Freigabe, möglich bis zum {deadline}:\n{link}\n\nIhre Hafenmeisterei',
  },
  reminder: {
    subject: '{place}: Antwort auf eine Anfrage bis {deadline}',
    body: 'Guten Tag {name},\n\neine Anfrage nach Plätzen ist noch nicht beantwortet. Die Frist endet am {deadline}. Auch eine Ablehnung hilft, dann kann jemand anderes gefragt werden:\n{link}\n\nIhre Hafenmeisterei',
  },
  overdue: {
    subject: '{place}: keine Antwort bis {deadline}',
    body: 'Guten Tag {name},\n\n{place} hat auf eine Anfrage nach Plätzen bis zum {deadline} nicht geantwortet. Bitte fragen Sie nach, ob Hilfe gebraucht wird:\n{link}\n\nIhre Hafenmeisterei',
  },
  accepted: {
    subject: '{place}: {places} Plätze angenommen',
    body: 'Guten Tag {name},\n\n{authority} hat {places} der von {place} zugesagten Plätze angenommen.\n\nHier steht der Abruf; wenn Menschen angekommen sind, melden Sie bitte die Zahl unter „Aufnahmen“:\n{link}\n\nIhre Hafenmeisterei',
  },
  'pledge-withdrawn': {
    subject: '{place} zieht {places} Plätze zurück',
    body: 'Guten Tag {name},\n\n{place} hat von der Zusage an {authority} {places} Plätze zurückgezogen.\n\nGrund: {reason}\n\nHier können Sie Ersatz anfragen:\n{link}\n\nIhre Hafenmeisterei',
  },
  'call-off-withdrawn': {
    subject: '{authority} zieht einen Abruf zurück',
    body: 'Guten Tag {name},\n\n{authority} hat den Abruf zurückgezogen, zu dem {place} angefragt war. Zugesagte Plätze sind wieder frei.\n\nGrund: {reason}\n\n{link}\n\nIhre Hafenmeisterei',
  },
  question: {
    subject: '{place}: Rückfrage zu einer Aufnahmemeldung',
    body: 'Guten Tag {name},\n\nzur Meldung von {count} Personen für {fromDay} bis {toDay} gibt es eine Rückfrage der Koordination:\n\n{question}\n\nHier können Sie die Meldung berichtigen:\n{link}\n\nIhre Hafenmeisterei',
  },
};

export const why =
  'Sie bekommen diese Nachricht, weil Sie im Bündnis ein Amt haben, das diese Anfrage, Zusage oder Meldung betrifft.';
