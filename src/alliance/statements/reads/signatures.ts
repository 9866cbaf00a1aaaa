import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { authoritiesOf, namesOf } from '../../people/facts.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { selectSending, selectSignatures } from '../db/signatures.ts';
import { loadOwnSigning } from '../loads/signing.ts';
import {
  isRecipient,
  mayKeepText,
  mayPrepare,
  mayReadAmongMembers,
  mayReadStatement,
  mayWithdrawSignature,
} from '../permissions.ts';
import { nextPhases } from '../rules/phase.ts';
import { decideOpen } from '../rules/sign.ts';

/** Who signed, what the own municipality did, and what can be done now. Who has not signed stands nowhere. */
export const signatures = read({
  name: 'statements.signatures',
  input: input({ id: id() }),
  async load(db, { id: number }, occasion) {
    const own = await loadOwnSigning(db, number, occasion, false);
    if (!own) return null;
    const all = await selectSignatures(db, number);
    const signed = all.filter(({ state }) => state === 'signed');
    const sending = (await selectSending(db, number)) ?? null;
    return {
      ...own,
      all,
      sending,
      authorities: await authoritiesOf(db),
      places: await nameOfUnits(
        db,
        all.map(({ municipality }) => municipality),
      ),
      names: await namesOf(
        db,
        signed.map(({ person }) => person),
      ),
    };
  },
  may: mayReadStatement,
  show(facts, occasion) {
    const { statement, signing, edition, round, all, signature, place, isAsked, sending, heads } = facts;
    const keeps = mayKeepText(occasion, { statement }).allowed;
    const isOpen = decideOpen(round, occasion.today).accepted;
    const prepares = isAsked && mayPrepare(occasion, { place }).allowed;
    const isMember = mayReadAmongMembers(occasion, {}).allowed;
    const isOutside = !isMember && !isRecipient(occasion, sending?.authority ?? null);
    const isHidden = isOutside && signing?.embargoOn != null && occasion.today < signing.embargoOn;
    const authority = facts.authorities.find((one) => one.id === sending?.authority);
    return {
      statement: {
        id: statement.id,
        title: statement.title,
        phase: statement.phase,
        version: statement.version,
      },
      isMember,
      signing,
      until: round.until,
      edition: edition && { number: edition.number, hash: edition.hash },
      sending: sending && !isHidden ? { ...sending, authorityName: authority?.name ?? '' } : null,
      rows: isHidden
        ? []
        : all
            .filter(({ state }) => state === 'signed')
            .map((one) => ({
              municipality: one.municipality,
              place: facts.places.get(one.municipality) ?? one.municipality,
              office: one.officeTitle,
              name: (one.person !== null && facts.names.get(one.person)) || '',
              signedAt: one.signedAt,
              basis: isMember ? one.basisText : '',
              origin: one.origin,
              fileHash: one.fileHash,
            }))
            .sort((a, b) => a.place.localeCompare(b.place, 'de')),
      // how many are prepared tells the keepers whether to wait; who has not signed is nobody's business
      prepared: keeps ? all.filter(({ state }) => state === 'prepared').length : null,
      own: isAsked && prepares ? { signature, heads: heads.length } : null,
      authorities: keeps
        ? facts.authorities
            .filter(({ endedOn }) => endedOn === null)
            .map((one) => ({ id: one.id, name: one.name }))
        : [],
      may: {
        open: keeps && nextPhases['open-signatures'][statement.phase] !== undefined && edition !== null,
        prepare: prepares && isOpen && signature?.state !== 'signed',
        paper: prepares && isOpen && signature?.state === 'prepared',
        withdraw:
          prepares &&
          signature !== null &&
          signature.state !== 'withdrawn' &&
          round.phase !== 'sent' &&
          round.phase !== 'answered' &&
          mayWithdrawSignature(occasion, { place }).allowed,
        send: keeps && nextPhases.send[statement.phase] !== undefined,
        letter: edition !== null && signing !== null && (isMember || (sending !== null && !isHidden)),
      },
    };
  },
});
