import { editEntry } from '../../../src/alliance/members/actions/edit-entry.ts';
import { recordPublishedCount } from '../../../src/alliance/members/actions/record-published-count.ts';
import { recordStep } from '../../../src/alliance/members/actions/record-step.ts';
import { voidStep } from '../../../src/alliance/members/actions/void-step.ts';
import { entryFor } from '../../../src/alliance/members/db/entries.ts';
import { councilNameOf } from '../../../src/alliance/members/rules/council-name.ts';
import type { Status, StepKind } from '../../../src/alliance/members/types.ts';
import { addDays, type Day } from '../../../src/shared/days.ts';
import { mailName } from '../cast/people.ts';
import { type Part, partOf } from '../cast/story.ts';
import { publishedCounts } from '../published-counts.ts';
import type { Random } from '../random.ts';
import type { Scene, Stage } from '../stage.ts';
import type { Cast } from './offices.ts';

const source = 'Erfunden für die Vorführung';
const evidenceOf = (random: Random, day: Day, what: string): string =>
  `${what} ${random.pick(['VO', 'BV', 'DS', 'Vorlage'])}/${day.slice(0, 4)}/${String(random.between(11, 9_899)).padStart(4, '0')} (erfunden)`;

/** The office takes over what the alliance knew before, and keeps it up to date for two years. */
export const playRegister = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  const { random, ago } = stage;
  const record = async (
    { act }: Scene,
    { key, declaration }: Part,
    status: Status,
    step: StepKind,
    day: Day,
    evidence: string,
  ): Promise<void> => {
    const signed = status === 'member' && step === 'begins' ? declaration : null;
    const input = { municipality: key, status, step, day, evidence, source, declaration: signed };
    await act(cast.federal[0] as never, recordStep, input);
  };

  for (const part of parts)
    stage.on(ago(733 - (parts.indexOf(part) % 3)), async (scene) => {
      const { interested, declared, member } = part;
      if (interested)
        await record(
          scene,
          part,
          'interested',
          'begins',
          interested,
          'Anfrage aus der Verwaltung (erfunden)',
        );
      if (declared)
        await record(
          scene,
          part,
          'declared',
          'begins',
          declared,
          evidenceOf(random, declared, 'Ratsbeschluss'),
        );
      if (member)
        await record(scene, part, 'member', 'begins', member, 'Zeichnung der Potsdamer Erklärung (erfunden)');
    });

  const later: [name: string, step: StepKind, days: number, why: string][] = [
    ['Königswinter', 'suspended', 410, 'Schreiben vom Hauptamt: ruht bis zum Haushalt (erfunden)'],
    ['Königswinter', 'resumed', 120, 'Schreiben vom Hauptamt (erfunden)'],
    ['Celle', 'suspended', 95, 'Ratsbeschluss: Mitwirkung ruht (erfunden)'],
    ['Bad Hersfeld', 'ends', 260, 'Austrittserklärung (erfunden)'],
    ['Görlitz', 'ends', 45, 'Austrittserklärung nach Ratsbeschluss (erfunden)'],
  ];
  for (const [name, step, days, why] of later) {
    const part = partOf(parts, name);
    stage.on(ago(days), (scene) => record(scene, part, 'member', step, addDays(scene.today, -3), why));
  }

  // one step too many, taken back with its reason
  const mistaken = partOf(parts, 'Nottuln');
  let step = 0;
  stage.on(ago(372), async ({ act, today }) => {
    const input = {
      municipality: mistaken.key,
      status: 'member',
      step: 'begins',
      day: addDays(today, -1),
      source,
    };
    const { reply } = await act(cast.federal[1] as never, recordStep, {
      ...input,
      evidence: 'Meldung per Telefon (erfunden)',
      declaration: '2021',
    });
    step = Number(reply?.['id']);
  });
  stage.on(ago(371), async ({ act }) => {
    const reason = 'Verwechselt: Der Rat hat vertagt, es liegt kein Beschluss vor (erfunden).';
    await act(cast.federal[1] as never, voidStep, { id: step, reason });
  });

  for (const [index, count] of publishedCounts.entries())
    stage.on(ago(729 - (index % 4)), async ({ act }) => {
      await act(cast.federal[0] as never, recordPublishedCount, count);
    });
  for (const part of parts) {
    const { key, member, land } = part;
    if (!member || !random.happens(0.8)) continue;
    const coordinator = () => cast.lands.get(land) ?? cast.federal[0];
    stage.on(ago(random.between(300, 680)), async ({ act, db, now }) => {
      const { version } = await entryFor(db, key, now);
      await act(coordinator() as never, editEntry, {
        municipality: key,
        version,
        councilName:
          councilNameOf({ key, kind: key.length === 5 ? 'district' : 'municipality', land }) || null,
        headTitle: headTitleOf(key),
        website: `https://${mailName(part.name)}.example/sicherer-hafen`,
        ...(random.happens(0.3) && { publicNote: random.pick(publicNotes) }),
        ...(random.happens(0.15) && { membersNote: random.pick(membersNotes) }),
      });
    });
  }
};

const publicNotes = [
  'Der Runde Tisch Ankommen tagt jeden zweiten Monat und ist öffentlich (erfunden).',
  'Jedes Jahr im Juni lädt die Stadt zu einem Tag der offenen Häfen ein (erfunden).',
  'Der Beschluss bekräftigt ausdrücklich die Aufnahme über die Quote hinaus (erfunden).',
];
const membersNotes = [
  'Für Rückfragen zur Unterbringung besser anrufen als schreiben (erfunden).',
  'Stellt die Vorlage für den Ratsbeschluss gern zur Verfügung (erfunden).',
];

/** Only what is certain: how other heads are called depends on their size and their statute. */
const headTitleOf = (key: string): string | null => {
  if (key.length === 5) return 'Landrat/Landrätin';
  if (key === '11000000') return 'Regierende*r Bürgermeister*in';
  return key.endsWith('000') && !['02', '04'].includes(key.slice(0, 2)) ? 'Oberbürgermeister*in' : null;
};
