import { mandatesOf, resolutionsOf } from '../../../src/alliance/mandates/facts.ts';
import { confirmOffer } from '../../../src/alliance/offers/actions/confirm-offer.ts';
import { pauseOffer } from '../../../src/alliance/offers/actions/pause-offer.ts';
import { recordOffer } from '../../../src/alliance/offers/actions/record-offer.ts';
import { releaseOffer } from '../../../src/alliance/offers/actions/release-offer.ts';
import { reportOverload } from '../../../src/alliance/offers/actions/report-overload.ts';
import { resolveOffer } from '../../../src/alliance/offers/actions/resolve-offer.ts';
import { stateCapacity } from '../../../src/alliance/offers/actions/state-capacity.ts';
import { tendOffers } from '../../../src/alliance/offers/actions/tend-offers.ts';
import { withdrawOffer } from '../../../src/alliance/offers/actions/withdraw-offer.ts';
import { offerOf, offersOf } from '../../../src/alliance/offers/facts.ts';
import { decideRelease } from '../../../src/alliance/offers/rules/release.ts';
import { programmesOn } from '../../../src/alliance/programmes/facts.ts';
import type { StandingProgramme } from '../../../src/alliance/programmes/types.ts';
import { addMonths } from '../../../src/shared/days.ts';
import { type InventedOffer, offerKinds } from '../cast/offers.ts';
import type { Part } from '../cast/story.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

const source = 'Erfunden für die Vorführung';
/** So many members make offers. */
const offering = 62;

/** What becomes of an offer once it is entered. */
type Fate = 'talked-about' | 'resolved' | 'released' | 'paused' | 'withdrawn' | 'expires';
const fates: Fate[] = [
  'released',
  'released',
  'released',
  'talked-about',
  'released',
  'resolved',
  'released',
  'released',
  'paused',
  'released',
  'expires',
  'released',
  'withdrawn',
];

/** Some sixty invented offers of every kind and state; released only where the invented mandates allow it. */
export const playOffers = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  // a story of its own, so that it can grow without changing the others
  const random = randomFrom(2_020);
  const members = parts.filter(({ member }) => member).slice(0, offering);
  for (const [index, part] of members.entries()) {
    const first = index % offerKinds.length;
    const kinds = [...offerKinds.slice(first), ...offerKinds.slice(0, first)];
    const fate = fates[index % fates.length] as Fate;
    playOffer(stage, { part, kinds, fate, cast, random });
    if (random.happens(0.35)) playCapacity(stage, part, cast, random);
  }
  playOverload(stage, members, cast);
  // what was over by then has expired; later rounds are the product's own
  stage.on(stage.ago(30), async ({ act }) => {
    await act({ kind: 'system', job: 'offers.tend-offers' }, tendOffers, {});
  });
};

const contactOf = (cast: Cast, { key }: Part): PersonActor | undefined =>
  cast.contacts.get(key)?.[0] ?? cast.heads.get(key);

interface Played {
  part: Part;
  /** In the order in which this municipality thinks of them. */
  kinds: readonly InventedOffer[];
  fate: Fate;
  cast: Cast;
  random: Random;
}

const playOffer = (stage: Stage, { part, kinds, fate, cast, random }: Played): void => {
  const ago = fate === 'expires' ? random.between(380, 460) : random.between(45, 230);
  const drafts = kinds.map((kind) => ({ kind, number: kind.number && random.between(...kind.number) }));
  const known = { id: 0 };
  stage.on(stage.ago(ago), async (scene) => {
    const who = contactOf(cast, part);
    if (!who) return;
    const facts = await factsOf(scene, part);
    const offers = drafts.map(({ kind: { months, programmes, ...told }, number }) => ({
      ...told,
      number,
      programmes: chosen(facts.programmes, programmes, part),
      validFrom: scene.today,
      validTo: addMonths(scene.today, fate === 'expires' ? 11 : months),
    }));
    // most offer what their council allows; where it allows nothing, the page says what is missing
    const covered = offers.find((one) => decideRelease(one, facts, scene.today).accepted);
    const made = await scene.act(who, recordOffer, {
      ...(fate === 'talked-about' ? offers[0] : (covered ?? offers[0])),
      municipality: part.key,
      source: fate === 'talked-about' ? 'Antrag im Rat (erfunden)' : source,
    });
    known.id = Number(made.reply?.['id']);
    if (fate !== 'talked-about') await resolve(scene, who, known.id, part);
  });
  if (fate === 'talked-about' || fate === 'resolved') return;
  stage.on(stage.ago(ago - 9), async (scene) => {
    const head = cast.heads.get(part.key);
    const offer = known.id > 0 && (await offerOf(scene.db, known.id));
    if (!head || !offer || !decideRelease(offer, await factsOf(scene, part), scene.today).accepted) return;
    await scene.act(head, releaseOffer, { id: offer.id, version: offer.version });
  });
  playFate(stage, known, { part, fate, cast, random });
};

const factsOf = async ({ db, today }: Scene, { key, land }: Part) => ({
  mandates: await mandatesOf(db, key),
  place: { municipality: key, land },
  programmes: await programmesOn(db, today),
});

const chosen = (
  all: readonly StandingProgramme[],
  beginnings: readonly string[],
  { key, land }: Part,
): number[] =>
  all
    .filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)))
    .filter((one) => one.state !== 'ended' && (one.land === null || one.land === land))
    .filter(({ municipality }) => municipality === null || municipality === key)
    .map(({ id }) => id);

const resolve = async (scene: Scene, who: PersonActor, id: number, { key }: Part): Promise<void> => {
  const [resolution] = await resolutionsOf(scene.db, key);
  if (resolution) await scene.act(who, resolveOffer, { id, version: 1, resolution: resolution.id });
};

const playFate = (
  stage: Stage,
  known: { id: number },
  { part, fate, cast, random }: Omit<Played, 'kinds'>,
): void => {
  stage.on(stage.ago(random.between(12, 28)), async (scene) => {
    const who = contactOf(cast, part);
    const offer = known.id > 0 && (await offerOf(scene.db, known.id));
    if (!who || !offer) return;
    const deed = { id: offer.id, version: offer.version };
    if (fate === 'withdrawn')
      await scene.act(who, withdrawOffer, {
        ...deed,
        reason: 'Das Haus steht nicht mehr zur Verfügung (erfunden).',
      });
    if (offer.state !== 'released') return;
    if (fate === 'paused')
      await scene.act(who, pauseOffer, { ...deed, reason: 'Umbau der Unterkunft (erfunden).' });
    if (fate === 'released' && random.happens(0.3)) await scene.act(who, confirmOffer, deed);
  });
};

const playCapacity = (stage: Stage, part: Part, cast: Cast, random: Random): void => {
  const places = random.between(0, 25);
  stage.on(stage.ago(random.between(5, 130)), async (scene) => {
    const who = contactOf(cast, part);
    if (who)
      await scene.act(who, stateCapacity, { municipality: part.key, day: scene.today, places, source });
  });
};

/** One municipality is overloaded, and says so. */
const playOverload = (stage: Stage, members: readonly Part[], cast: Cast): void => {
  stage.on(stage.ago(10), async (scene) => {
    for (const part of members) {
      const who = contactOf(cast, part);
      const released = await offersOf(scene.db, { municipalities: [part.key], states: ['released'] });
      if (!who || released.length === 0) continue;
      await scene.act(who, reportOverload, {
        municipality: part.key,
        fromDay: scene.today,
        untilDay: addMonths(scene.today, 2),
        reason: 'Alle Unterkünfte sind belegt (erfunden).',
        source,
      });
      return;
    }
  });
};
