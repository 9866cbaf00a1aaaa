/** What people are told when something begins, arrives or is decided; short, with one link. */
export const noticesDe = {
  'opened-positions': {
    subject: '„{title}“: Ihre Position ist gefragt',
    body: 'Guten Tag {name},\n\nzur Erklärung „{title}“ werden jetzt Positionen eingeholt. {deadline}\n\nHier sagt Ihre Kommune, wie sie zu den Ziffern steht:\n{link}\n\nKeine Position zu beziehen braucht keinen Grund.\n\nIhre Hafenmeisterei',
  },
  'opened-signatures': {
    subject: '„{title}“: Unterschriften',
    body: 'Guten Tag {name},\n\nder endgültige Text „{title}“ liegt zur Unterschrift bereit. {deadline}\n\nHier lesen Sie ihn und bereiten die Unterschrift Ihrer Kommune vor:\n{link}\n\nNicht zu unterzeichnen braucht keinen Grund.\n\nIhre Hafenmeisterei',
  },
  'amendment-arrived': {
    subject: '„{title}“: Antrag {amendment}',
    body: 'Guten Tag {name},\n\nzur Erklärung „{title}“ ist etwas eingegangen: {what}, {clause}, von {from}.\n\nHier lesen Sie es:\n{link}\n\nIhre Hafenmeisterei',
  },
  'procedure-proposed': {
    subject: '„{title}“: Vorschlag zu Antrag {amendment}',
    body: 'Guten Tag {name},\n\nzu Ihrem Antrag {amendment} ({clause}) der Erklärung „{title}“ schlägt die Koordination vor: {procedure}.\n\nHier sagen Sie, ob Sie einverstanden sind:\n{link}\n\nBis {day} warten wir auf Ihre Antwort; danach kann so entschieden werden.\n\nIhre Hafenmeisterei',
  },
  'amendment-decided': {
    subject: '„{title}“: Antrag {amendment} {state}',
    body: 'Guten Tag {name},\n\nIhr Antrag {amendment} ({clause}) zur Erklärung „{title}“: {state}.\n\nHier steht, warum:\n{link}\n\nIhre Hafenmeisterei',
  },
};

/** Words inside these mails. */
export const noticeWordsDe = {
  until: 'Zeit ist bis {day}.',
  amendment: 'ein Änderungsantrag',
  suggestion: 'eine Anregung',
  observer: 'Beobachtenden oder einer Landeskoordination',
};
