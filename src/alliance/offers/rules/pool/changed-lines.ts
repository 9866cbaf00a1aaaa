import type { SnapshotLine } from '../../snapshot-types.ts';
import { canonicalJson } from './canonical.ts';

/**
 * The offers whose line in a frozen pooled offer is no longer true: withdrawn, paused, called off in part, no longer
 * covered, or changed in any word. What came in since is no reason, because the frozen document says of which day it is. A
 * municipality that is called differently now is the same municipality.
 *
 * @de Geänderte Zeilen
 * @source buendel#stand
 */
export const changedLines = (frozen: readonly SnapshotLine[], now: readonly SnapshotLine[]): number[] => {
  const known = new Map(now.map((line) => [line.offer, wordsOf(line)]));
  return frozen.flatMap((line) => (known.get(line.offer) === wordsOf(line) ? [] : [line.offer]));
};

const wordsOf = (line: SnapshotLine): string => canonicalJson({ ...line, name: '' });
