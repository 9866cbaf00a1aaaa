import { confirmArrivals } from '../../../src/alliance/admissions/actions/confirm-arrivals.ts';
import { correctArrival } from '../../../src/alliance/admissions/actions/correct-arrival.ts';
import { enterArrival } from '../../../src/alliance/admissions/actions/enter-arrival.ts';
import { questionArrival } from '../../../src/alliance/admissions/actions/question-arrival.ts';
import { recordPublished } from '../../../src/alliance/admissions/actions/record-published.ts';
import {
  partOf,
  periodOf,
  type PeriodPart,
  quarterOf,
} from '../../../src/alliance/admissions/rules/period.ts';
import { programmesOn } from '../../../src/alliance/programmes/facts.ts';
import { addDays, addMonths } from '../../../src/shared/days.ts';
import { counting, publishedArrivals } from '../cast/admissions.ts';
import { keyOf } from '../cast/story.ts';
import { randomFrom } from '../random.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

const source = 'Statistik der Unterbringung (erfunden)';

/** Two years of counts by quarter: most confirmed, one corrected, one questioned, the latest still waiting. */
export const playArrivals = (stage: Stage, cast: Cast): void => {
  const random = randomFrom(2_026);
  const quarters = endedQuarters(stage);
  for (const [index, { place, about, programme, group }] of counting.entries())
    for (const [age, quarter] of quarters.entries()) {
      const count = Math.max(0, about + random.between(-3, 3));
      const isLatest = age === quarters.length - 1;
      const entered = addDays(quarter.toDay, 6 + index);
      if (entered > stage.today) continue;
      const line = { municipality: keyOf(place), ...partOf(quarter), programme, group, count };
      stage.on(entered, async (scene) => {
        const id = await enter(scene, cast, line);
        if (isLatest && index % 3 === 2) return;
        if (isLatest && index === 0) return ask(scene, cast, line.municipality, id);
        await confirm(scene, cast, line.municipality, [id]);
        if (age === 2 && index === 1) await correct(scene, cast, line.municipality, id, count + 2);
      });
    }
  stage.on(stage.ago(640), async ({ act }) => {
    for (const number of publishedArrivals) await act(federation(cast), recordPublished, number);
  });
};

/** The quarters of the two years that are over, the oldest first. */
const endedQuarters = (stage: Stage) => {
  const [year = '', part = ''] = quarterOf(stage.today).split('-');
  const current = periodOf(Number(year), part as PeriodPart);
  return [7, 6, 5, 4, 3, 2, 1]
    .map((back) => addMonths(current.fromDay, -3 * back))
    .filter((first) => first > stage.ago(700))
    .map((first) => {
      const [in_ = '', quarter = ''] = quarterOf(first).split('-');
      return periodOf(Number(in_), quarter as PeriodPart);
    });
};

const federation = (cast: Cast): PersonActor => {
  const [first] = cast.federal;
  if (!first) throw new Error('nobody holds the federal office');
  return first;
};

const counter = (cast: Cast, municipality: string): PersonActor =>
  cast.contacts.get(municipality)?.[0] ?? cast.heads.get(municipality) ?? federation(cast);

const confirmer = (cast: Cast, municipality: string): PersonActor =>
  cast.lands.get(municipality.slice(0, 2)) ?? federation(cast);

interface Line {
  municipality: string;
  year: number;
  part: PeriodPart;
  programme: string;
  group: string | null;
  count: number;
}

const enter = async (scene: Scene, cast: Cast, { programme, ...line }: Line): Promise<number> => {
  const found = (await programmesOn(scene.db, scene.today)).find(({ name }) => name === programme);
  const { reply } = await scene.act(counter(cast, line.municipality), enterArrival, {
    ...line,
    programme: found?.id,
    source,
  });
  return Number(reply?.['id']);
};

const confirm = async (scene: Scene, cast: Cast, municipality: string, lines: number[]): Promise<void> => {
  await scene.act(confirmer(cast, municipality), confirmArrivals, { municipality, lines });
};

const correct = async (
  scene: Scene,
  cast: Cast,
  municipality: string,
  id: number,
  count: number,
): Promise<void> => {
  const { details, reply } = await scene.act(counter(cast, municipality), correctArrival, {
    id,
    count,
    source,
    reason: 'Eine Unterkunft war nicht mitgezählt (erfunden).',
  });
  await confirm(scene, cast, municipality, [Number(details?.['reversal']), Number(reply?.['id'])]);
};

const ask = async (scene: Scene, cast: Cast, municipality: string, id: number): Promise<void> => {
  const question = 'Sind Menschen mitgezählt, die im Quartal weitergezogen sind? (erfunden)';
  await scene.act(confirmer(cast, municipality), questionArrival, { id, question });
};
