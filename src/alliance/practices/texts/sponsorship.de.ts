export const rhythms = { once: 'einmalig', yearly: 'jährlich', monthly: 'monatlich' };

export const funds = { budget: 'Haushalt', donation: 'gesammelte Spenden', unknown: 'nicht bekannt' };

/** What the forms of a term ask, the first or a renewal. */
const term = {
  fromDay: { label: 'Beginn' },
  toDay: { label: 'Ende', hint: 'Leer, wenn kein Ende festgelegt ist' },
  amount: { label: 'Betrag in Euro', hint: 'Leer, wenn er nicht bekannt ist' },
  rhythm: { label: 'Zahlung', options: rhythms },
  funds: {
    label: 'Herkunft der Mittel',
    options: funds,
  },
  resolution: { label: 'Beschluss aus den Mandaten' },
  resolutionName: {
    label: 'Beschluss, wenn er dort nicht steht',
    hint: 'Nummer und Tag, zum Beispiel „BV-V/07/0726 vom 12.3.2024“',
  },
  source: { label: 'Quelle' },
  evaluationOn: { label: 'Auswertung fällig am', hint: 'Vier Wochen vorher kommt eine Erinnerung' },
};

export const sponsorshipActions = {
  'record-sponsorship': {
    title: 'Patenschaft eintragen',
    submit: 'Eintragen',
    done: 'Die Patenschaft ist eingetragen.',
    fields: {
      municipality: { label: 'Kommune', hint: 'Name oder amtlicher Schlüssel' },
      beneficiary: { label: 'Rettungsorganisation' },
      ship: { label: 'Schiff' },
      ...term,
      events: { label: 'Veranstaltungen und weitere Zusagen' },
    },
  },
  'renew-sponsorship': {
    title: 'Patenschaft verlängern',
    lead: 'Eine Verlängerung ist eine neue Laufzeit mit eigenem Beschluss.',
    submit: 'Verlängern',
    done: 'Die Verlängerung ist eingetragen.',
    fields: {
      id: { label: 'Patenschaft' },
      ...term,
    },
  },
  'evaluate-sponsorship': {
    title: 'Patenschaft auswerten',
    submit: 'Auswertung speichern',
    done: 'Die Auswertung ist eingetragen.',
    fields: {
      id: { label: 'Patenschaft' },
      day: { label: 'Ausgewertet am' },
      result: { label: 'Was hat die Patenschaft gebracht?' },
      evaluationOn: {
        label: 'Nächste Auswertung fällig am',
        hint: 'Leer, wenn keine weitere vorgesehen ist',
      },
    },
  },
  'end-sponsorship': {
    title: 'Patenschaft beenden',
    lead: 'Die Patenschaft bleibt mit ihrem Verlauf sichtbar; danach wird nichts mehr gezählt.',
    submit: 'Beenden',
    done: 'Die Patenschaft ist beendet.',
    fields: { id: { label: 'Patenschaft' }, day: { label: 'Letzter Tag' }, reason: { label: 'Grund' } },
  },
};

export const sponsorshipPages = {
  title: 'Patenschaften für Rettungsorganisationen',
  lead: 'Welche Kommunen Seenotrettung unterstützen, mit welchen Mitteln und auf welchen Beschluss hin.',
  record: 'Patenschaft eintragen',
  empty: 'Noch keine Patenschaften',
  emptyText: 'Sobald eine Kommune eine Patenschaft einträgt, steht sie hier.',
  municipality: 'Kommune',
  beneficiary: 'Unterstützt wird',
  term: 'Laufzeit',
  amount: 'Betrag',
  funds: 'Mittel',
  state: 'Stand',
  running: 'läuft',
  ended: 'beendet',
  over: 'ausgelaufen',
  coming: 'beginnt noch',
  noEnd: 'ohne Ende',
  noAmount: 'nicht bekannt',
  evaluationDue: 'Auswertung fällig',
  evaluationOn: 'Auswertung am',
  noEvaluation: 'keine vorgesehen',
  totals: 'Summen je Jahr',
  totalsNote:
    'Gezählt ist, was in einem Jahr nach den Laufzeiten zu zahlen war oder ist. Patenschaften ohne bekannten Betrag sind in keiner Summe.',
  year: 'Jahr',
  sum: 'Summe',
  count: 'Patenschaften',
  without: 'davon ohne Betrag',
  chart: 'Summe der Patenschaften je Jahr',
  asOf: 'Stand',
  source: 'Quelle',
  sourceOwn: 'Eintragungen der Kommunen',
  oneTitle: '{place} und {ship}',
  terms: 'Laufzeiten',
  resolution: 'Beschluss',
  noResolution: 'nicht angegeben',
  events: 'Veranstaltungen und weitere Zusagen',
  evaluations: 'Auswertungen',
  noEvaluations: 'Noch keine Auswertung.',
  renew: 'Verlängern',
  evaluate: 'Auswerten',
  end: 'Beenden',
  endReason: 'Grund des Endes',
  all: 'Alle Patenschaften',
  euro: '{n} Euro',
};
