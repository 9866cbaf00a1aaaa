/** An invented measure: where, which heading of the catalogue, what. */
export interface InventedMeasure {
  place: string;
  demand: number;
  title: string;
  description: string;
  forWhom: string;
  cost: string | null;
  result: string | null;
  state: 'planned' | 'running' | 'ended';
  audience: 'public' | 'members';
  /** Days ago on which it was last checked. */
  checked: number;
  /** Why it is recommended, and in how many days it is reviewed again; negative is overdue. */
  good?: { reason: string; review: number; adoptedBy: string[] };
}

export const inventedMeasures: InventedMeasure[] = [
  {
    place: 'Potsdam',
    demand: 4,
    title: 'Lotsendienst für die ersten hundert Tage',
    description:
      'Zwei Stellen begleiten neu angekommene Haushalte zu Behörden, Schule und Arztpraxis, bis die ersten Anträge gestellt sind.',
    forWhom: 'neu angekommene Haushalte',
    cost: 'etwa 120 000 Euro im Jahr',
    result: 'Nach eigenen Angaben sind die ersten Anträge im Mittel drei Wochen früher gestellt.',
    state: 'running',
    audience: 'public',
    checked: 60,
    good: {
      reason: 'Einfach zu übernehmen, auch für Gemeinden ohne eigene Ausländerbehörde.',
      review: 200,
      adoptedBy: ['Flensburg', 'Marburg', 'Harrislee'],
    },
  },
  {
    place: 'Bielefeld',
    demand: 4,
    title: 'Sprachmittlung auf Abruf',
    description: 'Ein Pool geschulter Sprachmittelnder, den alle Ämter und Schulen mit einem Anruf buchen.',
    forWhom: 'Ämter, Schulen, Beratungsstellen',
    cost: '80 000 Euro im Jahr',
    result: null,
    state: 'running',
    audience: 'public',
    checked: 150,
    good: {
      reason: 'Der Pool lässt sich mit Nachbargemeinden teilen.',
      review: -12,
      adoptedBy: ['Gütersloh'],
    },
  },
  {
    place: 'Flensburg',
    demand: 2,
    title: 'Woche der Seenotrettung',
    description: 'Ausstellung, Filme und Gespräche mit Besatzungen, jedes Jahr im September am Hafen.',
    forWhom: 'alle Interessierten, Schulklassen',
    cost: '9 000 Euro je Woche',
    result: null,
    state: 'running',
    audience: 'public',
    checked: 30,
  },
  {
    place: 'Gießen',
    demand: 4,
    title: 'Wohnraum mit Bürgschaft',
    description: 'Die Stadt bürgt zwei Jahre für Mieten, wenn Private an anerkannte Geflüchtete vermieten.',
    forWhom: 'Vermietende und anerkannte Geflüchtete',
    cost: 'Ausfälle bisher unter 4 000 Euro im Jahr',
    result: null,
    state: 'running',
    audience: 'public',
    checked: 420,
    good: { reason: 'Wenig Geld bewegt viele Wohnungen.', review: 90, adoptedBy: [] },
  },
  {
    place: 'Rottenburg am Neckar',
    demand: 5,
    title: 'Runde der Häfen am Neckar',
    description: 'Vierteljährliches Treffen der Sicheren Häfen der Region mit gemeinsamer Tagesordnung.',
    forWhom: 'Verwaltungen und Ehrenamt',
    cost: null,
    result: null,
    state: 'running',
    audience: 'public',
    checked: 80,
  },
  {
    place: 'Braunschweig',
    demand: 6,
    title: 'Jahresbericht zum Sicheren Hafen',
    description:
      'Der Rat erhält jeden März einen öffentlichen Bericht über alle Schritte des vergangenen Jahres.',
    forWhom: 'Rat und Öffentlichkeit',
    cost: null,
    result: null,
    state: 'running',
    audience: 'public',
    checked: 240,
  },
  {
    place: 'München',
    demand: 3,
    title: 'Prüfung freier Plätze für ein Landesprogramm',
    description: 'Monatliche Erhebung freier Plätze, damit ein Angebot binnen einer Woche möglich ist.',
    forWhom: 'Verwaltung',
    cost: null,
    result: null,
    state: 'planned',
    audience: 'members',
    checked: 20,
  },
  {
    place: 'Lübeck',
    demand: 1,
    title: 'Gedenken am Holstentor',
    description:
      'Öffentliches Gedenken an die auf der Flucht Verstorbenen, getragen von Stadt und Zivilgesellschaft.',
    forWhom: 'Stadtgesellschaft',
    cost: '2 500 Euro',
    result: null,
    state: 'ended',
    audience: 'public',
    checked: 500,
  },
];

/** Invented suggestions of observers: where, what, what became of it. */
export const inventedSuggestions: [
  place: string,
  title: string,
  text: string,
  state: 'open' | 'accepted' | 'rejected',
][] = [
  [
    'Kiel',
    'Begleitung zu Behörden durch Studierende',
    'Studierende begleiten gegen Aufwandsentschädigung zu Terminen.',
    'open',
  ],
  [
    'Marburg',
    'Offene Fahrradwerkstatt',
    'Jeden Samstag werden gespendete Räder gemeinsam instand gesetzt.',
    'accepted',
  ],
  [
    'Saarbrücken',
    'Werbung für einen einzelnen Verein',
    'Der Verein sollte auf der Startseite stehen.',
    'rejected',
  ],
];
