import { action } from '../../../platform/action.ts';
import { id, input, optional, day, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { authorityOf } from '../../people/facts.ts';
import { countSigned, markSent } from '../db/signature-list.ts';
import { insertSending } from '../db/signatures.ts';
import { beginPhase, endPhase, setPhase } from '../db/statements.ts';
import { composeLetter } from '../loads/letter.ts';
import { loadSigning } from '../loads/signing.ts';
import { mayKeepText } from '../permissions.ts';
import { nextPhases } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/**
 * Notes that the letter went to an authority, with every member of that day that had signed until then. From now on nothing about it
 * changes; what the authority answers is kept as correspondence.
 *
 * @de Erklärung versenden
 */
export const sendStatement = action({
  name: 'statements.send-statement',
  input: input({ id: id(), version: wholeNumber(), authority: id(), sentOn: optional(day()) }),
  async load(db, input, { today }) {
    const loaded = await loadSigning(db, input.id, true);
    return (
      loaded && {
        ...loaded,
        authority: (await authorityOf(db, input.authority)) ?? null,
        signed: await countSigned(db, input.id, { sent: false, day: input.sentOn ?? today }),
      }
    );
  },
  may: mayKeepText,
  decide({ statement, authority, signing, edition, round, signed }, deed, { today }) {
    if (statement.phase === 'sent' || statement.phase === 'answered') return decline('already-sent');
    if (statement.version !== deed.version) return decline('changed-meanwhile');
    if (!nextPhases.send[round.phase] || !signing || !edition) return decline('step-not-possible');
    if (!authority || authority.endedOn !== null) return decline('no-such-authority', { field: 'authority' });
    const sentOn = deed.sentOn ?? today;
    if (sentOn > today) return decline('sent-in-future', { field: 'sentOn' });
    if (signed === 0) return decline('nobody-signed');
    return accept({ statement, authority, signing, edition, sentOn });
  },
  async save(db, { statement, authority, signing, edition, sentOn }, occasion) {
    const { now, today } = occasion;
    const { letter, hash, signatures } = await composeLetter(
      db,
      { statement, signing, edition },
      authority,
      sentOn,
    );
    const sending = {
      statement: statement.id,
      authority: authority.id,
      edition: edition.number,
      editionHash: edition.hash,
      signatures,
      hash,
      sentOn,
    };
    await insertSending(db, { ...sending, letter }, personOf(occasion), now);
    await markSent(db, statement.id, sentOn);
    await endPhase(db, statement.id, 'signatures', today);
    await beginPhase(db, statement.id, 'sent', today);
    await setPhase(db, statement.id, 'sent');
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      details: { ...sending, title: statement.title },
    };
  },
  essential: true,
});
