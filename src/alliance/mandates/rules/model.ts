import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import { openPlaces, unknownPlaces } from './fill-model.ts';
import type { Node } from './hierarchy.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/**
 * Whether a model can be taken over: it names known topics and leaves open only what the product can fill.
 *
 * @de Muster schreiben
 * @source mandate#muster
 */
export const decideModel = <Deed extends { text: string; reasons: string; topics: string[] }>(
  topics: readonly Node[],
  deed: Deed,
): Decision<Deed> => {
  for (const field of ['text', 'reasons'] as const) {
    const [unknown] = unknownPlaces(deed[field]);
    if (unknown !== undefined) return decline('unknown-place', { field, with: { place: unknown } });
  }
  return deed.topics.some((key) => topics.every((topic) => topic.key !== key))
    ? decline('unknown-topic', { field: 'topics' })
    : accept(deed);
};

/** A wording for the council has no place left open. @de Übernahme anpassen @source mandate#muster */
export const decideWording = <Deed extends { title: string; text: string; reasons: string }>(
  deed: Deed,
): Decision<Deed> => {
  for (const field of ['title', 'text', 'reasons'] as const) {
    const [open] = openPlaces(deed[field]);
    if (open !== undefined) return decline('place-open', { field, with: { place: open } });
  }
  return accept(deed);
};
