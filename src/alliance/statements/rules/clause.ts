import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Clause, ClauseKind, Phase } from '../types.ts';
import { isClauseNumber } from './numbering.ts';
import { allows } from './phase.ts';

const decline = declines<keyof typeof de.refusals>('statements');

export interface ClauseDeed {
  kind: ClauseKind;
  number: string | null;
  topics: readonly string[];
}

export interface ClauseFacts {
  phase: Phase;
  /** The other clauses of the text. */
  others: readonly Pick<Clause, 'kind'>[];
  topics: readonly { key: string }[];
}

/**
 * Whether a part of the text can be written so: while the text is being drafted; a numbered clause has a number,
 * preamble and closing have none and stand once. Numbers that contradict each other are no mistake yet: they are shown
 * and hold the final text back.
 *
 * @de Ziffer prüfen
 * @source erklaerungen#ziffern
 */
export const decideClause = <Deed extends ClauseDeed>(
  { phase, others, topics }: ClauseFacts,
  deed: Deed,
): Decision<Deed> => {
  if (!allows(phase, 'edit-text')) return decline('text-fixed');
  if (deed.kind === 'numbered') {
    if (deed.number === null || !isClauseNumber(deed.number))
      return decline('number-unreadable', { field: 'number' });
  } else if (others.some(({ kind }) => kind === deed.kind)) return decline('only-once', { field: 'kind' });
  if (deed.topics.some((key) => topics.every((topic) => topic.key !== key)))
    return decline('unknown-topic', { field: 'topics' });
  return accept({ ...deed, number: deed.kind === 'numbered' ? deed.number : null });
};
