import { addDeadline } from '../../../src/alliance/programmes/actions/add-deadline.ts';
import { addProgramme } from '../../../src/alliance/programmes/actions/add-programme.ts';
import { attachDocument } from '../../../src/alliance/programmes/actions/attach-document.ts';
import { recordFigure } from '../../../src/alliance/programmes/actions/record-figure.ts';
import { recordStanding } from '../../../src/alliance/programmes/actions/record-standing.ts';
import { selectBases } from '../../../src/alliance/programmes/db/bases.ts';
import { addDays } from '../../../src/shared/days.ts';
import { keyOf } from '../cast/story.ts';
import type { Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

const source = 'Erfunden für die Vorführung';

interface Invented {
  name: string;
  level: 'land' | 'municipal';
  kind: 'land' | 'municipal';
  land: string | null;
  municipality: string | null;
  topic: string;
  groups: string[];
  summary: string;
  contingent: number;
  contingentPer: 'total' | 'year';
  consentOf: string | null;
  responsible: string;
  /** Days ago, and what happened. */
  standings: [ago: number, state: string, reason: string][];
  figures: [ago: number, kind: string, number: number][];
  deadline: [inDays: number, what: string] | null;
}

const inventedProgrammes: Invented[] = [
  {
    name: 'Landesaufnahmeprogramm Hessen (erfunden)',
    level: 'land',
    kind: 'land',
    land: '06',
    municipality: null,
    topic: 'land-programme',
    groups: [],
    summary: 'Aufnahme besonders Schutzbedürftiger in hessischen Kommunen. Alle Angaben sind erfunden.',
    contingent: 300,
    contingentPer: 'total',
    consentOf: 'Bundesministerium des Innern',
    responsible: 'Ministerium für Migration (erfunden)',
    standings: [
      [420, 'planned', 'Der Landtag bittet um ein Programm (erfunden).'],
      [260, 'active', 'Das Einvernehmen ist erteilt (erfunden).'],
    ],
    figures: [
      [200, 'pledged', 120],
      [90, 'arrived', 34],
    ],
    deadline: [24, 'Angebote der Kommunen für das nächste Jahr melden'],
  },
  {
    name: 'Landesaufnahmeprogramm Nordrhein-Westfalen (erfunden)',
    level: 'land',
    kind: 'land',
    land: '05',
    municipality: null,
    topic: 'land-programme',
    groups: ['families', 'women', 'ill'],
    summary: 'Geplantes Programm für Familien, Frauen und Kranke. Alle Angaben sind erfunden.',
    contingent: 500,
    contingentPer: 'year',
    consentOf: 'Bundesministerium des Innern',
    responsible: 'Ministerium für Migration (erfunden)',
    standings: [
      [300, 'planned', 'Das Land kündigt ein Programm an (erfunden).'],
      [210, 'active', 'Beginn des Programms (erfunden).'],
      [70, 'suspended', 'Das Land setzt das Programm aus, bis das Einvernehmen verlängert ist (erfunden).'],
    ],
    figures: [[120, 'granted', 42]],
    deadline: null,
  },
  {
    name: 'Potsdamer Weg (erfunden)',
    level: 'municipal',
    kind: 'municipal',
    land: null,
    municipality: keyOf('Potsdam'),
    topic: 'municipal-programme',
    groups: [],
    summary: 'Eigenes Programm einer Kommune, wie es das Bündnis fordert. Alle Angaben sind erfunden.',
    contingent: 20,
    contingentPer: 'year',
    consentOf: 'Bund und Land',
    responsible: 'Stadt Potsdam',
    standings: [[180, 'planned', 'Die Stadt beschreibt, wie ein eigenes Programm aussähe (erfunden).']],
    figures: [],
    deadline: null,
  },
];

/** Invented programmes beside the published ones, each with a history, kept by the federal coordination. */
export const playProgrammes = (stage: Stage, cast: Cast): void => {
  const federation = (): PersonActor => cast.federal[0] as PersonActor;
  for (const { standings, figures, deadline, ...programme } of inventedProgrammes) {
    const known = { id: 0 };
    const [first] = standings;
    if (!first) continue;
    stage.on(stage.ago(first[0]), async (scene) => {
      const bases = (await selectBases(scene.db))
        .filter(({ citation }) => programme.kind === 'land' && citation === '§ 23 Absatz 1 AufenthG')
        .map(({ id }) => id);
      const made = await scene.act(federation(), addProgramme, { ...programme, bases, source });
      known.id = Number(made.reply?.['id']);
      await scene.act(federation(), attachDocument, {
        programme: known.id,
        title: 'Eckpunkte (erfunden)',
        link: 'https://example.org/eckpunkte',
      });
    });
    for (const [ago, state, reason] of standings)
      stage.on(stage.ago(ago), async ({ act, today }) => {
        await act(federation(), recordStanding, { programme: known.id, state, day: today, reason, source });
      });
    for (const [ago, kind, number] of figures)
      stage.on(stage.ago(ago), async ({ act, today }) => {
        await act(federation(), recordFigure, { programme: known.id, kind, number, day: today, source });
      });
    if (deadline)
      stage.on(stage.ago(20), async ({ act }) => {
        const [inDays, what] = deadline;
        const day = addDays(stage.today, inDays);
        await act(federation(), addDeadline, { programme: known.id, day, what, source });
      });
  }
};
