import { recordStep } from '../../../src/alliance/members/actions/record-step.ts';
import type { Status, StepKind } from '../../../src/alliance/members/types.ts';
import { addDays, type Day } from '../../../src/shared/days.ts';
import type { Part } from '../cast/story.ts';
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
    const part = parts.find((one) => one.name === name);
    if (!part) throw new Error(`${name} does not play`);
    stage.on(ago(days), (scene) => record(scene, part, 'member', step, addDays(scene.today, -3), why));
  }
};
