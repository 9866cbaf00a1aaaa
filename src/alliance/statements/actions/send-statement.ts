import { action } from '../../../platform/action.ts';
import {
  day,
  email,
  id,
  input,
  longText,
  optional,
  text,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { addDays } from '../../../shared/days.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { authorityOf } from '../../people/facts.ts';
import { countSigned, markSent } from '../db/signature-list.ts';
import { insertSending } from '../db/signatures.ts';
import { beginPhase, endPhase, setPhase, setUntil } from '../db/statements.ts';
import { composeLetter } from '../loads/letter.ts';
import { loadSigning } from '../loads/signing.ts';
import { mayKeepText } from '../permissions.ts';
import { usualAnswerDays } from '../rules/letter.ts';
import { nextPhases } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/**
 * Sends the letter to an authority, with every member of that day that had signed until then. From now on nothing about it
 * changes. It is set in the background; the authority gets it, and what it answers is kept, as correspondence.
 *
 * @de Erklärung versenden
 */
export const sendStatement = action({
  name: 'statements.send-statement',
  input: input({
    id: id(),
    version: wholeNumber(),
    authority: id(),
    sentOn: optional(day()),
    answerBy: optional(day()),
    contactUnit: optional(text(120)),
    contactMailbox: optional(email()),
    contactPhone: optional(text(40)),
    senderAddress: optional(longText(200)),
  }),
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
  decide({ statement, authority, signing, edition, round, phases, signed }, deed, { today }) {
    if (statement.phase === 'sent' || statement.phase === 'answered') return decline('already-sent');
    if (statement.version !== deed.version) return decline('changed-meanwhile');
    if (!nextPhases.send[round.phase] || !signing || !edition) return decline('step-not-possible');
    if (!authority || authority.endedOn !== null) return decline('no-such-authority', { field: 'authority' });
    const sentOn = deed.sentOn ?? today;
    if (sentOn > today) return decline('sent-in-future', { field: 'sentOn' });
    if (signed === 0) return decline('nobody-signed');
    const wanted = deed.answerBy ?? phases.find(({ phase }) => phase === 'sent')?.until ?? null;
    const answerBy = wanted ?? addDays(today, usualAnswerDays);
    if (answerBy <= sentOn) return decline('answer-by-too-early', { field: 'answerBy' });
    const contact = {
      unit: deed.contactUnit,
      mailbox: deed.contactMailbox,
      phone: deed.contactPhone,
      address: deed.senderAddress,
    };
    return accept({ statement, authority, signing, edition, sentOn, answerBy, contact });
  },
  async save(db, { statement, authority, signing, edition, sentOn, answerBy, contact }, occasion) {
    const { actor, now, today } = occasion;
    const { letter, hash, signatures } = await composeLetter(
      db,
      { statement, signing, edition },
      authority,
      sentOn,
      { contact, answerBy },
    );
    const sending = {
      statement: statement.id,
      authority: authority.id,
      edition: edition.number,
      editionHash: edition.hash,
      signatures,
      hash,
      sentOn,
      answerBy,
    };
    await insertSending(db, { ...sending, letter, contact }, personOf(occasion), now);
    await markSent(db, statement.id, sentOn);
    await endPhase(db, statement.id, 'signatures', today);
    await beginPhase(db, statement.id, 'sent', today);
    await setUntil(db, statement.id, 'sent', answerBy);
    await setPhase(db, statement.id, 'sent');
    await enqueue(db, 'statements.set-letter', { id: statement.id }, { actor, now });
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      details: { ...sending, title: statement.title },
    };
  },
  essential: true,
});
