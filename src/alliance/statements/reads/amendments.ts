import { choice, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAmendments } from '../db/amendments.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectStatement } from '../db/statements.ts';
import { mayReadAmongMembers } from '../permissions.ts';

const perPage = 30;
export const amendmentFilters = ['undecided', 'decided', 'suggestions'] as const;

/** What members want changed in a text, in the order of its clauses. */
export const amendments = read({
  name: 'statements.amendments',
  input: input({
    id: id(),
    stand: optional(choice(amendmentFilters)),
    seite: wholeNumber(1, 10_000).default(1),
  }),
  async load(db, { id: number }) {
    const statement = await selectStatement(db, number);
    if (!statement) return null;
    return {
      statement,
      clauses: await selectClauses(db, number),
      all: await selectAmendments(db, number),
    };
  },
  may: mayReadAmongMembers,
  show({ statement, clauses, all }, _, filter) {
    const order = new Map(clauses.map(({ id: clause }, index) => [clause, index]));
    const isUndecided = ({ state }: (typeof all)[number]) => state === 'open' || state === 'vote';
    const found = all
      .filter((one) => {
        switch (filter.stand) {
          case 'undecided':
            return isUndecided(one) && !one.suggestion;
          case 'decided':
            return !isUndecided(one);
          case 'suggestions':
            return one.suggestion;
          default:
            return true;
        }
      })
      .toSorted(
        (a, b) =>
          (order.get(a.clause) ?? Number.MAX_SAFE_INTEGER) -
            (order.get(b.clause) ?? Number.MAX_SAFE_INTEGER) || a.id - b.id,
      );
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const seite = Math.min(filter.seite, pages);
    return {
      statement: { id: statement.id, title: statement.title, phase: statement.phase },
      rows: found.slice((seite - 1) * perPage, seite * perPage).map((one) => {
        const clause = clauses.find(({ id: at }) => at === one.clause);
        return {
          id: one.id,
          clause: clause ? { number: clause.number, label: clause.label } : null,
          kind: one.kind,
          municipality: one.municipality,
          suggestion: one.suggestion,
          state: one.state,
          procedure: one.procedure,
          answer: one.answer,
        };
      }),
      total: found.length,
      isEmpty: all.length === 0,
      filter: { stand: filter.stand, seite },
      pages,
    };
  },
});
