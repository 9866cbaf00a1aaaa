import { type Position, type Stance, stances } from '../types.ts';

/** A member as a summary counts it. */
export interface Counted {
  municipality: string;
  land: string;
  population: number | null;
}

/** How many stand behind a stance: members, their inhabitants, the Länder they lie in. @de Zählung */
export interface Tally {
  members: number;
  population: number;
  lands: number;
}

/** How the members stand to one clause. @de Bild einer Ziffer */
export interface ClauseSummary {
  clause: number;
  stances: Record<Stance, Tally>;
  /** Took a position to the statement, but none to this clause. */
  missing: Tally;
  /** Positions taken to an earlier wording. */
  earlier: number;
}

/**
 * Positions per clause, counted three ways. It says nothing about who said nothing, and it ranks nobody.
 *
 * @de Positionen zusammenfassen
 * @source erklaerungen#zaehlen
 */
export const summarise = (
  clauses: readonly { id: number; hash: string }[],
  positions: readonly Position[],
  respondents: readonly Counted[],
): ClauseSummary[] => {
  const placeOf = new Map(respondents.map((one) => [one.municipality, one]));
  const byClause = Map.groupBy(positions, ({ clause }) => clause);
  return clauses.map(({ id, hash }) => {
    const own = (byClause.get(id) ?? []).filter(({ municipality }) => placeOf.has(municipality));
    const answered = new Set(own.map(({ municipality }) => municipality));
    const tallyOf = (stance: Stance) =>
      tally(
        own
          .filter((one) => one.stance === stance)
          .flatMap(({ municipality }) => placeOf.get(municipality) ?? []),
      );
    return {
      clause: id,
      stances: Object.fromEntries(stances.map((stance) => [stance, tallyOf(stance)])) as Record<
        Stance,
        Tally
      >,
      missing: tally(respondents.filter(({ municipality }) => !answered.has(municipality))),
      earlier: own.filter(({ clauseHash }) => clauseHash !== hash).length,
    };
  });
};

/** Members, inhabitants and Länder of some municipalities. @de Auszählung @source erklaerungen#zaehlen */
export const tally = (places: readonly Counted[]): Tally => ({
  members: places.length,
  population: places.reduce((sum, { population }) => sum + (population ?? 0), 0),
  lands: new Set(places.map(({ land }) => land)).size,
});
