import { type Hunk, hunksBetween, withHunks } from './hunks.ts';

/** A wording somebody wants instead of a common base. */
export interface Wanted {
  id: number;
  text: string;
}

export type Merged = { text: string; overlapping?: never } | { text?: never; overlapping: [number, number] };

/**
 * Several changes of one text at once. The same change wished for twice counts once; where two touch the same words
 * nobody can say which holds, so they are named instead.
 *
 * @de Änderungen zusammenführen
 * @source erklaerungen#zusammenfuehren
 */
export const mergeChanges = (base: string, wanted: readonly Wanted[]): Merged => {
  const all: { id: number; hunk: Hunk }[] = [];
  for (const { id, text } of wanted)
    for (const hunk of hunksBetween(base, text)) {
      const met = all.find((other) => other.id !== id && touches(other.hunk, hunk));
      if (!met) all.push({ id, hunk });
      else if (!isSame(met.hunk, hunk)) return { overlapping: [met.id, id] };
    }
  const inOrder = all.map(({ hunk }) => hunk).toSorted((a, b) => a.from - b.from || a.to - b.to);
  return { text: withHunks(base, inOrder) };
};

/** A place where something is put in belongs to both its neighbours. */
const touches = (a: Hunk, b: Hunk): boolean =>
  a.from === a.to || b.from === b.to ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to;

const isSame = (a: Hunk, b: Hunk): boolean => a.from === b.from && a.to === b.to && a.text === b.text;
