import type { z } from 'zod';
import type { Decision } from '../shared/decision.ts';
import type { Occasion } from '../shared/occasion.ts';
import type { Permission } from '../shared/permission.ts';
import type { Db } from './database/database.ts';

/** What a deed leaves behind: the subject for the record, the way on for the reader, the reply for the API. */
export interface Trace {
  /** What was changed, as `context.noun:id`. */
  about: string;
  /** The municipality concerned, so that its own people find the line on the record. */
  municipality?: string | null;
  /** The Land concerned where no municipality is. */
  land?: string | null;
  /** What the caller gets back, for example a new id. Never stored, so secrets may pass here once. */
  reply?: Record<string, unknown>;
  /** What the record keeps beside the input, for example the values before the change. */
  details?: Record<string, unknown>;
}

export interface ActionDefinition<Input, Facts, Deed> {
  /** `folder.file`: the line on the record and the address in the API. */
  name: string;
  input: z.ZodType<Input>;
  /**
   * What has to be asked of somebody else's server, before the transaction begins, so that a slow stranger holds none of
   * our connections. Runs before `may`: it must itself leave alone those who may not.
   */
  outside?(input: Input, occasion: Occasion): Promise<unknown>;
  /** Facts by named SQL; nothing there means 404. */
  load(db: Db, input: Input, occasion: Occasion, outside: unknown): Promise<Facts | null | undefined>;
  /** Pure: may this actor do this? */
  may: Permission<Facts>;
  /** Pure: is it right? Without it the deed is the input. */
  decide?(facts: Facts, input: Input, occasion: Occasion): Decision<Deed>;
  save(db: Db, deed: Deed, occasion: Occasion, facts: Facts): Promise<Trace>;
  /** Reasons (`context.key`) for unique constraints that a second, simultaneous deed may hit. */
  conflicts?: Record<string, string>;
  /** Needs a log-in that is at most a few minutes old. */
  essential?: boolean;
  /** Not for the JSON API, for example a log-in by link. */
  browserOnly?: boolean;
  /** How often one address may try this within a minute without a log-in. */
  perMinute?: number;
}

/** An action whose types are its own business: how registers and pages hold it. */
export type AnyAction = Action<any, any, any>;
export type Action<Input = unknown, Facts = unknown, Deed = unknown> = ActionDefinition<
  Input,
  Facts,
  Deed
> & {
  kind: 'action';
};

/**
 * One verb of the alliance in four beats: load facts, may the actor, decide, save. `perform` runs them.
 *
 * @de Handlung
 */
export function action<Input, Facts, Deed>(
  definition: ActionDefinition<Input, Facts, Deed> & {
    decide(facts: Facts, input: Input, occasion: Occasion): Decision<Deed>;
  },
): Action<Input, Facts, Deed>;
export function action<Input, Facts>(
  definition: Omit<ActionDefinition<Input, Facts, Input>, 'decide'>,
): Action<Input, Facts, Input>;
export function action(definition: any): AnyAction {
  return { kind: 'action', ...definition };
}
