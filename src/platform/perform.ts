import type { Occasion } from '../shared/occasion.ts';
import type { AnyAction, Trace } from './action.ts';
import { type Db, isUniqueViolation, sql } from './database/index.ts';
import type { House } from './house.ts';
import type { Outcome } from './outcome.ts';
import { appendRecord } from './record/append.ts';
import { recordable } from './record/recordable.ts';

/** A form or API call that must count once, however often it arrives. */
export interface Once {
  key: string;
  /** Where the reader is led afterwards; kept, so that a second click leads there too. */
  location?(trace: Trace): string | null;
}

/** A judgement that ends the transaction without a change. */
class Stopped extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(outcome.outcome);
    this.outcome = outcome;
  }
}

/**
 * Runs the beats of an action in one transaction: load, may, decide, save, the line on the record, and what follows
 * from it in other contexts. Either all of it is stored or nothing.
 */
export const perform = async <Input>(
  house: House,
  action: AnyAction & { input: { _output?: Input } },
  input: Input,
  occasion: Occasion,
  once?: Once,
): Promise<Outcome> => {
  try {
    const outside = await action.outside?.(input, occasion);
    const outcome = await house.database.transaction((db) =>
      beats(house, db, action, { input, outside }, occasion, once),
    );
    house.changed();
    return outcome;
  } catch (error) {
    if (error instanceof Stopped) return error.outcome;
    const conflict = Object.entries(action.conflicts ?? {}).find(([name]) => isUniqueViolation(error, name));
    if (conflict) return { outcome: 'declined', declined: { accepted: false, reason: conflict[1] } };
    throw error;
  }
};

const beats = async (
  house: House,
  db: Db,
  action: AnyAction,
  { input, outside }: { input: unknown; outside: unknown },
  occasion: Occasion,
  once?: Once,
): Promise<Outcome> => {
  if (once) await claim(db, action, once, occasion);
  const facts = await action.load(db, input, occasion, outside);
  if (facts === null || facts === undefined) throw new Stopped({ outcome: 'not-found' });
  const verdict = action.may(occasion, facts);
  if (!verdict.allowed) throw new Stopped({ outcome: 'forbidden', refusal: verdict });
  if (action.essential && !isFresh(occasion))
    throw new Stopped({ outcome: 'forbidden', refusal: { allowed: false, reason: 'rights.log-in-again' } });
  const decision = action.decide?.(facts, input, occasion) ?? { accepted: true as const, deed: input };
  if (!decision.accepted) throw new Stopped({ outcome: 'declined', declined: decision });
  const trace = await action.save(db, decision.deed, occasion, facts);
  for (const consequence of house.consequences)
    if (consequence.after === action.name) await consequence.then(db, decision.deed, occasion, trace, facts);
  await appendRecord(
    db,
    action.name,
    recordable(action.input, input as Record<string, unknown>),
    trace,
    occasion,
  );
  if (once?.location)
    await db.run(
      sql`update platform.submission set location = ${once.location(trace)} where key = ${once.key}`,
    );
  return { outcome: 'done', trace };
};

const claim = async (db: Db, action: AnyAction, once: Once, occasion: Occasion): Promise<void> => {
  const actor = occasion.actor.kind === 'person' ? `person:${occasion.actor.personId}` : occasion.actor.kind;
  const claimed = await db.run(sql`
    insert into platform.submission (key, at, action, actor)
    values (${once.key}, ${occasion.now}, ${action.name}, ${actor}) on conflict (key) do nothing`);
  if (claimed === 1) return;
  const first = await db.row<{ location: string | null; actor: string; action: string }>(
    sql`select location, actor, action from platform.submission where key = ${once.key}`,
  );
  // A key that belongs to somebody else says nothing about what they did.
  const mine = first?.actor === actor && first.action === action.name;
  throw new Stopped({ outcome: 'repeated', location: mine ? first.location : null });
};

/** Whether the person logged in so lately that they may do what is essential. */
export const isFresh = ({ actor, now }: Occasion): boolean =>
  actor.kind !== 'person' || (actor.freshUntil !== null && actor.freshUntil > now);
