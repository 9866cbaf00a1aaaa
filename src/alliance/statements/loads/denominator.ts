import type { Db } from '../../../platform/database/index.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { Day } from '../../../shared/days.ts';
import type { Reckoned } from '../denominator-types.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectMembers } from '../db/members.ts';
import { selectPositions } from '../db/positions.ts';
import { selectStatement } from '../db/statements.ts';
import { type AnsweringMember, answerLines, answersOf } from '../rules/answers.ts';
import { frontiersOf, obstacleOf } from '../rules/denominator/weightings.ts';
import type { Clause, Statement } from '../types.ts';

/** Everything the denominator of a statement rests on, with the hash by which it is known again. */
export interface DenominatorFacts {
  statement: Statement;
  clauses: Clause[];
  members: AnsweringMember[];
  /** How many members there are, whether they answered or not. */
  asked: number;
  earlier: number;
  facts: string;
  obstacle: ReturnType<typeof obstacleOf>;
}

export const loadDenominator = async (db: Db, id: number, today: Day): Promise<DenominatorFacts | null> => {
  const statement = await selectStatement(db, id);
  if (!statement) return null;
  const clauses = (await selectClauses(db, id)).filter(({ kind }) => kind === 'numbered');
  const members = await selectMembers(db, statement.land, today);
  const answers = answersOf(clauses, members, await selectPositions(db, id, ['released']));
  return {
    statement,
    clauses,
    members: answers.members,
    asked: members.length,
    earlier: answers.earlier,
    facts: sha256Of(answerLines(clauses, answers)),
    obstacle: obstacleOf(answers.members, clauses.length),
  };
};

/** Up to here the frontiers are reckoned while the page is drawn. */
export const mostAtOnce = 20;

const mostKept = 8;
const kept = new Map<string, Reckoned>();

/** The reckoning of a short text; the same positions are reckoned once. */
export const reckonAtOnce = ({ facts, members, clauses }: DenominatorFacts): Reckoned => {
  const known = kept.get(facts);
  if (known) return known;
  const reckoned: Reckoned = {
    frontiers: frontiersOf(members, clauses.length),
    choices: clauses.map(({ id }) => [id]),
    core: [],
    members: members.length,
  };
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(facts, reckoned);
  return reckoned;
};
