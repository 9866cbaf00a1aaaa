import { acceptPledges } from '../../../src/alliance/admissions/actions/accept-pledges.ts';
import { askMembers } from '../../../src/alliance/admissions/actions/ask-members.ts';
import { callOff } from '../../../src/alliance/admissions/actions/call-off.ts';
import { closeCallOff } from '../../../src/alliance/admissions/actions/close-call-off.ts';
import { declineRequest } from '../../../src/alliance/admissions/actions/decline-request.ts';
import { enterArrival } from '../../../src/alliance/admissions/actions/enter-arrival.ts';
import { confirmArrivals } from '../../../src/alliance/admissions/actions/confirm-arrivals.ts';
import { pledge } from '../../../src/alliance/admissions/actions/pledge.ts';
import { preparePledge } from '../../../src/alliance/admissions/actions/prepare-pledge.ts';
import { withdrawCallOff } from '../../../src/alliance/admissions/actions/withdraw-call-off.ts';
import { withdrawPledge } from '../../../src/alliance/admissions/actions/withdraw-pledge.ts';
import { selectCallOff } from '../../../src/alliance/admissions/db/call-offs.ts';
import { selectRequests } from '../../../src/alliance/admissions/db/requests.ts';
import {
  partOf,
  periodOf,
  type PeriodPart,
  quarterOf,
} from '../../../src/alliance/admissions/rules/period.ts';
import { addItem } from '../../../src/alliance/mandates/actions/add-item.ts';
import { recordResolution } from '../../../src/alliance/mandates/actions/record-resolution.ts';
import { recordOffer } from '../../../src/alliance/offers/actions/record-offer.ts';
import { releaseOffer } from '../../../src/alliance/offers/actions/release-offer.ts';
import { snapshotsSentTo } from '../../../src/alliance/offers/facts.ts';
import { programmesOn } from '../../../src/alliance/programmes/facts.ts';
import { sql } from '../../../src/platform/database/index.ts';
import { addDays } from '../../../src/shared/days.ts';
import { offering } from '../cast/admissions.ts';
import { keyOf } from '../cast/story.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

const source = 'Erfunden für die Vorführung';

/** A call-off that was answered, with a withdrawal and a replacement, one taken back, one that runs, one just received. */
export const playCallOffs = (stage: Stage, cast: Cast): void => {
  const offers = new Map<string, number>();
  for (const [index, offer] of offering.entries())
    stage.on(stage.ago(612 - index), async (scene) => {
      offers.set(keyOf(offer.place), await offerPlaces(scene, cast, offer));
    });
  playAnswered(stage, cast, offers);
  playWithdrawn(stage, cast, offers);
  playRunning(stage, cast, offers);
};

type Offers = ReadonlyMap<string, number>;

const federation = (cast: Cast): PersonActor => someone(cast.federal[0], 'federation');
const recipient = (cast: Cast): PersonActor => someone(cast.recipients[0], 'recipient');
const head = (cast: Cast, place: string): PersonActor => someone(cast.heads.get(keyOf(place)), place);
const contact = (cast: Cast, place: string): PersonActor =>
  someone(cast.contacts.get(keyOf(place))?.[0] ?? cast.heads.get(keyOf(place)), place);
const someone = (actor: PersonActor | undefined, who: string): PersonActor => {
  if (!actor) throw new Error(`nobody acts for ${who}`);
  return actor;
};

const offerPlaces = async (
  { act, db, today }: Scene,
  cast: Cast,
  { place, number, minimumGroup }: (typeof offering)[number],
): Promise<number> => {
  const municipality = keyOf(place);
  const { reply } = await act(contact(cast, place), recordResolution, {
    municipality,
    body: 'Rat',
    day: addDays(today, -14),
    reference: `RV-${number}-${today.slice(0, 4)}`,
    title: `Aufnahme von bis zu ${number} Menschen`,
    result: 'adopted',
    source,
  });
  const resolution = Number(reply?.['id']);
  await db.run(sql`update mandates.resolution set invented = true where id = ${resolution}`);
  await act(contact(cast, place), addItem, {
    resolution,
    number: '1',
    text: `Die Stadt nimmt zusätzlich bis zu ${number} Menschen auf.`,
    effect: 'permits',
    act: 'act',
    topics: ['admission'],
    limit: number,
  });
  const offered = await act(contact(cast, place), recordOffer, {
    municipality,
    quantity: 'up-to',
    number,
    minimumGroup,
    validFrom: today,
    validTo: addDays(today, 720),
    source,
  });
  const id = Number(offered.reply?.['id']);
  const { version } = await db.one<{ version: number }>(
    sql`select version from offers.offer where id = ${id}`,
  );
  await act(head(cast, place), releaseOffer, { id, version });
  return id;
};

const version = async ({ db }: Scene, id: number): Promise<number> =>
  (await selectCallOff(db, id))?.version ?? 0;

const begin = async (
  scene: Scene,
  cast: Cast,
  wanted: number,
  text: string,
  groups: string[] = [],
): Promise<number> => {
  const authority = recipient(cast).office?.authority ?? null;
  // answers the pooled offer that stands on that day; in the first year there was none
  const sent = (await snapshotsSentTo(scene.db, authority)).find(({ stands }) => stands);
  const { reply } = await scene.act(recipient(cast), callOff, {
    authority,
    snapshot: sent?.number ?? null,
    programme: await programmeCalled(scene, 'Aufnahme im Einzelfall'),
    groups,
    wanted,
    fromDay: addDays(scene.today, 45),
    toDay: addDays(scene.today, 225),
    deadline: addDays(scene.today, 30),
    text: `${text} (erfunden)`,
  });
  return Number(reply?.['id']);
};

const programmeCalled = async ({ db, today }: Scene, name: string): Promise<number | undefined> =>
  (await programmesOn(db, today)).find((one) => one.name === name)?.id;

/** Asks exactly these, so that the story stays the same whoever else offers places. */
const ask = async (
  scene: Scene,
  cast: Cast,
  id: number,
  offers: Offers,
  shares: Record<string, number>,
): Promise<void> => {
  await scene.act(federation(cast), askMembers, {
    id,
    version: await version(scene, id),
    method: 'sainte-lague',
    deadline: addDays(scene.today, 21),
    shares: Object.fromEntries(
      Object.entries(shares).map(([place, share]) => [String(offers.get(keyOf(place))), String(share)]),
    ),
  });
};

const requestOf = async ({ db }: Scene, id: number, place: string) => {
  const found = (await selectRequests(db, id)).findLast((one) => one.municipality === keyOf(place));
  if (!found) throw new Error(`${place} was not asked`);
  return found;
};

const promise = async (scene: Scene, cast: Cast, id: number, place: string, places: number) => {
  const request = await requestOf(scene, id, place);
  await scene.act(head(cast, place), pledge, { id: request.id, version: request.version, places });
};

const playAnswered = (stage: Stage, cast: Cast, offers: Offers): void => {
  const { ago, on } = stage;
  const text = 'Wir suchen Plätze für Menschen, denen die Aufnahme im Einzelfall zugesagt ist.';
  let id = 0;
  on(ago(590), async (scene) => void (id = await begin(scene, cast, 20, text)));
  on(ago(586), (scene) => ask(scene, cast, id, offers, { Flensburg: 8, Lübeck: 7, Greifswald: 5 }));
  on(ago(580), (scene) => promise(scene, cast, id, 'Flensburg', 8));
  on(ago(576), (scene) => promise(scene, cast, id, 'Lübeck', 7));
  on(ago(574), async (scene) => {
    const { id: request, version: seen } = await requestOf(scene, id, 'Greifswald');
    await scene.act(contact(cast, 'Greifswald'), declineRequest, { id: request, version: seen });
  });
  on(ago(570), (scene) => ask(scene, cast, id, offers, { Hildesheim: 5 }));
  on(ago(565), (scene) => promise(scene, cast, id, 'Hildesheim', 5));
  on(ago(562), async (scene) => {
    const places = { places: 20 };
    await scene.act(recipient(cast), acceptPledges, { id, version: await version(scene, id), ...places });
  });
  on(ago(540), async (scene) => {
    const request = await requestOf(scene, id, 'Lübeck');
    const reason = 'Die vorgesehene Unterkunft wird nicht fertig (erfunden).';
    const back = { id: request.id, version: request.version, places: 4, reason };
    await scene.act(head(cast, 'Lübeck'), withdrawPledge, back);
  });
  on(ago(536), (scene) => ask(scene, cast, id, offers, { 'Rottenburg am Neckar': 4 }));
  on(ago(530), (scene) => promise(scene, cast, id, 'Rottenburg am Neckar', 4));
  on(ago(527), async (scene) => {
    await scene.act(recipient(cast), acceptPledges, { id, version: await version(scene, id), places: 4 });
  });
  on(ago(330), async (scene) => {
    for (const [place, count] of [
      ['Flensburg', 7],
      ['Lübeck', 3],
      ['Hildesheim', 5],
      ['Rottenburg am Neckar', 4],
    ] as const)
      await arrive(scene, cast, id, place, count);
    await scene.act(recipient(cast), closeCallOff, { id, version: await version(scene, id) });
  });
};

/** People came: the municipality counts, its Land confirms. */
const arrive = async (scene: Scene, cast: Cast, id: number, place: string, count: number): Promise<void> => {
  const municipality = keyOf(place);
  const request = await requestOf(scene, id, place);
  const [year = '', quarter = ''] = quarterOf(addDays(scene.today, -60)).split('-');
  const { reply } = await scene.act(contact(cast, place), enterArrival, {
    municipality,
    ...partOf(periodOf(Number(year), quarter as PeriodPart)),
    programme: await programmeCalled(scene, 'Aufnahme im Einzelfall'),
    group: 'local-staff',
    count,
    request: request.id,
    source: 'Meldung der Ausländerbehörde (erfunden)',
  });
  const by = cast.lands.get(municipality.slice(0, 2)) ?? federation(cast);
  await scene.act(by, confirmArrivals, { municipality, lines: [Number(reply?.['id'])] });
};

const playWithdrawn = (stage: Stage, cast: Cast, offers: Offers): void => {
  const { ago, on } = stage;
  let id = 0;
  on(ago(210), async (scene) => {
    id = await begin(scene, cast, 6, 'Für eine Gruppe, deren Einreise für den Sommer geplant ist.');
    await ask(scene, cast, id, offers, { Konstanz: 6 });
  });
  on(ago(204), (scene) => promise(scene, cast, id, 'Konstanz', 6));
  on(ago(198), async (scene) => {
    const reason = 'Die Einreise ist verschoben (erfunden).';
    await scene.act(recipient(cast), withdrawCallOff, { id, version: await version(scene, id), reason });
  });
};

/** One runs: promised by one, prepared by another, still open at a third. Another has only just come in. */
const playRunning = (stage: Stage, cast: Cast, offers: Offers): void => {
  const { ago, on } = stage;
  let id = 0;
  on(ago(12), async (scene) => {
    const text = 'Plätze für Familien, deren Aufnahme in diesem Winter ansteht.';
    id = await begin(scene, cast, 18, text, ['families']);
    await ask(scene, cast, id, offers, { Lübeck: 6, Greifswald: 6, Konstanz: 6 });
  });
  on(ago(7), (scene) => promise(scene, cast, id, 'Konstanz', 6));
  on(ago(4), async (scene) => {
    const request = await requestOf(scene, id, 'Lübeck');
    const prepared = {
      id: request.id,
      version: request.version,
      places: 6,
      note: 'Mit dem Wohnungsamt abgestimmt',
    };
    await scene.act(contact(cast, 'Lübeck'), preparePledge, prepared);
  });
  on(ago(1), async (scene) => {
    await begin(scene, cast, 10, 'Weitere Plätze für das kommende Frühjahr.');
  });
};
