import type { PlannedAct } from '../types.ts';
import { competenceFor } from './competence.ts';
import { type Coverage, coverage } from './coverage.ts';
import { holdItems, type MandateFacts } from './hold.ts';
import { questionOf } from './match.ts';

/**
 * Whether one municipality may do what is planned. Every deed that speaks or acts for a municipality asks this.
 *
 * @de Deckung einer Kommune
 * @source mandate#deckung
 */
export const coverageOf = (
  facts: MandateFacts,
  place: { municipality: string; land: string | null },
  planned: PlannedAct,
): Coverage => coverageOfAll(facts, planned)(place);

/**
 * The same for any number of municipalities: what they share is worked out once.
 *
 * @de Deckung aller Kommunen
 * @source mandate#deckung
 */
export const coverageOfAll = (
  facts: MandateFacts,
  planned: PlannedAct,
): ((place: { municipality: string; land: string | null }) => Coverage) => {
  const asked = questionOf(planned, facts);
  const held = holdItems(facts);
  const competences = new Map<string | null, ReturnType<typeof competenceFor>>();
  const competenceIn = (land: string | null) => {
    const known = competences.get(land);
    if (known !== undefined) return known;
    const found = competenceFor(facts.competences, {
      land,
      act: planned.act,
      topic: asked.topic,
      day: planned.day,
    });
    competences.set(land, found);
    return found;
  };
  const without = new Map<string | null, Coverage>();
  return ({ municipality, land }) => {
    const items = held.get(municipality);
    if (items) return coverage(items, asked, competenceIn(land));
    const known = without.get(land) ?? coverage([], asked, competenceIn(land));
    without.set(land, known);
    return known;
  };
};
