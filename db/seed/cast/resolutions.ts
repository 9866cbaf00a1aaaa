import type { Act, Condition, Effect, LimitPeriod } from '../../../src/alliance/mandates/types.ts';
import type { Random } from '../random.ts';

/** An item as invented councils decide it; `{n}` in its text is the number of persons. */
export interface PlayedItem {
  text: string;
  effect: Effect;
  act?: Act;
  topics?: string[];
  groups?: string[];
  programmes?: string;
  limit?: [from: number, to: number];
  per?: LimitPeriod;
  conditions?: Condition[];
  conditionText?: string;
  /** Years after which it lapses. */
  years?: number;
}

export interface PlayedPaper {
  title: string;
  items: PlayedItem[];
}

const solidarity: PlayedItem = {
  text: 'Die Kommune erklärt sich mit Menschen auf der Flucht und mit der Seenotrettung solidarisch.',
  effect: 'permits',
  act: 'appeal',
  topics: ['solidarity', 'no-criminalisation'],
};
const appeal: PlayedItem = {
  text: 'Die Leitung der Verwaltung wird beauftragt, sich gegenüber Bund und Land für sichere Fluchtwege und für die Aufnahme Geretteter einzusetzen.',
  effect: 'permits',
  act: 'appeal',
  topics: ['admission', 'state-sea-rescue'],
};
const admit: PlayedItem = {
  text: 'Die Kommune bietet an, bis zu {n} Personen zusätzlich zur Quote aufzunehmen.',
  effect: 'permits',
  act: 'act',
  topics: ['rescued-at-sea', 'eu-border'],
  limit: [5, 80],
  conditions: ['not-credited'],
};
const alliance: PlayedItem = {
  text: 'Die Kommune tritt dem Bündnis Städte Sicherer Häfen bei und arbeitet darin mit.',
  effect: 'permits',
  act: 'cooperate',
  topics: ['networking'],
};
const report: PlayedItem = {
  text: 'Die Verwaltung berichtet dem Gremium einmal im Jahr.',
  effect: 'none',
};

/** First resolutions: a municipality declares itself. */
export const declarations: PlayedPaper[] = [
  { title: 'Erklärung zum Sicheren Hafen', items: [solidarity, appeal, admit, alliance, report] },
  { title: 'Sicherer Hafen: Aufnahme aus Seenot Geretteter', items: [solidarity, admit, report] },
  {
    title: 'Beitritt zum Bündnis und Aufnahmebereitschaft',
    items: [
      alliance,
      {
        ...admit,
        text: 'Die Kommune nimmt bei freien Kapazitäten bis zu {n} Personen auf.',
        topics: ['admission'],
        conditions: ['free-capacity'],
        conditionText: 'bei freien Kapazitäten',
      },
      {
        text: 'Die Kommune veröffentlicht ihre Maßnahmen.',
        effect: 'permits',
        act: 'act',
        topics: ['transparency'],
      },
    ],
  },
  {
    title: 'Solidarität mit der Seenotrettung',
    items: [
      solidarity,
      {
        text: 'Eine eigene Aufnahme über die Zuweisung hinaus findet nicht statt.',
        effect: 'excludes',
        act: 'act',
        topics: ['admission'],
      },
    ],
  },
  {
    title: 'Unbegleitete Minderjährige aufnehmen',
    items: [
      {
        text: 'Die Kommune bietet an, bis zu {n} unbegleitete Minderjährige aufzunehmen.',
        effect: 'permits',
        act: 'act',
        topics: ['unaccompanied-minors', 'eu-border'],
        groups: ['umf'],
        limit: [2, 15],
      },
      appeal,
    ],
  },
];

/** Later resolutions, each about one thing. */
export const followUps: PlayedPaper[] = [
  {
    title: 'Patenschaft für ein Rettungsschiff',
    items: [
      {
        text: 'Die Kommune übernimmt für zwei Jahre eine Patenschaft für ein Rettungsschiff.',
        effect: 'permits',
        act: 'act',
        topics: ['sponsorship'],
        years: 2,
      },
    ],
  },
  {
    title: 'Beteiligung am Landesaufnahmeprogramm',
    items: [
      {
        text: 'Die Kommune beteiligt sich am Landesaufnahmeprogramm mit bis zu {n} Personen im Jahr, sofern das Land die Kosten trägt.',
        effect: 'permits',
        act: 'act',
        topics: ['land-programme'],
        limit: [5, 40],
        per: 'year',
        conditions: ['cost-covered', 'land-consent'],
        conditionText: 'sofern das Land die Kosten trägt',
      },
    ],
  },
  {
    title: 'Plätze im Resettlement',
    items: [
      {
        text: 'Die Kommune stellt für Familien bis zu {n} Plätze im Resettlement bereit.',
        effect: 'permits',
        act: 'act',
        topics: ['resettlement'],
        groups: ['families'],
        limit: [4, 30],
      },
      {
        text: 'Die Zustimmung des Bundes wird vorausgesetzt.',
        effect: 'none',
      },
    ],
  },
  {
    title: 'Aufnahme verletzter Kinder',
    items: [
      {
        text: 'Die Kommune ist bereit, bis zu {n} verletzte oder traumatisierte Kinder mit ihren Angehörigen aufzunehmen.',
        effect: 'permits',
        act: 'act',
        topics: ['medical-admission'],
        groups: ['injured-children'],
        limit: [2, 20],
        conditions: ['federal-consent'],
        years: 2,
      },
    ],
  },
  {
    title: 'Bleiberecht: Beratung und Einbürgerung',
    items: [
      {
        text: 'Die Verwaltung berät Geduldete aktiv über ihre Möglichkeiten zu bleiben.',
        effect: 'permits',
        act: 'act',
        topics: ['right-to-stay', 'participation'],
      },
      {
        text: 'Die Leitung setzt sich beim Land für großzügige Ermessensausübung ein.',
        effect: 'permits',
        act: 'appeal',
        topics: ['right-to-stay'],
      },
    ],
  },
  {
    title: 'Überlastung: Vorrang der Pflichtaufgaben',
    items: [
      {
        text: 'Bis auf Weiteres werden über die Zuweisung hinaus keine Personen aufgenommen.',
        effect: 'excludes',
        act: 'act',
        topics: ['admission'],
        years: 1,
      },
    ],
  },
];

export const models: { title: string; summary: string; text: string; reasons: string; topics: string[] }[] = [
  {
    title: 'Sicherer Hafen {kommune}',
    summary:
      'Ein Beschluss in vier Punkten: Solidarität, Appell, Aufnahme mit einer Zahl, Beitritt zum Bündnis. Jeder Punkt kann für sich abgestimmt werden.',
    text: 'Beschluss ({gremium}):\n1. {kommune} ist Sicherer Hafen.\n2. Die Leitung der Verwaltung ({leitung}) setzt sich bei Bund und Land für sichere Fluchtwege ein.\n3. {kommune} bietet an, bei freien Kapazitäten Personen zusätzlich zur Quote aufzunehmen.\n4. {kommune} tritt dem Bündnis Städte Sicherer Häfen bei.',
    reasons:
      'Mit diesem Beschluss weiß jede Stelle, wofür {kommune} ({einwohnende} Einwohnende, {land}) sprechen und handeln darf.\n\nErfunden für die Vorführung.',
    topics: ['solidarity', 'admission', 'alliance'],
  },
  {
    title: 'Mandat zum Appellieren',
    summary: 'Der kleinste Schritt: Die Leitung darf gemeinsame Schreiben des Bündnisses mitzeichnen.',
    text: 'Beschluss ({gremium}):\n1. Die Leitung der Verwaltung ({leitung}) wird ermächtigt, gemeinsame Schreiben und Erklärungen des Bündnisses Städte Sicherer Häfen zu zeichnen, soweit sie die Aufnahme von Menschen auf der Flucht betreffen.\n2. Über jede Zeichnung wird unterrichtet.',
    reasons:
      'Wo ein solcher Beschluss fehlt, muss vor jeder Zeichnung gefragt werden. Erfunden für die Vorführung.',
    topics: ['admission'],
  },
  {
    title: 'Patenschaft für ein Rettungsschiff',
    summary: 'Patenschaft auf zwei Jahre mit Auswertung vor einer Verlängerung.',
    text: 'Beschluss ({gremium}):\n1. {kommune} übernimmt für zwei Jahre eine Patenschaft für ein Rettungsschiff.\n2. Ein halbes Jahr vor dem Ende berichtet die Verwaltung.',
    reasons: 'Erfunden für die Vorführung.',
    topics: ['sponsorship'],
  },
];

/** How a body is called, by the Land and kind of municipality. */
export const bodyOf = (key: string, random: Random): string => {
  if (key.length === 5) return 'Kreistag';
  const byLand: Record<string, string[]> = {
    '01': key.endsWith('000')
      ? ['Ratsversammlung', 'Bürgerschaft']
      : ['Gemeindevertretung', 'Stadtvertretung'],
    '06': ['Stadtverordnetenversammlung'],
    '08': ['Gemeinderat'],
    '09': ['Stadtrat'],
    '11': ['Abgeordnetenhaus'],
    '12': ['Stadtverordnetenversammlung'],
    '13': ['Bürgerschaft', 'Stadtvertretung'],
  };
  return random.pick(byLand[key.slice(0, 2)] ?? ['Rat', 'Stadtrat']);
};
