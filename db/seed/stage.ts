import { loadGazetteer } from '../../src/alliance/territory/gazetteer.ts';
import type { AnyAction, Trace } from '../../src/platform/action.ts';
import type { Db } from '../../src/platform/database/database.ts';
import type { House } from '../../src/platform/house.ts';
import { runUntilIdle } from '../../src/platform/jobs/runner.ts';
import { perform } from '../../src/platform/perform.ts';
import { type Day, addDays } from '../../src/shared/days.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { type Random, randomFrom } from './random.ts';

/** One moment of the past in which somebody does something. */
export interface Scene {
  house: House;
  db: Db;
  now: Date;
  today: Day;
  /** Does a deed through its action. @throws Error unless it is done */
  act(actor: Actor, action: AnyAction, input: unknown): Promise<Trace>;
  /** Runs what is due in the background on this day. */
  work(): Promise<void>;
}

/** Where the invented years are put together before they are played in the order of their days. */
export interface Stage {
  /** The real today, up to which everything is told. */
  today: Day;
  random: Random;
  ago(days: number): Day;
  /** Puts a scene on the calendar; several of one day are played in the order in which they were put there. */
  on(day: Day, play: (scene: Scene) => Promise<void>): void;
}

interface Entry {
  day: Day;
  play: (scene: Scene) => Promise<void>;
}

/** An empty calendar; the same `today` always gives the same story. */
export const newStage = (today: Day): Stage & { calendar(): Entry[] } => {
  const entries: Entry[] = [];
  return {
    today,
    random: randomFrom(2_018),
    ago: (days) => addDays(today, -days),
    on: (day, play) => void entries.push({ day, play }),
    // sorting is stable: scenes of one day keep their order
    calendar: () => entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
};

const officeOpens = 7;
const minute = 60_000;
/** Deeds of one day follow each other at this distance, so that the record is in order. */
const pace = minute / 4;

/**
 * Plays the calendar through the product's own actions, each on its own day, in one transaction: the whole story or
 * nothing of it is stored, and it is quick.
 */
export const playAll = (house: House, calendar: Entry[]): Promise<void> =>
  house.database.transaction(async (tx) => {
    let moment = new Date(0);
    const inside: House = { ...within(house, tx), clock: { now: () => moment } };
    await loadGazetteer(inside);
    for (const { day, play } of calendar) {
      const opening = new Date(`${day}T0${officeOpens}:00:00Z`);
      moment = opening > moment ? opening : new Date(moment.getTime() + pace);
      await play({
        house: inside,
        db: tx,
        now: moment,
        today: day,
        act: (actor, action, input) => mustAct(inside, actor, action, input, day),
        work: () => runUntilIdle(inside),
      });
    }
  });

/** The same house, all of whose transactions are part of one. */
const within = (house: House, tx: Db): House => ({
  ...house,
  database: Object.assign(Object.create(house.database), tx, {
    transaction: <T>(work: (db: Db) => Promise<T>) => work(tx),
    snapshot: <T>(work: (db: Db) => Promise<T>) => work(tx),
  }),
  changed: () => undefined,
});

const mustAct = async (
  house: House,
  actor: Actor,
  action: AnyAction,
  input: unknown,
  today: Day,
): Promise<Trace> => {
  const now = house.clock.now();
  const fresh = actor.kind === 'person' ? { ...actor, freshUntil: new Date(now.getTime() + minute) } : actor;
  const outcome = await perform(house, action, action.input.parse(input), { actor: fresh, now, today });
  if (outcome.outcome !== 'done')
    throw new Error(
      `${action.name} on ${today} by ${JSON.stringify(actor)}: ${JSON.stringify(outcome)} ${JSON.stringify(input)}`,
    );
  return outcome.trace;
};
