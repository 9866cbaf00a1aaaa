import { choice, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectStatements } from '../db/statements.ts';
import { mayBegin, mayReadList, mayReadStatement } from '../permissions.ts';
import { phases } from '../types.ts';

const perPage = 20;

/** The joint texts that the reader may see, the latest first. */
export const statements = read({
  name: 'statements.statements',
  input: input({
    phase: optional(choice([...phases, 'dropped'])),
    land: optional(text(2)),
    seite: wholeNumber(1, 10_000).default(1),
  }),
  load: async (db) => ({ all: await selectStatements(db) }),
  may: mayReadList,
  show({ all }, occasion, filter) {
    const readable = all.filter((statement) => mayReadStatement(occasion, { statement }).allowed);
    const found = readable.filter(
      ({ phase, land }) =>
        (filter.phase === null || phase === filter.phase) && (filter.land === null || land === filter.land),
    );
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const seite = Math.min(filter.seite, pages);
    return {
      rows: found
        .slice((seite - 1) * perPage, seite * perPage)
        .map(({ id, title, purpose, kind, land, phase, until, beganOn, clauses, released }) => ({
          id,
          title,
          purpose,
          kind,
          land,
          phase,
          until,
          beganOn,
          clauses,
          released,
        })),
      total: found.length,
      isEmpty: readable.length === 0,
      filter: { ...filter, seite },
      pages,
      may: { begin: mayBegin(occasion, {}).allowed },
    };
  },
});
