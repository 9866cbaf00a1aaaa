import type { Unit } from '../types.ts';

type Counted = Pick<Unit, 'key' | 'kind' | 'land' | 'district' | 'population'>;

export interface Represented {
  inhabitants: number;
  /** Members whose inhabitants were added, each once. */
  counted: string[];
  /** Members left out because a member district or Land around them already counts them. */
  inside: { key: string; within: string }[];
  /** Members of whose inhabitants nothing is known; the sum is at least as high. */
  unknown: string[];
}

/**
 * How many people the members represent, nobody twice: a member district counts all its inhabitants, so its member
 * municipalities are left out. Around a district of which no number is known, they count for themselves.
 *
 * @de Vertretene Einwohnerinnen und Einwohner
 * @source gemeindeverzeichnis#einwohner
 */
export const inhabitantsRepresented = (members: Counted[]): Represented => {
  const unique = [...new Map(members.map((member) => [member.key, member])).values()];
  const populationOf = new Map(unique.map((member) => [member.key, member.population]));
  const result: Represented = { inhabitants: 0, counted: [], inside: [], unknown: [] };
  for (const member of unique) {
    const within = aroundOf(member).find((key) => typeof populationOf.get(key) === 'number');
    const population = populationOf.get(member.key) ?? null;
    if (within !== undefined) result.inside.push({ key: member.key, within });
    else if (population === null) result.unknown.push(member.key);
    else {
      result.counted.push(member.key);
      result.inhabitants += population;
    }
  }
  return result;
};

/** The keys of what lies around a unit, the widest first. */
const aroundOf = ({ kind, land, district }: Counted): string[] => {
  if (kind === 'land') return [];
  return [land, kind === 'municipality' ? district : null].filter((key) => key !== null);
};
