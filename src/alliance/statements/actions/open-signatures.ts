import { action } from '../../../platform/action.ts';
import { choice, day, id, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { reopenSignatures, selectSignedTexts } from '../db/signature-links.ts';
import { openSigning } from '../db/signatures.ts';
import { beginPhase, endPhase, setPhase, setUntil } from '../db/statements.ts';
import { loadSigning } from '../loads/signing.ts';
import { mayKeepText } from '../permissions.ts';
import { consentHolds } from '../rules/consent.ts';
import { nextPhases } from '../rules/phase.ts';
import { wordsOf } from '../rules/sign.ts';
import { signatoryOrders } from '../signing-types.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/**
 * Opens the round of signatures under the final text. Whoever signed these very words before stays signed; the others are
 * asked again.
 *
 * @de Unterschriften einholen
 */
export const openSignatures = action({
  name: 'statements.open-signatures',
  input: input({
    id: id(),
    version: wholeNumber(),
    until: day(),
    ordered: choice(signatoryOrders),
    place: text(100),
    embargoOn: optional(day()),
  }),
  async load(db, input) {
    const loaded = await loadSigning(db, input.id, true);
    return loaded && { ...loaded, signed: await selectSignedTexts(db, input.id) };
  },
  may: mayKeepText,
  decide({ statement, edition, signed }, deed, { today }) {
    if (statement.version !== deed.version) return decline('changed-meanwhile');
    if (!nextPhases['open-signatures'][statement.phase] || !edition) return decline('step-not-possible');
    if (deed.until < today) return decline('deadline-in-past', { field: 'until' });
    const present = { title: statement.title, words: wordsOf(edition.parts) };
    return accept({ ...deed, edition, outdated: signed.filter((one) => !consentHolds(one, present)) });
  },
  async save(db, { edition, outdated, until, ...deed }, occasion, { statement }) {
    const { actor, now, today } = occasion;
    const { ordered, place, embargoOn } = deed;
    await openSigning(
      db,
      { statement: statement.id, edition: edition.number, ordered, place, embargoOn },
      personOf(occasion),
      now,
    );
    await endPhase(db, statement.id, 'final', today);
    await beginPhase(db, statement.id, 'signatures', today);
    await setUntil(db, statement.id, 'signatures', until);
    await setPhase(db, statement.id, 'signatures');
    const askedAgain = await reopenSignatures(db, statement.id, outdated, now);
    if (askedAgain > 0)
      await enqueue(db, 'statements.ask-again', { statement: statement.id }, { actor, now });
    await enqueue(
      db,
      'statements.tell-members',
      { statement: statement.id, of: 'signatures' },
      { actor, now },
    );
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      details: { edition: edition.number, hash: edition.hash, askedAgain },
    };
  },
});
