import type { Db } from '../../../platform/database/index.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { selectClause, selectClauses } from '../db/clauses.ts';
import { selectOwnWord } from '../db/own-words.ts';
import { selectStatement } from '../db/statements.ts';
import { mayPrepare, mayReadOwnWord, mayRelease } from '../permissions.ts';
import { ownWordSteps } from '../rules/own-word.ts';
import { allows } from '../rules/phase.ts';

/** What one member says beside the joint text. */
export const ownWord = read({
  name: 'statements.own-word',
  input: input({ id: id(), wort: id() }),
  load: (db, { id: number, wort }) => loadShownWord(db, number, wort),
  may: mayReadOwnWord,
  show: (facts, occasion) => showOwnWord(facts, occasion),
});

/** An own word with the statement beside which it stands; a withdrawn one is gone. */
export const loadShownWord = async (db: Db, number: number, wort: number) => {
  const word = await selectOwnWord(db, wort);
  const statement = await selectStatement(db, number);
  if (!word || !statement || word.statement !== number || word.state === 'withdrawn') return null;
  const clause = word.clause === null ? null : ((await selectClause(db, word.clause)) ?? null);
  return { statement, word, place: word, clause, clauses: await selectClauses(db, number) };
};

/** An own word as its page and its forms show it. */
export const showOwnWord = (
  { statement, word, place, clause, clauses }: NonNullable<Awaited<ReturnType<typeof loadShownWord>>>,
  occasion: Occasion,
) => {
  const isAlive = allows(statement.phase, 'own-word');
  return {
    statement: { id: statement.id, title: statement.title },
    word,
    clause: clause && { number: clause.number, label: clause.label },
    clauses: clauses.map(({ id: one, number, label }) => ({ id: one, number, label })),
    may: {
      edit: isAlive && mayPrepare(occasion, { place }).allowed && ownWordSteps.edit[word.state] !== undefined,
      publish:
        isAlive && mayRelease(occasion, { place }).allowed && ownWordSteps.publish[word.state] !== undefined,
      withdraw: mayRelease(occasion, { place }).allowed && ownWordSteps.withdraw[word.state] !== undefined,
    },
  };
};
