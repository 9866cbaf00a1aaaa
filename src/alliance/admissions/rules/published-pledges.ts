import type { PledgeLine } from './compare.ts';
import { placeLadder } from './counted.ts';
import { flat, keyOf, type Ladder, whole } from './lattice.ts';
import { type ShownCell, suppress } from './suppress.ts';

type Promised = Pick<PledgeLine, 'municipality' | 'land' | 'programme' | 'pledged' | 'accepted'>;

/** A pledge in two parts that make up the whole: what was accepted of it, and what is still open. */
const parts = { accepted: 'accepted', open: 'open' } as const;

/**
 * What the public is told of pledges and acceptances, by place and programme. Both stand in one table, because nobody accepts
 * more than was pledged: beside an acceptance that is told, a hidden pledge cannot be smaller. What is open is a part of
 * this table, so that it cannot be worked out either; it is not told itself.
 *
 * @de Veröffentlichte Zusagen
 * @source aufnahmen#kleine-zahlen
 */
export const publishedPledges = (
  pledges: readonly Promised[],
  threshold: number,
): {
  pledged(place: string, programme: string): ShownCell | undefined;
  accepted(place: string, programme: string): ShownCell | undefined;
} => {
  const lines = pledges.flatMap(({ municipality, programme, pledged, accepted }) => [
    { at: [municipality, String(programme), parts.accepted], count: accepted },
    { at: [municipality, String(programme), parts.open], count: Math.max(0, pledged - accepted) },
  ]);
  const ladders: Ladder[] = [placeLadder(pledges), flat, flat];
  const shown = suppress(lines, ladders, threshold);
  return {
    pledged: (place, programme) => shown.get(keyOf([place, programme, whole])),
    accepted: (place, programme) => shown.get(keyOf([place, programme, parts.accepted])),
  };
};
