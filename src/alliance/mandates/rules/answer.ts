import type { Competence, CoverageVerdict, PlannedAct } from '../types.ts';
import { competenceFor } from './competence.ts';
import { type Coverage, coverage } from './coverage.ts';
import { holdItems, type MandateFacts } from './hold.ts';
import { questionOf } from './match.ts';
import { verdictOf } from './weigh.ts';

/** A municipality as coverage is asked about it. */
export interface Place {
  municipality: string;
  land: string | null;
}

/**
 * Whether one municipality may do what is planned. Every deed that speaks or acts for a municipality asks this.
 *
 * @de Deckung einer Kommune
 * @source mandate#deckung
 */
export const coverageOf = (facts: MandateFacts, place: Place, planned: PlannedAct): Coverage =>
  coverageOfAll(facts, planned).explain(place);

/**
 * The same for any number of municipalities: what they share is worked out once. `verdict` is quick enough for all of
 * them, `explain` quotes the items for those that a reader looks at.
 *
 * @de Deckung aller Kommunen
 * @source mandate#deckung
 */
export const coverageOfAll = (
  facts: MandateFacts,
  planned: PlannedAct,
): { verdict(place: Place): CoverageVerdict; explain(place: Place): Coverage } => {
  const asked = questionOf(planned, facts);
  const held = holdItems(facts);
  const competences = new Map<string | null, Competence | null>();
  const competenceIn = (land: string | null): Competence | null => {
    const known = competences.get(land);
    if (known !== undefined) return known;
    const place = { land, act: planned.act, topic: asked.topic, day: planned.day };
    const found = competenceFor(facts.competences, place);
    competences.set(land, found);
    return found;
  };
  return {
    verdict: ({ municipality, land }) =>
      verdictOf(held.get(municipality) ?? [], asked, competenceIn(land)?.allowed === true),
    explain: ({ municipality, land }) => coverage(held.get(municipality) ?? [], asked, competenceIn(land)),
  };
};
