/** A stretch of a text, by characters, that another text has differently. */
export interface Hunk {
  from: number;
  to: number;
  text: string;
}

const lines = /[^\n]*\n|[^\n]+$/g;
const words = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
/** Beyond this many pairs two stretches are told apart as wholes; a clause stays far below. */
const mostPairs = 20_000_000;

/**
 * Where two texts differ, by whole words: lines that stand in both hold the place, between them the longest common run
 * of words. Changes that only white space parts are one, so that a phrase reads as a phrase.
 *
 * @de Abweichende Stellen
 * @source erklaerungen#unterschiede
 */
export const hunksBetween = (before: string, after: string): Hunk[] =>
  joined(
    before,
    stretches(before.match(lines) ?? [], after.match(lines) ?? [], 0).flatMap(({ from, old, text }) =>
      stretches(old.match(words) ?? [], text.match(words) ?? [], from).map((one) => ({
        from: one.from,
        to: one.from + one.old.length,
        text: one.text,
      })),
    ),
  );

/** The text with the hunks in place; they neither overlap nor touch. @de Änderung einsetzen @source erklaerungen#unterschiede */
export const withHunks = (text: string, hunks: readonly Hunk[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: other } of hunks) {
    parts.push(text.slice(at, from), other);
    at = to;
  }
  return parts.join('') + text.slice(at);
};

interface Stretch {
  from: number;
  old: string;
  text: string;
}

/** The stretches between what two lists of pieces have in common, with their places by characters. */
const stretches = (before: readonly string[], after: readonly string[], offset: number): Stretch[] => {
  const found: Stretch[] = [];
  let [i, j, from] = [0, 0, offset];
  for (const [nextI, nextJ] of [...commonPairs(before, after), [before.length, after.length] as const]) {
    const old = before.slice(i, nextI).join('');
    const text = after.slice(j, nextJ).join('');
    if (old !== '' || text !== '') found.push({ from, old, text });
    from += old.length + (before[nextI]?.length ?? 0);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return found;
};

/** A longest common run, as pairs of places; of several the one that keeps the earliest pieces. */
const commonPairs = (before: readonly string[], after: readonly string[]): (readonly [number, number])[] => {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const pairs = Array.from({ length: head }, (_, index): readonly [number, number] => [index, index]);
  for (const [i, j] of innerPairs(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ))
    pairs.push([i + head, j + head]);
  for (let index = tail; index > 0; index -= 1) pairs.push([before.length - index, after.length - index]);
  return pairs;
};

const innerPairs = (before: readonly string[], after: readonly string[]): [number, number][] => {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0 || n * m > mostPairs) return [];
  const width = m + 1;
  const longest = new Uint16Array((n + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; )
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
};

const joined = (before: string, hunks: readonly Hunk[]): Hunk[] => {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    const between = last && before.slice(last.to, hunk.from);
    if (last && between !== undefined && between.trim() === '' && !between.includes('\n')) {
      last.text += between + hunk.text;
      last.to = hunk.to;
    } else result.push({ ...hunk });
  }
  return result;
};
