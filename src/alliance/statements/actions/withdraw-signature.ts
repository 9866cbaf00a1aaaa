import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { withdrawRow } from '../db/signatures.ts';
import { loadOwnSigning } from '../loads/signing.ts';
import { mayWithdrawSignature } from '../permissions.ts';
import { decideWithdrawal } from '../rules/own-signature.ts';

/** Takes the municipality's signature back; nobody asks why. @de Unterschrift zurückziehen */
export const withdrawSignature = action({
  name: 'statements.withdraw-signature',
  input: input({ statement: id() }),
  load: (db, { statement }, occasion) => loadOwnSigning(db, statement, occasion, true),
  may: mayWithdrawSignature,
  decide(facts, deed) {
    const decision = decideWithdrawal(facts);
    return decision.accepted ? accept(deed) : decision;
  },
  async save(db, _, { now }, { signature, place, statement }) {
    if (!signature) throw new Error('withdrawn without a signature');
    await withdrawRow(db, signature.id, now);
    return { about: `statements.signature:${signature.id}`, ...place, details: { statement: statement.id } };
  },
});
