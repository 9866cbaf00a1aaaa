import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Clause, Phase, Response } from '../types.ts';
import { isOwnAnswer, type TableProblem, type TableRow } from './position-table.ts';
import { decideAsked } from './response.ts';

const decline = declines<keyof typeof de.refusals>('statements');

export interface TakeOverFacts {
  upload: { state: string; rows: readonly TableRow[]; problems: readonly TableProblem[] };
  phase: Phase;
  until: Day | null;
  clauses: readonly Pick<Clause, 'id' | 'hash' | 'number'>[];
  responses: readonly Pick<Response, 'municipality' | 'origin' | 'hasDraft'>[];
}

/**
 * Whether a checked table may be taken over: whole, in time, and as long as neither the text nor a municipality's own
 * answer has moved since it was checked.
 *
 * @de Positionstabelle übernehmen
 * @source erklaerungen#tabelle
 */
export const decideTakeOver = (
  { upload, phase, until, clauses, responses }: TakeOverFacts,
  today: Day,
): Decision<TableRow[]> => {
  if (upload.state !== 'checked') return decline('upload-closed');
  if (upload.problems.length > 0) return decline('table-has-errors', { with: { n: upload.problems.length } });
  const closed = decideAsked({ phase, until, isMember: true }, today);
  if (closed) return closed;
  const hashes = new Map(clauses.map(({ id, hash }) => [id, hash]));
  const moved = upload.rows
    .flatMap(({ positions }) => positions)
    .find(({ clause, clauseHash }) => hashes.get(clause) !== clauseHash);
  if (moved)
    return decline('text-changed', {
      with: { number: clauses.find(({ id }) => id === moved.clause)?.number ?? '' },
    });
  const answered = new Set(responses.filter(isOwnAnswer).map(({ municipality }) => municipality));
  return upload.rows.some(({ municipality }) => answered.has(municipality))
    ? decline('answered-meanwhile')
    : accept([...upload.rows]);
};
