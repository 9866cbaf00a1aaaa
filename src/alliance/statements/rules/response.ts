import { accept, type Decision, type Declined, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Clause, Phase, Position, Stance } from '../types.ts';
import { isOpenOn } from './deadline.ts';
import { allows } from './phase.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** What decides whether a municipality may still answer. */
export interface AskedFacts {
  phase: Phase;
  until: Day | null;
  isMember: boolean;
}

/** Whether positions are taken now and from here. @de Rückmeldung möglich @source erklaerungen#positionen */
export const decideAsked = ({ phase, until, isMember }: AskedFacts, today: Day): Declined | null => {
  if (!allows(phase, 'take-position')) return decline('not-in-positions');
  if (!isOpenOn(until, today)) return decline('deadline-passed');
  return isMember ? null : decline('not-a-member');
};

type Said = Omit<Position, 'municipality'>;

/** Whether two answers say the same to the same words. @de Gleiche Rückmeldung @source erklaerungen#freigabe */
export const saysTheSame = (one: readonly Said[], other: readonly Said[]): boolean => {
  const said = new Map(other.map((position) => [position.clause, position]));
  return (
    one.length === other.length &&
    one.every(({ clause, stance, reason, clauseHash }) => {
      const found = said.get(clause);
      return found?.stance === stance && found.reason === reason && found.clauseHash === clauseHash;
    })
  );
};

/** What somebody filled in: by clause id the stance, the reason, and the hash of the wording they read. */
export interface WrittenPositions {
  stances: Readonly<Record<string, Stance | ''>>;
  reasons: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
}

/**
 * A municipality's positions, each to the wording it read. A clause left out is no position; "only if" names its
 * condition; nothing else needs a reason.
 *
 * @de Positionen prüfen
 * @source erklaerungen#positionen
 */
export const decidePositions = (
  clauses: readonly Clause[],
  { stances, reasons, texts }: WrittenPositions,
): Decision<Said[]> => {
  const positions: Said[] = [];
  for (const [key, stance] of Object.entries(stances)) {
    if (stance === '') continue;
    const clause = clauses.find(({ id, kind }) => String(id) === key && kind === 'numbered');
    if (!clause) return decline('unknown-clause');
    const number = clause.number ?? '';
    if (texts[key] !== clause.hash) return decline('text-changed', { with: { number } });
    const reason = reasons[key]?.trim() || null;
    if (stance === 'only-if' && reason === null)
      return decline('condition-missing', { field: `reasons.${key}`, with: { number } });
    positions.push({ clause: clause.id, stance, reason, clauseHash: clause.hash });
  }
  return positions.length > 0 ? accept(positions) : decline('nothing-said');
};
