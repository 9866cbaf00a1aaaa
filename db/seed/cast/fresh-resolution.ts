/** An invented resolution with every turn that real council papers take. */
export const freshPaper = {
  body: 'Ratsversammlung',
  reference: 'RV-118',
  title: 'Sicherer Hafen: Aufnahme fortschreiben',
  result: 'partly-adopted',
  voteKind: 'counted',
  voteYes: 25,
  voteNo: 14,
  voteAbstain: 3,
  source: 'Niederschrift der Ratsversammlung (erfunden für die Vorführung)',
};

/** Its points, and what a clerk made of each; the last is still to be understood. */
export const freshPoints: {
  number: string;
  text: string;
  understood: Record<string, unknown> | null;
  /** Years after which it lapses. */
  years?: number;
}[] = [
  {
    number: '1',
    text: 'Die Leitung der Verwaltung setzt sich bei Bund und Land weiter für sichere Fluchtwege und für die Aufnahme Geretteter ein.',
    understood: {
      effect: 'permits',
      act: 'appeal',
      topics: ['admission', 'state-sea-rescue'],
      voteKind: 'counted',
      voteYes: 31,
      voteNo: 9,
      voteAbstain: 2,
    },
  },
  {
    number: '2',
    text: 'Bei freien Kapazitäten nimmt die Stadt über die Zuweisung hinaus bis zu 12 Personen im Jahr aus dem Resettlement und bis zu 6 unbegleitete Minderjährige auf.',
    understood: {
      result: 'amended',
      originalText: 'Die Stadt nimmt jährlich bis zu 30 Personen auf.',
      effect: 'permits',
      act: 'act',
      topics: ['resettlement'],
      limit: 12,
      per: 'year',
      conditions: ['free-capacity'],
      conditionText: 'bei freien Kapazitäten',
      voteKind: 'counted',
      voteYes: 25,
      voteNo: 14,
      voteAbstain: 3,
    },
    years: 3,
  },
  {
    number: '3',
    text: 'Die Stadt chartert ein eigenes Flugzeug.',
    understood: {
      result: 'rejected',
      effect: 'permits',
      act: 'act',
      topics: ['municipal-programme'],
      voteKind: 'counted',
      voteYes: 4,
      voteNo: 38,
      voteAbstain: 0,
    },
  },
  {
    number: '4',
    text: 'Die Verwaltung prüft mit dem Land, ob leer stehende Wohnungen am Hafen genutzt werden können.',
    understood: null,
  },
];

/** The second number of point 2. */
export const furtherScope = { act: 'act', topics: ['unaccompanied-minors'], groups: ['umf'], limit: 6 };

export const freshReasons =
  'In der Jugendherberge am Ostseebad stehen außerhalb der Saison Plätze leer. Die Geschäftsführer:innen der Wohnungsgesellschaften haben weitere Wohnungen zugesagt.';
