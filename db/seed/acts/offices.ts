import { recordAuthority } from '../../../src/alliance/people/actions/record-authority.ts';
import type { newCasting } from '../cast/people.ts';
import { keyOf, type Part } from '../cast/story.ts';
import type { Stage } from '../stage.ts';
import { appoint, introduce, leave, type PersonActor, setUpFirst } from './cast.ts';

/** Who can act, filled while the story is played. */
export interface Cast {
  federal: PersonActor[];
  /** By Land; a Land without an entry is vacant. */
  lands: Map<string, PersonActor>;
  /** By municipality. */
  heads: Map<string, PersonActor>;
  contacts: Map<string, PersonActor[]>;
  /** Who receives for a ministry or authority. */
  recipients: PersonActor[];
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

/** Only what is certain: how others are called depends on their size and their statute. */
const headTitle = (key: string, salutation: 'frau' | 'herr' | 'neutral'): string => {
  const neutral = 'Leitung der Verwaltung';
  if (salutation === 'neutral') return neutral;
  const isWoman = salutation === 'frau';
  if (key.length === 5) return isWoman ? 'Landrätin' : 'Landrat';
  if (key === '11000000') return isWoman ? 'Regierende Bürgermeisterin' : 'Regierender Bürgermeister';
  const isFreeCity = key.endsWith('000') && !['02', '04'].includes(key.slice(0, 2));
  return isFreeCity ? (isWoman ? 'Oberbürgermeisterin' : 'Oberbürgermeister') : neutral;
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
  const cast: Cast = {
    federal: [],
    lands: new Map(),
    heads: new Map(),
    contacts: new Map(),
    recipients: [],
  };

  const potsdam = keyOf('Potsdam');
  const federation = (): PersonActor => {
    const [first] = cast.federal;
    if (!first) throw new Error('nobody holds the federal office yet');
    return first;
  };
  stage.on(ago(734), async (scene) => {
    const first = invent('Potsdam');
    cast.federal.push(await setUpFirst(scene, first));
    const title = 'Koordinierungsstelle des Bündnisses';
    // who coordinates the alliance is also their own town's contact: two offices, one log-in
    await appoint(scene, federation(), { player: first, role: 'AP', municipality: potsdam, title });
    const second = {
      player: invent('Potsdam'),
      role: 'K',
      title: 'Koordinierungsstelle, Vertretung',
    } as const;
    cast.federal.push(await appoint(scene, federation(), second));
  });
  for (const { lands, seat, title, from = 730, to } of coordinations) {
    const land = lands[0] as string;
    stage.on(ago(from), async (scene) => {
      const player = invent(seat);
      const office = { player, role: 'LK' as const, municipality: keyOf(seat), lands, title };
      const holder = await appoint(scene, federation(), office);
      await introduce(scene, holder, player, { namePublic: true, notices: 'daily' });
      cast.lands.set(land, holder);
    });
    if (to !== undefined)
      stage.on(ago(to), async (scene) => {
        const holder = cast.lands.get(land);
        if (holder) await leave(scene, federation(), holder, 'Die Koordination zieht um (erfunden).');
      });
  }
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
      const head = await appoint(scene, federation(), office);
      await introduce(scene, head, player, { namePublic: true, notices: 'essential' });
      cast.heads.set(key, head);
      const contacts: PersonActor[] = [];
      for (let count = random.pick([1, 1, 1, 2, 2, 3]); count > 0; count--) {
        const contact = { player: invent(name), role: 'AP', municipality: key } as const;
        contacts.push(await appoint(scene, federation(), { ...contact, title: random.pick(contactUnits) }));
      }
      cast.contacts.set(key, contacts);
    });
  }
  // one of them leaves without a successor
  stage.on(ago(140), async (scene) => {
    for (const contact of cast.contacts.get(keyOf('Celle')) ?? [])
      await leave(scene, federation(), contact, 'Wechsel in ein anderes Haus (erfunden)');
  });
  for (const [organisation, title] of [
    ['Hafenwacht e. V. (erfunden)', 'Beobachtung'],
    ['Netzwerk Ankommen (erfunden)', 'Beobachtung'],
  ] as const)
    stage.on(ago(600), async (scene) => {
      await appoint(scene, federation(), { player: invent('hafenwacht'), role: 'ZG', title, organisation });
    });
  stage.on(ago(620), async (scene) => {
    const { reply } = await scene.act(federation(), recordAuthority, {
      name: 'Ministerium für Migration (erfunden)',
      level: 'federal',
      land: null,
      address: 'Referat M 3\nMusterallee 1\n10000 Musterstadt',
      mailbox: 'm3@ministerium.example',
      salutation: null,
      source: 'erfunden für diese Vorführung',
    });
    const title = 'Referat M 3';
    const authority = Number(reply?.['id']);
    const office = { player: invent('ministerium'), role: 'MIN', title, authority } as const;
    cast.recipients.push(await appoint(scene, federation(), office));
    await scene.act(federation(), recordAuthority, {
      name: 'Landesministerium für Aufnahme (erfunden)',
      level: 'land',
      land: '01',
      address: 'Musterweg 2\n24000 Musterhafen',
      mailbox: 'aufnahme@landesministerium.example',
      salutation: null,
      source: 'erfunden für diese Vorführung',
    });
  });
  return cast;
};
