import { addItem } from '../../../src/alliance/mandates/actions/add-item.ts';
import { adaptAdoption } from '../../../src/alliance/mandates/actions/adapt-adoption.ts';
import { adoptModel } from '../../../src/alliance/mandates/actions/adopt-model.ts';
import { checkResolution } from '../../../src/alliance/mandates/actions/check-resolution.ts';
import { recordRealisation } from '../../../src/alliance/mandates/actions/record-realisation.ts';
import { recordResolution } from '../../../src/alliance/mandates/actions/record-resolution.ts';
import { relateResolutions } from '../../../src/alliance/mandates/actions/relate-resolutions.ts';
import { writeModel } from '../../../src/alliance/mandates/actions/write-model.ts';
import type { RelationKind, Result } from '../../../src/alliance/mandates/types.ts';
import { sql } from '../../../src/platform/database/index.ts';
import { addDays, addMonths, type Day, daysBetween } from '../../../src/shared/days.ts';
import type { Part } from '../cast/story.ts';
import {
  bodyOf,
  declarations,
  followUps,
  models,
  type PlayedItem,
  type PlayedPaper,
} from '../cast/resolutions.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import { playFreshResolution } from './fresh-resolution.ts';
import type { Cast } from './offices.ts';

const source = 'Erfunden für die Vorführung';

interface Recorded {
  id: number;
  items: number[];
}

/** Some two hundred invented resolutions of all kinds, recorded by their municipalities, some checked by their Land. */
export const playMandates = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  // a story of its own, so that it can grow without changing the others
  const random = randomFrom(2_019);
  for (const part of parts) {
    const { declared } = part;
    if (!declared || !part.member) continue;
    const body = bodyOf(part.key, random);
    const first = paperOf(random, declarations, body, declared);
    const follow = random.happens(0.8)
      ? paperOf(
          random,
          followUps,
          body,
          earliest(addDays(declared, random.between(200, 1_400)), stage.ago(60)),
        )
      : null;
    const fate = random.happens(0.12) ? random.pick(['renews', 'repeals', 'amends'] as const) : null;
    const recordedOn = stage.ago(random.between(300, 680));
    let made: Recorded | null = null;
    stage.on(recordedOn, async (scene) => {
      const actor = actorOf(cast, part);
      if (!actor) return;
      made = await record(scene, actor, part, first, random);
      if (random.happens(0.5)) await check(scene, cast, part, made);
      if (first.result !== 'rejected' && random.happens(0.4))
        await realise(scene, actor, made, random, first.day);
    });
    if (!follow) continue;
    stage.on(latest(addDays(follow.day, 20), addDays(recordedOn, 30)), async (scene) => {
      const actor = actorOf(cast, part);
      if (!actor) return;
      const later = await record(scene, actor, part, follow, random);
      if (made && fate && follow.result !== 'rejected')
        await relate(scene, actor, later, made, fate, stage.today);
    });
  }
  playModels(stage, parts, cast, random);
  playFreshResolution(stage, cast);
};

interface Played extends PlayedPaper {
  body: string;
  day: Day;
  result: Result;
  reference: string;
}

const paperOf = (random: Random, papers: PlayedPaper[], body: string, day: Day): Played => {
  const paper = random.pick(papers);
  const results: Result[] = [
    'adopted',
    'adopted',
    'adopted',
    'adopted',
    'amended',
    'partly-adopted',
    'rejected',
  ];
  const result = random.pick(results);
  return {
    ...paper,
    body,
    day,
    // one item alone cannot be adopted in part
    result: result === 'partly-adopted' && paper.items.length < 2 ? 'amended' : result,
    reference: `VO/${day.slice(0, 4)}/${String(random.between(100, 9_999)).padStart(5, '0')}`,
  };
};

const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
const latest = (a: Day, b: Day): Day => (a > b ? a : b);

const actorOf = (cast: Cast, { key }: Part): PersonActor | undefined =>
  cast.contacts.get(key)?.[0] ?? cast.heads.get(key);

const voteOf = (random: Random, isRejected: boolean) => {
  const [many, few] = [random.between(16, 44), random.between(2, 15)];
  if (!isRejected && random.happens(0.2)) return { voteKind: 'unanimous' };
  if (random.happens(0.25)) return { voteKind: isRejected ? 'unknown' : 'majority' };
  return {
    voteKind: 'counted',
    voteYes: isRejected ? few : many,
    voteNo: isRejected ? many : few,
    voteAbstain: random.between(0, 4),
  };
};

const record = async (
  scene: Scene,
  actor: PersonActor,
  part: Part,
  paper: Played,
  random: Random,
): Promise<Recorded> => {
  const { body, day, title, result, reference } = paper;
  const { reply } = await scene.act(actor, recordResolution, {
    municipality: part.key,
    body,
    day,
    reference,
    title,
    result,
    ...voteOf(random, result === 'rejected'),
    source,
  });
  const id = Number(reply?.['id']);
  await scene.db.run(sql`update mandates.resolution set invented = true where id = ${id}`);
  const items: number[] = [];
  for (const [index, item] of paper.items.entries()) {
    const isRejected =
      result === 'rejected' || (result === 'partly-adopted' && index === paper.items.length - 1);
    const made = await scene.act(actor, addItem, {
      resolution: id,
      number: String(index + 1),
      ...itemOf(item, random, day, isRejected),
    });
    items.push(Number(made.reply?.['id']));
  }
  return { id, items };
};

const itemOf = (item: PlayedItem, random: Random, day: Day, isRejected: boolean) => {
  const limit = item.limit ? random.between(...item.limit) : null;
  const scope = {
    effect: item.effect,
    act: item.act ?? null,
    topics: item.topics ?? [],
    groups: item.groups ?? [],
    programmes: item.programmes ?? null,
    per: item.per ?? 'total',
  };
  const common = { text: item.text.replace('{n}', String(limit)), ...scope };
  if (isRejected) return { ...common, result: 'rejected' };
  return {
    ...common,
    result: 'adopted',
    limit,
    conditions: item.conditions ?? [],
    conditionText: item.conditionText ?? null,
    validTo: item.years ? addMonths(day, item.years * 12) : null,
  };
};

const check = async (scene: Scene, cast: Cast, part: Part, made: Recorded): Promise<void> => {
  const coordination = cast.lands.get(part.land) ?? cast.federal[0];
  if (!coordination) return;
  const { version } = await scene.db.one<{ version: number }>(
    sql`select version from mandates.resolution where id = ${made.id}`,
  );
  await scene.act(coordination, checkResolution, { id: made.id, version });
};

const realise = async (
  scene: Scene,
  actor: PersonActor,
  { items }: Recorded,
  random: Random,
  resolved: Day,
): Promise<void> => {
  const [item] = items;
  const days = daysBetween(resolved, scene.today);
  await scene.act(actor, recordRealisation, {
    item,
    realisation: random.pick(['in-progress', 'done']),
    day: addDays(resolved, random.between(0, Math.max(0, days))),
    evidence: 'Bericht der Verwaltung (erfunden)',
  });
};

const relate = async (
  scene: Scene,
  actor: PersonActor,
  later: Recorded,
  earlier: Recorded,
  kind: RelationKind,
  today: Day,
): Promise<void> => {
  await scene.act(actor, relateResolutions, {
    of: later.id,
    to: earlier.id,
    kind,
    ...(kind === 'amends' && { item: earlier.items.at(-1) }),
    ...(kind === 'renews' && { until: addMonths(today, 18) }),
  });
};

/** Three models of the coordination, taken over by a few municipalities as far as each has come. */
const playModels = (stage: Stage, parts: readonly Part[], cast: Cast, random: Random): void => {
  const made: number[] = [];
  stage.on(stage.ago(240), async (scene) => {
    for (const model of models) {
      const author = 'Koordinierungsstelle des Bündnisses (erfunden)';
      const { reply } = await scene.act(cast.federal[0] as PersonActor, writeModel, { ...model, author });
      made.push(Number(reply?.['id']));
    }
  });
  const members = parts.filter(({ member }) => member);
  const days = [200, 160, 90, 40, 12];
  for (const [index, part] of members.filter((_, place) => place % 20 === 7).entries()) {
    const ago = days[index];
    if (ago === undefined) break;
    stage.on(stage.ago(ago), async (scene) => {
      const actor = actorOf(cast, part);
      if (!actor) return;
      const model = random.pick(made);
      const { reply } = await scene.act(actor, adoptModel, { model, municipality: part.key });
      const id = Number(reply?.['id']);
      const words = await scene.db.one<{ title: string; text: string; reasons: string; version: number }>(
        sql`select title, text, reasons, version from mandates.adoption where id = ${id}`,
      );
      await scene.act(actor, adaptAdoption, { id, ...words });
      if (ago < 100) return;
      await scene.act(actor, recordResolution, {
        municipality: part.key,
        body: bodyOf(part.key, random),
        day: scene.today,
        title: words.title,
        result: 'adopted',
        source,
        decisionText: words.text,
        adoption: id,
      });
    });
  }
};
