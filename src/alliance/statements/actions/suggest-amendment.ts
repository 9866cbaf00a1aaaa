import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { clauseText } from '../clause-fields.ts';
import { insertAmendment } from '../db/amendments.ts';
import { selectClause } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { tellOfAmendment } from '../mails/amendment.ts';
import { maySuggest } from '../permissions.ts';
import { decideProposal } from '../rules/amendment.ts';
import { amendmentKinds } from '../types.ts';

/** Suggests another wording without speaking for a municipality; nobody has to answer it. @de Änderung anregen */
export const suggestAmendment = action({
  name: 'statements.suggest-amendment',
  input: input({
    clause: id(),
    /** Of the wording that was read. */
    version: wholeNumber(1),
    kind: choice(amendmentKinds),
    text: optional(clauseText()),
    reason: longText(2_000),
  }),
  async load(db, input) {
    const clause = await selectClause(db, input.clause);
    const loaded = clause && (await loadText(db, clause.statement));
    const current = loaded?.clauses.find((one) => one.id === input.clause) ?? clause;
    return loaded && current && { ...loaded, clause: current };
  },
  may: maySuggest,
  decide: ({ statement: { phase }, clause, phases }, { version, ...deed }, { today }) =>
    decideProposal(
      { phase, clause, until: phases.find((one) => one.phase === 'drafting')?.until ?? null },
      { ...deed, baseVersion: version },
      today,
    ),
  async save(db, deed, occasion, { statement, clause }) {
    const written = { municipality: null, proposedBy: personOf(occasion), suggestion: true };
    const amendment = await insertAmendment(
      db,
      { ...deed, statement: statement.id, municipality: null, land: null, suggestion: true },
      personOf(occasion),
      occasion.now,
    );
    await tellOfAmendment(db, { statement, clause, amendment: { id: amendment, ...written } }, occasion);
    return { about: `statements.amendment:${amendment}`, land: statement.land, reply: { id: amendment } };
  },
});
