import { addScope } from '../../../src/alliance/mandates/actions/add-scope.ts';
import { attachDocument } from '../../../src/alliance/mandates/actions/attach-document.ts';
import { editItem } from '../../../src/alliance/mandates/actions/edit-item.ts';
import { recordResolution } from '../../../src/alliance/mandates/actions/record-resolution.ts';
import { relateResolutions } from '../../../src/alliance/mandates/actions/relate-resolutions.ts';
import { sql } from '../../../src/platform/database/index.ts';
import { writePaper } from '../../../src/platform/documents/paper-docx.ts';
import { addMonths } from '../../../src/shared/days.ts';
import { freshPaper, freshPoints, freshReasons, furtherScope } from '../cast/fresh-resolution.ts';
import { keyOf } from '../cast/story.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

const municipality = keyOf('Flensburg');

/**
 * The latest resolution of all, as a clerk has just entered it: adopted in part, amended against the draft, with two
 * numbers in one item, bearing upon an earlier resolution, one point still to be understood, not yet checked.
 */
export const playFreshResolution = (stage: Stage, cast: Cast): void =>
  stage.on(stage.ago(9), async (scene) => {
    const { act, db } = scene;
    const actor = cast.contacts.get(municipality)?.[0];
    if (!actor) return;
    const day = stage.ago(16);
    const decisionText = freshPoints.map(({ number, text }) => `${number}. ${text}`).join('\n');
    const { reply } = await act(actor, recordResolution, { ...freshPaper, municipality, day, decisionText });
    const resolution = Number(reply?.['id']);
    await db.run(sql`update mandates.resolution set invented = true where id = ${resolution}`);
    for (const { understood, years, ...point } of freshPoints) {
      if (!understood) continue;
      const known = await itemToChange(scene, resolution, point.number);
      const validTo = years ? addMonths(day, years * 12) : null;
      await act(actor, editItem, {
        id: known.item,
        version: known.version,
        ...point,
        ...understood,
        validTo,
      });
    }
    const second = await itemToChange(scene, resolution, '2');
    await act(actor, addScope, { ...second, ...furtherScope });
    await amendEarlier(scene, actor, resolution);
    await attachPaper(scene, actor, resolution, decisionText);
  });

const itemToChange = ({ db }: Scene, resolution: number, number: string) =>
  db.one<{ item: number; version: number }>(sql`
    select i.id as item, r.version from mandates.item i join mandates.resolution r on r.id = i.resolution
    where r.id = ${resolution} and i.number = ${number}`);

/** Takes the place of the last point that the same council adopted before. */
const amendEarlier = async ({ db, act }: Scene, actor: PersonActor, of: number): Promise<void> => {
  const earlier = await db.row<{ to: number; item: number }>(sql`
    select r.id as "to", i.id as item from mandates.resolution r join mandates.item i on i.resolution = r.id
    where r.municipality = ${municipality} and r.id <> ${of} and i.effect = 'permits' and i.result <> 'rejected'
    order by r.day desc, i.position desc limit 1`);
  if (earlier) await act(actor, relateResolutions, { of, kind: 'amends', ...earlier });
};

/** The paper as a file, with its text for the search. */
const attachPaper = async (
  { act }: Scene,
  actor: PersonActor,
  resolution: number,
  decisionText: string,
): Promise<void> => {
  const { title, reference } = freshPaper;
  const paper = await writePaper({
    title,
    author: 'Erfunden für die Vorführung',
    kicker: `Flensburg, Vorlage ${reference}`,
    note: 'Erfunden für die Vorführung',
    parts: [
      { heading: 'Beschluss', text: decisionText },
      { heading: 'Begründung', text: freshReasons },
    ],
  });
  await act(actor, attachDocument, {
    resolution,
    document: { name: `Vorlage ${reference} (erfunden).docx`, base64: paper.toString('base64') },
    transcription: `${decisionText}\n\nBegründung\n${freshReasons}`,
  });
};
