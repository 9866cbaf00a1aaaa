import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { newToken } from '../../../platform/tokens.ts';
import { personOf } from '../../../shared/occasion.ts';
import { mandatesOf } from '../../mandates/facts.ts';
import { prepareSignatureRow } from '../db/signatures.ts';
import { selectClauses } from '../db/clauses.ts';
import { loadOwnSigning } from '../loads/signing.ts';
import { linkEnds, sendLink } from '../mails/signing.ts';
import { mayPrepare } from '../permissions.ts';
import { decidePreparation } from '../rules/own-signature.ts';
import { quotedItems } from '../rules/signing-basis.ts';
import { bases } from '../signing-types.ts';

/** Prepares the signature of the municipality's head, who gets a personal link. @de Unterschrift vorbereiten */
export const prepareSignature = action({
  name: 'statements.prepare-signature',
  input: input({
    statement: id(),
    office: id(),
    basis: choice(bases),
    item: optional(id()),
    basisText: optional(longText(500)),
  }),
  async load(db, { statement }, occasion) {
    const own = await loadOwnSigning(db, statement, occasion, true);
    if (!own) return null;
    const { municipality } = own.place;
    return {
      ...own,
      clauses: await selectClauses(db, statement),
      mandates: municipality === '' ? null : await mandatesOf(db, municipality),
    };
  },
  may: mayPrepare,
  decide: (facts, deed, { today }) =>
    decidePreparation(facts, quotedItems(facts.mandates, facts.place, facts.clauses, today), deed, today),
  async save(db, { office, basis, item, basisText, title }, occasion, { statement, place, heads, round }) {
    const { now } = occasion;
    const link = newToken();
    const until = linkEnds(round.until, now);
    const signature = await prepareSignatureRow(
      db,
      { statement: statement.id, ...place, office, officeTitle: title, basis, item, basisText },
      { hash: link.hash, until },
      personOf(occasion),
      now,
    );
    const head = heads.find((one) => one.id === office);
    if (head)
      await sendLink(db, 'signing', { statement, until: round.until, token: link.token }, head, occasion);
    return {
      about: `statements.signature:${signature}`,
      ...place,
      details: { statement: statement.id, office },
    };
  },
});
