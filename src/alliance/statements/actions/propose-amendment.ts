import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { clauseText } from '../clause-fields.ts';
import { insertAmendment } from '../db/amendments.ts';
import { selectClause } from '../db/clauses.ts';
import { ownPlace } from '../loads/asked.ts';
import { loadText } from '../loads/text.ts';
import { tellOfAmendment } from '../mails/amendment.ts';
import { mayPropose } from '../permissions.ts';
import { decideProposal } from '../rules/amendment.ts';
import { amendmentKinds } from '../types.ts';

/** Asks, for a municipality, to read a clause differently, to strike it or to add one behind it. @de Änderung beantragen */
export const proposeAmendment = action({
  name: 'statements.propose-amendment',
  input: input({
    clause: id(),
    /** Of the wording that was read. */
    version: wholeNumber(1),
    kind: choice(amendmentKinds),
    text: optional(clauseText()),
    reason: longText(2_000),
  }),
  async load(db, input, occasion) {
    const clause = await selectClause(db, input.clause);
    const loaded = clause && (await loadText(db, clause.statement));
    const current = loaded?.clauses.find((one) => one.id === input.clause) ?? clause;
    return loaded && current && { ...loaded, clause: current, place: await ownPlace(db, occasion) };
  },
  may: mayPropose,
  decide: ({ statement: { phase }, clause, phases }, { version, ...deed }, { today }) =>
    decideProposal(
      { phase, clause, until: phases.find((one) => one.phase === 'drafting')?.until ?? null },
      { ...deed, baseVersion: version },
      today,
    ),
  async save(db, deed, occasion, { statement, clause, place }) {
    const written = { municipality: place.municipality, proposedBy: null, suggestion: false };
    const amendment = await insertAmendment(
      db,
      { ...deed, ...place, statement: statement.id, suggestion: false },
      personOf(occasion),
      occasion.now,
    );
    await tellOfAmendment(db, { statement, clause, amendment: { id: amendment, ...written } }, occasion);
    return { about: `statements.amendment:${amendment}`, ...place, reply: { id: amendment } };
  },
});
