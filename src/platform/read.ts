import type { z } from 'zod';
import type { Occasion } from '../shared/occasion.ts';
import type { Permission } from '../shared/permission.ts';
import type { Db } from './database/database.ts';

export interface ReadDefinition<Input, Facts, Shown> {
  /** `folder.file`: the address in the API. */
  name: string;
  input: z.ZodType<Input>;
  /**
   * The facts depend on nothing but the input and the day, so they are loaded once per state of the data. Never for facts
   * that differ by reader: what a reader may not see is left out in `show`, after the facts were kept.
   */
  shared?: true;
  load(db: Db, input: Input, occasion: Occasion): Promise<Facts | null | undefined>;
  may: Permission<Facts>;
  /** Pure: what this actor gets to see of the facts. Whatever is left out here, nobody can reach. */
  show(facts: Facts, occasion: Occasion, input: Input): Shown;
  /** Opened by a personal link: its pages are neither kept in memory nor shown to search engines. */
  confidential?: boolean;
}

export type AnyRead = Read<any, any, any>;
export type Read<Input = unknown, Facts = unknown, Shown = unknown> = ReadDefinition<Input, Facts, Shown> & {
  kind: 'read';
};
export type ShownBy<R extends AnyRead> = R extends Read<any, any, infer Shown> ? Shown : never;

/**
 * One question of a page in three beats: load facts, may the actor, show.
 *
 * @de Auskunft
 */
export const read = <Input, Facts, Shown>(
  definition: ReadDefinition<Input, Facts, Shown>,
): Read<Input, Facts, Shown> => ({ kind: 'read', ...definition });
