export const signingRefusalsDe = {
  'not-in-signatures':
    'Unter diesen Text werden gerade keine Unterschriften gesammelt. Bitte warten Sie, bis die Koordination die Runde öffnet.',
  'signing-over':
    'Die Frist für Unterschriften ist vorbei. Bitte bitten Sie die Koordination, sie zu verlängern.',
  'already-sent':
    'Der Brief ist versandt; an den Unterschriften ändert sich nichts mehr. Ein eigenes Wort bleibt möglich.',
  'link-used': 'Mit diesem Link wurde schon unterzeichnet. Er gilt einmal; es ist nichts weiter zu tun.',
  'link-expired':
    'Dieser Link ist abgelaufen. Bitte lassen Sie die Unterschrift neu vorbereiten; dann kommt ein neuer.',
  'link-withdrawn':
    'Diese Unterschrift wurde zurückgezogen. Soll sie doch gelten, bereiten Sie sie bitte neu vor.',
  'link-of-other-office':
    'Dieser Link gilt für ein anderes Amt. Bitte leiten Sie ihn nicht weiter; unterzeichnen kann nur, wer genannt ist.',
  'text-changed-while-signing':
    'Der Text hat sich geändert, während Sie ihn lasen. Es ist nichts unterzeichnet. Bitte öffnen Sie den Link noch einmal und lesen Sie ihn neu.',
  'not-asked-to-sign': 'Unterzeichnen können die Mitglieder, an die sich dieser Text richtet.',
  'signed-already':
    'Für Ihre Kommune ist schon unterzeichnet. Soll sich etwas ändern, ziehen Sie die Unterschrift bitte zuerst zurück.',
  'no-such-head':
    'Dieses Amt leitet Ihre Kommune nicht (mehr). Bitte wählen Sie eines aus der Liste oder lassen Sie es von der Koordination eintragen.',
  'item-missing': 'Bitte wählen Sie den Beschlusspunkt oder nennen Sie eine andere Grundlage.',
  'basis-missing': 'Bitte nennen Sie in einem Satz, worauf sich die Unterschrift stützt.',
  'no-signature': 'Es gibt keine Unterschrift, die zurückzuziehen wäre.',
  'prepare-first': 'Bitte bereiten Sie die Unterschrift zuerst vor; dann lässt sich das Papier einreichen.',
  'no-such-authority': 'Diese Behörde ist nicht (mehr) eingetragen. Bitte wählen Sie eine aus der Liste.',
  'nobody-signed':
    'Noch hat kein heutiges Mitglied unterzeichnet. Bitte warten Sie die erste Unterschrift ab oder nehmen Sie den Text in den Entwurf zurück.',
  'frame-fixed':
    'Der Text wird unterzeichnet oder ist versandt; Titel und Angaben liegen fest. Bitte nehmen Sie ihn vor dem Versand in den Entwurf zurück, wenn sich etwas ändern soll.',
  'sent-in-future':
    'Dieser Tag kommt erst noch. Bitte tragen Sie den Versand ein, wenn der Brief unterwegs ist.',
};

const basis = {
  mandate: 'Beschlusspunkt des Rates oder Kreistages',
  competence: 'Eigene Zuständigkeit der Leitung',
  other: 'Andere Grundlage',
};
const ordered = {
  alphabetical: 'Nach dem Alphabet der Orte',
  lands: 'Nach Ländern, darin nach dem Alphabet',
};

export const signingActionsDe = {
  'open-signatures': {
    title: 'Unterschriften einholen',
    lead: 'Wer genau diesen Wortlaut schon unterzeichnet hat, bleibt dabei. Wo unterzeichnete Worte sich geändert haben, wird neu gefragt.',
    submit: 'Runde öffnen',
    done: 'Die Runde ist offen. Die Mitglieder können ihre Unterschriften vorbereiten.',
    fields: {
      id: { label: 'Nummer der Erklärung' },
      version: { label: 'Stand' },
      until: { label: 'Unterschriften bis' },
      ordered: { label: 'Reihenfolge im Brief', options: ordered },
      place: { label: 'Ort im Brief', hint: 'Für „Ort, Datum“; das Datum ist der Tag des Versands' },
      embargoOn: { label: 'Nicht veröffentlichen vor', hint: 'Leer: ab dem Versand öffentlich' },
    },
  },
  'prepare-signature': {
    title: 'Unterschrift vorbereiten',
    lead: 'Die Leitung erhält einen persönlichen Link und bestätigt selbst. Nicht zu unterzeichnen braucht keinen Grund.',
    submit: 'Link senden',
    done: 'Der Link ist unterwegs.',
    fields: {
      statement: { label: 'Nummer der Erklärung' },
      office: { label: 'Wer unterzeichnet' },
      basis: { label: 'Worauf sich die Unterschrift stützt', options: basis },
      item: { label: 'Beschlusspunkt', hint: 'Aus Ihren Beschlüssen zu den Themen dieses Textes' },
      basisText: {
        label: 'In Worten',
        hint: 'Nur ohne Beschlusspunkt, zum Beispiel „Laufende Angelegenheit der Verwaltung“',
      },
    },
  },
  'sign-statement': {
    title: 'Unterzeichnen',
    submit: 'Unterzeichnen',
    done: 'Sie haben unterzeichnet.',
    fields: { token: { label: 'Link' }, version: { label: 'Prüfsumme des gelesenen Textes' } },
  },
  'withdraw-signature': {
    title: 'Unterschrift zurückziehen',
    lead: 'Einen Grund braucht es nicht. Bis zum Versand können Sie neu unterzeichnen.',
    submit: 'Zurückziehen',
    done: 'Die Unterschrift ist zurückgezogen.',
    fields: { statement: { label: 'Nummer der Erklärung' } },
  },
  'file-signed-paper': {
    title: 'Unterzeichnetes Papier einreichen',
    lead: 'Für Leitungen, die auf Papier oder mit einer eigenen Signatur unterzeichnen. Die Prüfsumme der Datei bleibt sichtbar. Ob die Unterschrift echt ist, prüft die Hafenmeisterei nicht; die Leitung erhält eine E-Mail.',
    submit: 'Einreichen',
    done: 'Das unterzeichnete Papier ist eingereicht.',
    fields: { statement: { label: 'Nummer der Erklärung' }, file: { label: 'PDF' } },
  },
  'remind-signatures': {
    title: 'An Unterschriften erinnern',
    submit: 'Erinnern',
    done: 'Die Erinnerungen sind unterwegs.',
    fields: { after: { label: 'Hinter dieser Unterschrift' } },
  },
  'ask-again': {
    title: 'Zustimmung neu erbitten',
    submit: 'Erbitten',
    done: 'Die Links sind unterwegs.',
    fields: { statement: { label: 'Nummer der Erklärung' } },
  },
  'send-statement': {
    title: 'Versand eintragen',
    lead: 'Danach liegt der Brief fest: Text, Unterschriften und Prüfsumme. Das lässt sich nicht rückgängig machen.',
    submit: 'Als versandt eintragen',
    done: 'Der Versand ist eingetragen.',
    fields: {
      id: { label: 'Nummer der Erklärung' },
      version: { label: 'Stand' },
      authority: { label: 'An' },
      sentOn: { label: 'Versandt am', hint: 'Leer: heute' },
    },
  },
};

export const signingDe = {
  title: 'Unterschriften',
  heading: 'Unterschriften: {title}',
  tab: 'Unterschriften',
  lead: 'Wer unterzeichnet hat, steht hier. Nicht zu unterzeichnen braucht keinen Grund.',
  notOpen: 'Noch keine Runde',
  notOpenText:
    'Unterzeichnet wird der endgültige Text. Die Koordination öffnet die Runde, wenn er festliegt.',
  open: 'Runde öffnen',
  openAgain: 'Runde wieder öffnen',
  prepare: 'Unterschrift vorbereiten',
  prepareAgain: 'Neu vorbereiten',
  withdraw: 'Zurückziehen',
  paper: 'Unterzeichnetes Papier einreichen',
  send: 'Versand eintragen',
  letterPdf: 'Brief als PDF',
  letterDocx: 'Brief als Word-Dokument',
  until: 'Bis',
  noDeadline: 'ohne Frist',
  edition: 'Fassung',
  ordered: 'Reihenfolge',
  embargo: 'Nicht veröffentlichen vor',
  hash: 'Prüfsumme des unterzeichneten Textes',
  counts: 'Unterschriften: {signed}.',
  preparedCount: 'Vorbereitet: {n}.',
  own: 'Ihre Kommune',
  ownState: {
    none: 'Es ist nichts vorbereitet.',
    prepared: 'Vorbereitet für {office}; der Link ist unterwegs.',
    again: 'Der Text hat sich geändert; {office} wird neu gefragt.',
    signed: 'Unterzeichnet am {day}, gestützt auf: {basis}.',
    withdrawn: 'Zurückgezogen.',
  },
  list: 'Unterzeichnet haben',
  empty: 'Noch niemand',
  emptyText: 'Sobald jemand unterzeichnet, steht es hier.',
  place: 'Kommune',
  office: 'Amt',
  name: 'Name',
  signedOn: 'Am',
  basis: 'Grundlage',
  basisKind: basis,
  origin: { link: 'mit Link', paper: 'auf Papier' },
  paperKept: 'hinterlegt, Unterschrift nicht geprüft',
  paperFile: 'Papier herunterladen',
  paperHash: 'Prüfsumme der Datei',
  hidden: 'Noch nicht öffentlich',
  hiddenText:
    'Wer unterzeichnet hat, steht hier, sobald der Brief versandt ist und veröffentlicht werden darf.',
  orderWords: ordered,
  sentTo: 'Versandt an {authority} am {day}. Unterschriften: {n}.',
  linkTitle: 'Unterzeichnen: {title}',
  linkLead: 'Für {office}, {place}',
  linkText: 'Der Text',
  linkBasis: 'Grundlage: {basis}',
  linkFree: 'Nicht zu unterzeichnen braucht keinen Grund und wird nirgends vermerkt.',
  linkDone: 'Es ist nichts zu tun',
  due: {
    prepare: 'Unterschrift vorbereiten: {title}',
    prepared: 'Unterschrift liegt bereit, der Link steht in der E-Mail: {title}',
  },
  thanks: 'Vielen Dank',
  why: 'Sie unterzeichnen genau diesen Wortlaut. Ändert er sich, werden Sie neu gefragt.',
};

export const signingMailsDe = {
  until: 'Die Runde ist offen bis {day}.',
  changes: { subject: 'Betreff', removed: 'gestrichene Ziffern: {n}' },
  paper: {
    subject: 'Unterzeichnetes Papier eingereicht: {title}',
    body: `Guten Tag {name},

{by} hat ein PDF als Ihre Unterschrift unter „{title}“ eingereicht. Geprüft hat die Unterschrift darauf niemand.

Prüfsumme der Datei (SHA-256): {hash}

Hier sehen Sie das Papier und können die Unterschrift zurückziehen, wenn sie nicht von Ihnen ist:
{link}`,
  },
  signing: {
    subject: 'Zur Unterschrift: {title}',
    body: `Guten Tag {name},

für Sie liegt ein Text zur Unterschrift bereit: „{title}“. {deadline}

Hier lesen und unterzeichnen Sie ihn:
{link}

Der Link gilt nur für Ihr Amt und einmal. Bitte leiten Sie ihn nicht weiter.
Nicht zu unterzeichnen braucht keinen Grund und wird nirgends vermerkt.`,
  },
  'signing-again': {
    subject: 'Geänderter Text, neue Zustimmung: {title}',
    body: `Guten Tag {name},

Sie haben „{title}“ unterzeichnet. Seitdem haben sich Worte geändert ({changed}); Ihre Unterschrift gilt für den neuen Text nicht. {deadline}

Hier lesen Sie den neuen Text und unterzeichnen, wenn Sie einverstanden sind:
{link}

Der Link gilt nur für Ihr Amt und einmal.`,
  },
  'signing-reminder': {
    subject: 'Erinnerung: {title} liegt zur Unterschrift bereit',
    body: `Guten Tag {name},

„{title}“ liegt für Sie zur Unterschrift bereit. {deadline}

Hier lesen und unterzeichnen Sie:
{link}

Dieser Link ersetzt den früheren. Möchten Sie nicht unterzeichnen, müssen Sie nichts tun.`,
  },
};
