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
  signature: Pick<Signature, 'state' | 'linkUntil' | 'linkUsedAt'>;
  edition: { hash: string };
}

/**
 * Whether a link still signs: once, until its day, and only the words that lay before the person who signs.
 *
 * @param shown hash of the text that was read
 * @de Unterzeichnen
 * @source unterschriften#link
 */
export const decideSigning = (
  { signature, edition, ...round }: LinkFacts,
  shown: string,
  { now, today }: { now: Date; today: Day },
): Decision<null> => {
  if (signature.state === 'withdrawn') return decline('link-withdrawn');
  if (signature.linkUsedAt !== null || signature.state === 'signed') return decline('link-used');
  const open = decideOpen(round, today);
  if (!open.accepted) return open;
  if (signature.linkUntil === null || signature.linkUntil <= now) return decline('link-expired');
  return edition.hash === shown ? accept(null) : decline('text-changed-while-signing');
};

/** The words of a text, as consent keeps them. @de Zugestimmte Worte @source unterschriften#zustimmung */
export const wordsOf = (parts: readonly EditionPart[]) => parts.map(({ clause, hash }) => ({ clause, hash }));
