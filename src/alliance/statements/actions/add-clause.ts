import { action } from '../../../platform/action.ts';
import { choice, id, input, optional } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { topicsOf } from '../../mandates/facts.ts';
import { acts } from '../../mandates/types.ts';
import { clauseFields } from '../clause-fields.ts';
import { insertClause } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { decideClause } from '../rules/clause.ts';
import { placeFor } from '../rules/clause-order.ts';
import { clauseKinds } from '../types.ts';

/** Puts a new part into the text. @de Ziffer einfügen */
export const addClause = action({
  name: 'statements.add-clause',
  input: input({
    statement: id(),
    kind: choice(clauseKinds),
    after: optional(id()),
    ...clauseFields,
    act: choice(acts),
  }),
  async load(db, { statement }) {
    const loaded = await loadText(db, statement);
    return loaded && { ...loaded, topics: await topicsOf(db) };
  },
  may: mayKeepText,
  decide: ({ statement: { phase }, clauses, topics }, deed) =>
    decideClause({ phase, others: clauses, topics }, deed),
  async save(db, { after, text, ...written }, occasion, { statement, clauses }) {
    const position = placeFor(clauses, written.kind, after);
    const person = personOf(occasion);
    const clause = await insertClause(
      db,
      { ...written, text: text ?? '', position },
      { person, now: occasion.now },
    );
    return { about: `statements.statement:${statement.id}`, land: statement.land, reply: { clause } };
  },
});
