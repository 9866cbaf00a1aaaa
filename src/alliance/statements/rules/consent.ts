import type { ConsentedPart } from '../signing-types.ts';

/** What became of the words since somebody consented. @de Änderung seit der Unterschrift */
export interface ConsentChange {
  /** Clauses whose words are others now. */
  reworded: number[];
  /** Clauses that were signed and stand no more. */
  removed: number[];
  /** Clauses that stand now and were not signed. */
  added: number[];
}

/**
 * What has changed in a text since it was signed. Numbers, labels and the order of clauses are no words: changing them asks
 * for nobody's consent again, and neither does a text that came back to the words that were signed.
 *
 * @de Geltung der Zustimmung
 * @source unterschriften#zustimmung
 */
export const changedSince = (
  consent: readonly ConsentedPart[],
  parts: readonly ConsentedPart[],
): ConsentChange => {
  const signed = new Map(consent.map(({ clause, hash }) => [clause, hash]));
  const present = new Map(parts.map(({ clause, hash }) => [clause, hash]));
  return {
    reworded: parts
      .filter(({ clause, hash }) => signed.has(clause) && signed.get(clause) !== hash)
      .map(({ clause }) => clause),
    removed: consent.filter(({ clause }) => !present.has(clause)).map(({ clause }) => clause),
    added: parts.filter(({ clause }) => !signed.has(clause)).map(({ clause }) => clause),
  };
};

/** What was read before signing: the subject line and the words. */
export interface ReadText {
  title: string | null;
  words: readonly ConsentedPart[];
}

/** Whether what was signed is what stands now, its subject line included. @de Zustimmung gilt weiter @source unterschriften#zustimmung */
export const consentHolds = (signed: ReadText, present: ReadText): boolean => {
  const { reworded, removed, added } = changedSince(signed.words, present.words);
  return signed.title === present.title && reworded.length + removed.length + added.length === 0;
};
