import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { Signature } from '../signing-types.ts';
import type { de } from '../texts/de.ts';
import type { EditionPart, Phase } from '../types.ts';
import { isOpenOn } from './deadline.ts';

const decline = declines<keyof typeof de.refusals>('statements');

export interface SigningFacts {
  phase: Phase;
  until: Day | null;
}

/** Whether signatures are collected now. @de Unterschriften offen @source unterschriften#frist */
export const decideOpen = ({ phase, until }: SigningFacts, today: Day): Decision<null> => {
  if (phase === 'sent' || phase === 'answered') return decline('already-sent');
  if (phase !== 'signatures') return decline('not-in-signatures');
  return isOpenOn(until, today) ? accept(null) : decline('signing-over');
};

export interface LinkFacts extends SigningFacts {
  /** Whether the municipality is a member today, and one at which the text is directed. */
  isAsked: boolean;
  signature: Pick<Signature, 'state' | 'linkUntil' | 'linkUsedAt'>;
  /** Hash of the text as it stands now. */
  present: string;
}

/**
 * Whether a link still signs: once, for a member, while the round is open, and only the words that lay before the person
 * who signs. A round with a deadline is judged by it alone, so that a longer one lengthens every link.
 *
 * @param shown hash of the text that was read
 * @de Unterzeichnen
 * @source unterschriften#link
 */
export const decideSigning = (
  { signature, present, isAsked, ...round }: LinkFacts,
  shown: string,
  { now, today }: { now: Date; today: Day },
): Decision<null> => {
  if (signature.state === 'withdrawn') return decline('link-withdrawn');
  if (signature.linkUsedAt !== null || signature.state === 'signed') return decline('link-used');
  const open = decideOpen(round, today);
  if (!open.accepted) return open;
  if (!isAsked) return decline('not-asked-to-sign');
  const isOver = signature.linkUntil === null || signature.linkUntil <= now;
  if (round.until === null && isOver) return decline('link-expired');
  return present === shown ? accept(null) : decline('text-changed-while-signing');
};

/** The words of a text, as consent keeps them. @de Zugestimmte Worte @source unterschriften#zustimmung */
export const wordsOf = (parts: readonly EditionPart[]) => parts.map(({ clause, hash }) => ({ clause, hash }));

/**
 * What the hash of the text before a person who signs is taken of: its subject line, then the hash of the edition.
 *
 * @de Prüftext beim Unterzeichnen
 * @source unterschriften#zustimmung
 */
export const readLines = (title: string, editionHash: string): string => `${title}\n${editionHash}\n`;
