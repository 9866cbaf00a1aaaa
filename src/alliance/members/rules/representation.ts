import type { Day } from '../../../shared/days.ts';
import { inhabitantsRepresented } from '../../territory/rules/represented.ts';
import type { Listed } from '../types.ts';

/** How many people the members stand for. */
export interface Representation {
  members: number;
  inhabitants: number;
  /** Members whose people a member district around them already counts. */
  inside: number;
  /** Members of whose inhabitants nothing is known. */
  unknown: number;
  /** The oldest day of the populations that were added; null without members. */
  populationDay: Day | null;
}

/**
 * The inhabitants of all members on a day, nobody twice. A suspended membership does not count.
 *
 * @de Vertretene Einwohnerinnen und Einwohner des Bündnisses
 * @source gemeindeverzeichnis#einwohner
 */
export const representationOf = (rows: readonly Listed[]): Representation => {
  const members = rows.filter(({ member }) => member === 'yes');
  const { inhabitants, inside, unknown } = inhabitantsRepresented(
    members.map(({ key, type, land, district, population }) => ({
      key,
      kind: type === 'district' ? 'district' : 'municipality',
      land,
      district,
      population,
    })),
  );
  const days = members.flatMap(({ populationDay }) => populationDay ?? []).sort();
  return {
    members: members.length,
    inhabitants,
    inside: inside.length,
    unknown: unknown.length,
    populationDay: days[0] ?? null,
  };
};

/** Members, declared, and the people represented in each Land that has an entry. @de Zahlen je Land @source gemeindeverzeichnis#einwohner */
export const byLand = (
  rows: readonly Listed[],
): Map<string, Representation & { declared: number; interested: number }> =>
  new Map(
    [...Map.groupBy(rows, ({ land }) => land)].map(([land, own]) => [
      land,
      {
        ...representationOf(own),
        declared: own.filter(({ declared }) => declared === 'yes').length,
        interested: own.filter(({ interested }) => interested === 'yes').length,
      },
    ]),
  );
