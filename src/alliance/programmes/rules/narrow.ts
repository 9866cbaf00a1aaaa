import { fold } from '../../../shared/fold.ts';
import type { Kind, Level, ProgrammeState, StandingProgramme } from '../types.ts';

export interface Narrowing {
  search: string | null;
  level: Level | null;
  kind: Kind | null;
  land: string | null;
  /** One state, or those that are planned or active. */
  state: ProgrammeState | 'open' | null;
}

/**
 * The programmes that fit every choice made. A Land finds its own programmes only: a federal one stands in none.
 *
 * @de Programme eingrenzen
 * @source programme#arten
 */
export const narrowProgrammes = <One extends StandingProgramme>(
  all: readonly One[],
  { search, level, kind, land, state }: Narrowing,
): One[] => {
  const words = search === null ? [] : fold(search).split(' ').filter(Boolean);
  return all.filter(
    (one) =>
      (level === null || one.level === level) &&
      (kind === null || one.kind === kind) &&
      (land === null || one.land === land) &&
      (state === null ||
        (state === 'open' ? one.state === 'active' || one.state === 'planned' : one.state === state)) &&
      words.every((word) => fold(`${one.name} ${one.summary} ${one.responsible ?? ''}`).includes(word)),
  );
};
