import type { SnapshotLine } from '../../snapshot-types.ts';
import { canonicalJson } from './canonical.ts';

/**
 * The offers whose line in a frozen pooled offer is no longer true: withdrawn, paused, called off in part, no longer
 * covered, or changed in any way. Both are compared in keys, so that another name of a place or programme is no change. What
 * came in since is no reason, because the frozen document says of which day it is.
 *
 * @de Geänderte Zeilen
 * @source buendel#stand
 */
export const changedLines = (
  frozen: readonly { offer: number; keyed: SnapshotLine | null }[],
  now: readonly SnapshotLine[],
): number[] => {
  const known = new Map(now.map((line) => [line.offer, canonicalJson(line)]));
  return frozen.flatMap(({ offer, keyed }) =>
    keyed !== null && known.get(offer) === canonicalJson(keyed) ? [] : [offer],
  );
};
