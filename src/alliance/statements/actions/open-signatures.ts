import { action } from '../../../platform/action.ts';
import { choice, day, id, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { openSigning, selectSignatures } from '../db/signatures.ts';
import { beginPhase, endPhase, setPhase, setUntil } from '../db/statements.ts';
import { loadSigning } from '../loads/signing.ts';
import { askAgain } from '../mails/signing.ts';
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
    return loaded && { ...loaded, given: await selectSignatures(db, input.id) };
  },
  may: mayKeepText,
  decide({ statement, edition, given }, deed, { today }) {
    if (statement.version !== deed.version) return decline('changed-meanwhile');
    if (!nextPhases['open-signatures'][statement.phase] || !edition) return decline('step-not-possible');
    if (deed.until < today) return decline('deadline-in-past', { field: 'until' });
    const words = wordsOf(edition.parts);
    const again = given.filter(({ state, consent }) => state === 'signed' && !consentHolds(consent, words));
    return accept({ ...deed, edition, again });
  },
  async save(db, { edition, again, until, ...deed }, occasion, { statement }) {
    const { now, today } = occasion;
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
    for (const signature of again) await askAgain(db, { statement, edition, until }, signature, occasion);
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      details: {
        edition: edition.number,
        hash: edition.hash,
        askedAgain: again.map(({ municipality }) => municipality),
      },
    };
  },
});
