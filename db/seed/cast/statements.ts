import type { Stance } from '../../../src/alliance/statements/types.ts';

/** A clause of an invented text. */
export interface PlayedClause {
  kind?: 'preamble' | 'closing';
  label: string;
  text: string;
  topics?: string[];
}

/** A draft that is still argued about. */
export const housing: PlayedClause[] = [
  {
    kind: 'preamble',
    label: 'Präambel',
    text: 'Wer ankommt, braucht zuerst ein Dach. Die Mitglieder des Bündnisses erleben jeden Tag, woran es fehlt, und sagen, was hilft.',
  },
  {
    label: 'Geld für Plätze',
    text: 'Der Bund beteiligt sich dauerhaft an den Kosten der Unterbringung und zahlt je Person und Monat eine Pauschale.',
    topics: ['housing'],
  },
  {
    label: 'Flächen des Bundes',
    text: 'Der Bund gibt geeignete Liegenschaften mietfrei ab. Über jede Anfrage wird innerhalb von acht Wochen entschieden.',
    topics: ['housing'],
  },
  {
    label: 'Privat wohnen',
    text: 'Wer eine Wohnung oder Gastfamilie hat, darf die Aufnahmeeinrichtung verlassen.',
    topics: ['housing', 'participation'],
  },
  {
    label: 'Vorhalten',
    text: 'Plätze, die Kommunen für Notfälle freihalten, werden zur Hälfte erstattet.',
    topics: ['housing'],
  },
  {
    label: 'Bericht',
    text: 'Der Bund berichtet einmal im Jahr, wie sich die Kosten nach Ziffer 1 verteilen.',
    topics: ['transparency'],
  },
];

/** A text to which members take their positions. */
export const admission: PlayedClause[] = [
  {
    kind: 'preamble',
    label: 'Präambel',
    text: 'Die Mitglieder des Bündnisses Städte Sicherer Häfen haben sich bereit erklärt, mehr Menschen aufzunehmen, als sie müssen. Sie bitten Bund und Länder, diese Bereitschaft zu nutzen.',
  },
  {
    label: 'Bundesprogramme',
    text: 'Der Bund führt seine Aufnahmeprogramme fort und legt neue auf, solange Kommunen Plätze anbieten.',
    topics: ['federal-programme'],
  },
  {
    label: 'Landesprogramme',
    text: 'Der Bund erteilt sein Einvernehmen zu Aufnahmeprogrammen der Länder.',
    topics: ['land-programme'],
  },
  {
    label: 'Kommunales Programm',
    text: 'Kommunen erhalten die Möglichkeit, Menschen in einem eigenen Programm aufzunehmen.',
    topics: ['municipal-programme'],
  },
  {
    label: 'Aus Seenot',
    text: 'Gerettete werden ohne Verzug von Bord in aufnahmebereite Kommunen gebracht.',
    topics: ['rescued-at-sea'],
  },
  {
    label: 'EU-Außengrenze',
    text: 'Die Aufnahme gilt auch Menschen, die an den Außengrenzen der Europäischen Union festsitzen.',
    topics: ['eu-border'],
  },
  {
    label: 'Selbsteintritt',
    text: 'Der Bund macht von seinem Recht Gebrauch, Asylverfahren selbst zu übernehmen.',
    topics: ['admission'],
  },
  {
    label: 'Minderjährige',
    text: 'Unbegleitete Minderjährige haben Vorrang; ihre Betreuung wird vollständig erstattet.',
    topics: ['unaccompanied-minors'],
  },
  {
    label: 'Kosten',
    text: 'Der Bund trägt die Kosten zusätzlicher Aufnahmen in den ersten drei Jahren.',
    topics: ['housing'],
  },
  {
    label: 'Anrechnung',
    text: 'Zusätzlich Aufgenommene werden nicht auf die Quote der Kommune angerechnet.',
    topics: ['admission'],
  },
  {
    label: 'Transparenz',
    text: 'Bund und Länder legen offen, nach welchen Regeln verteilt wird.',
    topics: ['transparency'],
  },
  {
    label: 'Seenotrettung',
    text: 'Deutschland beteiligt sich an einer staatlichen Seenotrettung.',
    topics: ['state-sea-rescue'],
  },
  {
    label: 'Gespräch',
    text: 'Das Bündnis und der Bund sprechen zweimal im Jahr über den Stand der Aufnahme.',
    topics: ['networking'],
  },
];

/** A letter whose text is ready. */
export const letter: PlayedClause[] = [
  {
    kind: 'preamble',
    label: 'Einleitung',
    text: 'wir schreiben Ihnen im Namen von Kommunen, die Kindern aus Kriegsgebieten helfen wollen und dafür Plätze in ihren Kliniken und Familien anbieten.',
  },
  {
    label: 'Einreise',
    text: 'Wir bitten Sie, verletzten und traumatisierten Kindern die Einreise zur Behandlung zu ermöglichen.',
    topics: ['medical-admission'],
  },
  {
    label: 'Begleitung',
    text: 'Kinder reisen mit einem Elternteil oder einer vertrauten Person.',
    topics: ['medical-admission'],
  },
  {
    label: 'Zuständigkeit',
    text: 'Wir bitten um eine Stelle, die Angebote der Kommunen annimmt und innerhalb von vier Wochen beantwortet.',
    topics: ['networking'],
  },
  {
    kind: 'closing',
    label: 'Schluss',
    text: 'Für ein Gespräch stehen wir kurzfristig bereit.',
  },
];

/** How a kind of municipality tends to answer the twelve clauses: its usual stance each. */
const usual: Record<'wide' | 'careful' | 'sparing', Stance[]> = {
  wide: [
    'supports',
    'supports',
    'supports',
    'supports',
    'supports',
    'accepts',
    'supports',
    'supports',
    'supports',
    'supports',
    'supports',
    'supports',
  ],
  careful: [
    'supports',
    'supports',
    'accepts',
    'supports',
    'accepts',
    'not-covered',
    'supports',
    'supports',
    'accepts',
    'supports',
    'accepts',
    'supports',
  ],
  sparing: [
    'accepts',
    'accepts',
    'no',
    'only-if',
    'no',
    'no',
    'only-if',
    'supports',
    'supports',
    'supports',
    'not-covered',
    'accepts',
  ],
};
export const tempers = ['wide', 'wide', 'careful', 'careful', 'sparing'] as const;
export const usualStance = (temper: (typeof tempers)[number], clause: number): Stance =>
  usual[temper][clause] ?? 'accepts';

export const conditionsFor = [
  'wenn der Bund die Kosten trägt (erfunden)',
  'wenn Plätze frei sind (erfunden)',
  'wenn das Land zustimmt (erfunden)',
];
