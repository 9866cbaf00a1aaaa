import type { Actor } from '../../shared/occasion.ts';
import type { Config } from '../config.ts';
import type { Db } from '../database/index.ts';
import type { House } from '../house.ts';

/** What a running job can say and hear. */
export interface JobTools {
  /** Who asked for it; the clockwork itself for scheduled work. */
  actor: Actor;
  /** Tells how far it is; throws `Cancelled` if somebody asked it to stop. */
  progress(stage: string, done: number, total?: number): Promise<void>;
}

/** Thrown by `progress` when the job is to stop; the runner books it as cancelled. */
export class Cancelled extends Error {}

/** Work in the background. It may be run again after a crash, so it writes through actions, each whole. */
export interface JobDefinition<Input> {
  /** `context.file`. */
  name: string;
  run(house: House, input: Input, tools: JobTools): Promise<Record<string, unknown> | void>;
  /** How often it is tried before it counts as failed. */
  attempts?: number;
}

export const job = <Input>(definition: JobDefinition<Input>): JobDefinition<Input> => definition;

/**
 * Work that the clock starts: once a day from this hour (Europe/Berlin) on, or every few minutes. `needs` names a setting
 * without which there is nothing to do.
 */
export type Schedule = { job: string; needs?: keyof Config } & ({ hour: number } | { minutes: number });

/** Puts a job into the queue in the caller's transaction; with a key, at most one of that key ever. */
export type Enqueue = (
  db: Db,
  name: string,
  input: unknown,
  more: { actor: Actor; now: Date; key?: string; runAt?: Date },
) => Promise<number | null>;
