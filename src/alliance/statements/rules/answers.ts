import type { Clause, Position } from '../types.ts';
import type { Answering } from './denominator/weightings.ts';

/** A member that answered, as the denominator counts it. */
export interface AnsweringMember extends Answering {
  municipality: string;
  name: string;
}

/** Everything the denominator rests on. */
export interface Answers {
  members: AnsweringMember[];
  /** Positions that were taken on an earlier wording; they count as none. */
  earlier: number;
}

interface Place {
  municipality: string;
  name: string;
  land: string;
  population: number | null;
}

/**
 * The released positions as a table: members with at least one position, in the order in which they are listed. A position
 * on an earlier wording says nothing about the present one.
 *
 * @de Positionen für den Nenner
 * @source nenner#zustimmung
 */
export const answersOf = (
  clauses: readonly Pick<Clause, 'id' | 'hash'>[],
  members: readonly Place[],
  positions: readonly Position[],
): Answers => {
  const byMember = Map.groupBy(positions, ({ municipality }) => municipality);
  const answering = members.filter(({ municipality }) => byMember.has(municipality));
  let earlier = 0;
  return {
    members: answering.map(({ municipality, name, land, population }) => {
      const own = new Map((byMember.get(municipality) ?? []).map((position) => [position.clause, position]));
      return {
        municipality,
        name,
        land,
        inhabitants: inhabitantsOnce(municipality, population ?? 0, answering),
        stances: clauses.map(({ id, hash }) => {
          const position = own.get(id);
          if (!position) return null;
          if (position.clauseHash === hash) return position.stance;
          earlier += 1;
          return null;
        }),
      };
    }),
    earlier,
  };
};

/** A district's key is the beginning of its municipalities' keys. */
const districtKey = 5;

/**
 * Inhabitants of a district whose own municipality answers too are counted there, so that nobody counts twice.
 *
 * @de Einwohner*innen einmal gezählt
 * @source nenner#gewichte
 */
export const inhabitantsOnce = (
  municipality: string,
  population: number,
  answering: readonly Pick<Place, 'municipality' | 'population'>[],
): number => {
  if (municipality.length > districtKey) return population;
  const inside = answering.filter(
    (other) => other.municipality.length > municipality.length && other.municipality.startsWith(municipality),
  );
  return Math.max(0, population - inside.reduce((sum, other) => sum + (other.population ?? 0), 0));
};

/**
 * What the hash of the facts is taken of: one line per clause and per member. Anybody who has the positions can write
 * these lines again.
 *
 * @de Prüftext der Positionen
 * @source nenner#zusage
 */
export const answerLines = (clauses: readonly Pick<Clause, 'hash'>[], { members }: Answers): string =>
  [
    ...clauses.map(({ hash }) => hash),
    ...members.map(({ municipality, land, inhabitants, stances }) =>
      [municipality, land, inhabitants, ...stances.map((stance) => stance ?? '-')].join(' '),
    ),
  ].join('\n');
