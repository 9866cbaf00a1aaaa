import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { authoritiesOf, namesOf } from '../../people/facts.ts';
import { type Counted, countPrepared, countSigned, selectSigned } from '../db/signature-list.ts';
import { selectSending } from '../db/signatures.ts';
import { loadOwnSigning } from '../loads/signing.ts';
import {
  mayKeepText,
  mayPrepare,
  mayReadAmongMembers,
  mayReadStatement,
  mayWithdrawSignature,
} from '../permissions.ts';
import { nextPhases } from '../rules/phase.ts';
import { decideOpen } from '../rules/sign.ts';

const perPage = 50;

/**
 * Who signed, what the own municipality did, and what can be done now. Who has not signed stands nowhere; until the letter
 * is sent, who has signed is the members' business, as long as it can be taken back.
 */
export const signatures = read({
  name: 'statements.signatures',
  input: input({ id: id(), seite: wholeNumber(1, 10_000).default(1) }),
  async load(db, { id: number, seite }, occasion) {
    const own = await loadOwnSigning(db, number, occasion, false);
    if (!own) return null;
    const sending = (await selectSending(db, number)) ?? null;
    const counted: Counted = sending ? { sent: true } : { sent: false, day: occasion.today };
    const signed = await countSigned(db, number, counted);
    const pages = Math.max(1, Math.ceil(signed / perPage));
    const page = Math.min(seite, pages);
    const rows = await selectSigned(db, number, counted, { limit: perPage, offset: (page - 1) * perPage });
    return {
      ...own,
      sending,
      signed,
      rows,
      pages,
      page,
      prepared: await countPrepared(db, number),
      authorities: await authoritiesOf(db),
      names: await namesOf(
        db,
        rows.map(({ person }) => person),
      ),
    };
  },
  may: mayReadStatement,
  show(facts, occasion) {
    const { statement, signing, edition, round, signature, place, isAsked, sending, heads } = facts;
    const keeps = mayKeepText(occasion, { statement }).allowed;
    const isOpen = decideOpen(round, occasion.today).accepted;
    const prepares = isAsked && mayPrepare(occasion, { place }).allowed;
    const isMember = mayReadAmongMembers(occasion, {}).allowed;
    const isHidden = !isMember && sending === null;
    const authority = facts.authorities.find((one) => one.id === sending?.authority);
    return {
      statement: {
        id: statement.id,
        title: statement.title,
        phase: statement.phase,
        version: statement.version,
      },
      isMember,
      isHidden,
      signing,
      until: round.until,
      edition: edition && { number: edition.number, hash: edition.hash },
      sending: sending && { ...sending, authorityName: authority?.name ?? '' },
      rows: isHidden
        ? []
        : facts.rows.map((one) => ({
            municipality: one.municipality,
            place: one.place,
            office: one.officeTitle,
            name: (one.person !== null && facts.names.get(one.person)) || '',
            signedAt: one.signedAt,
            basis: isMember ? one.basisText : '',
            origin: one.origin,
            fileHash: one.fileHash,
          })),
      signed: isHidden ? null : facts.signed,
      pages: isHidden ? 1 : facts.pages,
      filter: { seite: facts.page },
      // how many are prepared tells the keepers whether to wait; who has not signed is nobody's business
      prepared: keeps ? facts.prepared : null,
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
          signature !== null &&
          signature.state !== 'withdrawn' &&
          round.phase !== 'sent' &&
          round.phase !== 'answered' &&
          mayWithdrawSignature(occasion, { place }).allowed,
        send: keeps && nextPhases.send[statement.phase] !== undefined && facts.signed > 0,
        letter: edition !== null && signing !== null && (isMember || sending !== null),
      },
    };
  },
});
