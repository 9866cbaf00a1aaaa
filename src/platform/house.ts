import type { Occasion } from '../shared/occasion.ts';
import type { AnyAction, Trace } from './action.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database, Db } from './database/database.ts';
import type { JobDefinition, Schedule } from './jobs/job.ts';
import type { AnyRead } from './read.ts';
import type { ContextTexts, Language } from './texts.ts';

/** One context as the platform sees it: its verbs, its questions, its words, its background work. */
export interface Context {
  name: string;
  actions: AnyAction[];
  reads: AnyRead[];
  jobs: JobDefinition<any>[];
  schedules: Schedule[];
  texts: (language: Language) => ContextTexts;
}

/** What follows from a deed, in the same transaction. */
export interface Consequence {
  after: string;
  then(db: Db, deed: any, occasion: Occasion, trace: Trace, facts: any): Promise<void>;
}

/** Everything that a running product consists of. There is one, and it is handed down. */
export interface House {
  config: Config;
  clock: Clock;
  database: Database;
  contexts: Context[];
  consequences: Consequence[];
  /** Counts up with every change that any process made; caches live as long as one number. */
  dataVersion(): number;
  changed(): void;
  log(entry: Record<string, unknown>): void;
}
