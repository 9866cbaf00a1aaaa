import type { newCasting } from '../cast/people.ts';
import { keyOf, type Part } from '../cast/story.ts';
import type { Stage } from '../stage.ts';
import { appoint, type PersonActor } from './cast.ts';

/** Who can act, filled while the story is played. */
export interface Cast {
  federal: PersonActor[];
  /** By Land; a Land without an entry is vacant. */
  lands: Map<string, PersonActor>;
  /** By municipality. */
  heads: Map<string, PersonActor>;
  contacts: Map<string, PersonActor[]>;
}

/** Länder with a coordination; the others are vacant, which is normal. */
const coordinations: { lands: string[]; seat: string; title: string; from?: number; to?: number }[] = [
  { lands: ['01'], seat: 'Flensburg', title: 'Koordinierungsstelle Integration' },
  { lands: ['03'], seat: 'Braunschweig', title: 'Büro für Migrationsfragen' },
  { lands: ['05'], seat: 'Bielefeld', title: 'Kommunales Integrationszentrum' },
  { lands: ['06'], seat: 'Marburg', title: 'Fachdienst Migration und Flüchtlingshilfe', to: 301 },
  // the coordination of Hessen has moved from one city to another
  { lands: ['06'], seat: 'Gießen', title: 'Büro für Integration', from: 300 },
  { lands: ['08'], seat: 'Rottenburg am Neckar', title: 'Stabsstelle Integration' },
  { lands: ['09'], seat: 'München', title: 'Stelle für interkulturelle Arbeit' },
  { lands: ['10'], seat: 'Saarbrücken', title: 'Zuwanderungs- und Integrationsbüro' },
  { lands: ['11'], seat: 'Berlin', title: 'Referat Integration' },
  { lands: ['12'], seat: 'Potsdam', title: 'Partizipation und Demokratiearbeit' },
];

const headTitles = { frau: 'Bürgermeisterin', herr: 'Bürgermeister', neutral: 'Amt der Bürgermeisterei' };
/** Of towns from this number of AGS ends on (free cities) the head is called so. */
const isFreeCity = (key: string): boolean => key.length === 8 && key.slice(5) === '000';

const headTitle = (key: string, salutation: 'frau' | 'herr' | 'neutral'): string => {
  if (key.length === 5) return salutation === 'herr' ? 'Landrat' : 'Landrätin';
  return isFreeCity(key)
    ? `Ober${headTitles[salutation].replace(/^A/, 'a').replace(/^B/, 'b')}`
    : headTitles[salutation];
};

export const contactUnits = [
  'Stabsstelle Integration',
  'Integrationsbeauftragte*r',
  'Fachstelle Migration',
  'Büro der Bürgermeister:in',
  'Sozialamt, Team Zuwanderung',
  'Ansprechpartner*in Sichere Häfen',
  'Bereich Soziale Sicherung',
  'Amt für Teilhabe',
];

/** Casts the play: federation, Länder, heads and contacts of every municipality, observers, recipients. */
export const playOffices = (
  stage: Stage,
  parts: readonly Part[],
  invent: ReturnType<typeof newCasting>,
): Cast => {
  const { random, ago } = stage;
  const cast: Cast = { federal: [], lands: new Map(), heads: new Map(), contacts: new Map() };

  const potsdam = keyOf('Potsdam');
  for (const title of ['Koordinierungsstelle des Bündnisses', 'Koordinierungsstelle, Vertretung'])
    stage.on(ago(734), async (scene) => {
      const player = invent('Potsdam');
      cast.federal.push(await appoint(scene, { player, role: 'K', municipality: potsdam, title }));
      // who coordinates the alliance is also her own town's contact: two offices, one log-in
      if (cast.federal.length === 1)
        await appoint(scene, { player, role: 'AP', municipality: potsdam, title });
    });
  for (const { lands, seat, title, from = 730, to } of coordinations)
    stage.on(ago(from), async (scene) => {
      const until = to === undefined ? {} : { until: ago(to) };
      const office = {
        player: invent(seat),
        role: 'LK' as const,
        municipality: keyOf(seat),
        lands,
        title,
        ...until,
      };
      cast.lands.set(lands[0] as string, await appoint(scene, office));
    });
  for (const { key, name, member } of parts) {
    if (!member) continue;
    stage.on(ago(random.between(690, 725)), async (scene) => {
      const player = invent(name);
      const office = {
        player,
        role: 'OB' as const,
        municipality: key,
        title: headTitle(key, player.salutation),
      };
      cast.heads.set(key, await appoint(scene, office));
      const contacts: PersonActor[] = [];
      for (let count = random.pick([1, 1, 1, 2, 2, 3]); count > 0; count--) {
        const title = random.pick(contactUnits);
        // one of them left without a successor
        const until = name === 'Celle' ? { until: ago(140) } : {};
        contacts.push(
          await appoint(scene, { player: invent(name), role: 'AP', municipality: key, title, ...until }),
        );
      }
      cast.contacts.set(key, contacts);
    });
  }
  for (const [organisation, title] of [
    ['Hafenwacht e. V. (erfunden)', 'Beobachtung'],
    ['Netzwerk Ankommen (erfunden)', 'Beobachtung'],
  ] as const)
    stage.on(ago(600), async (scene) => {
      await appoint(scene, { player: invent('hafenwacht'), role: 'ZG', title, organisation });
    });
  stage.on(ago(500), async (scene) => {
    const organisation = 'Ministerium für Migration (erfunden)';
    await appoint(scene, { player: invent('ministerium'), role: 'MIN', title: 'Referat M 3', organisation });
  });
  return cast;
};
