import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { OwnWord, OwnWordState, Phase } from '../types.ts';
import { allows } from './phase.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** What can happen to an own word. @de Schritt eines eigenen Wortes */
export type OwnWordStep = 'edit' | 'publish' | 'withdraw';

/** Published words are withdrawn, not changed: others have read them. @de Gang eines eigenen Wortes @source erklaerungen#freiheit */
export const ownWordSteps: Record<OwnWordStep, Partial<Record<OwnWordState, OwnWordState>>> = {
  edit: { prepared: 'prepared' },
  publish: { prepared: 'published' },
  withdraw: { prepared: 'withdrawn', published: 'withdrawn' },
};

type Content = Pick<OwnWord, 'clause' | 'text' | 'link'> & { hasFile: boolean };

/**
 * Whether a member's own word can stand beside a statement: as long as the statement is alive, with at least a text, a
 * link or a file, about the whole or one of its clauses. What it says is the member's alone.
 *
 * @de Eigenes Wort prüfen
 * @source erklaerungen#freiheit
 */
export const decideOwnWord = <Deed extends Content>(
  phase: Phase,
  clauses: readonly { id: number }[],
  deed: Deed,
): Decision<Deed> => {
  if (!allows(phase, 'own-word')) return decline('statement-over');
  if (deed.clause !== null && !clauses.some(({ id }) => id === deed.clause))
    return decline('unknown-clause', { field: 'clause' });
  if (deed.text === null && deed.link === null && !deed.hasFile)
    return decline('own-word-empty', { field: 'text' });
  return accept(deed);
};
