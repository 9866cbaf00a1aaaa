import { z } from 'zod';
import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectSignatureByLink } from '../db/signatures.ts';
import { isAskedToSign, loadSigning, readHash } from '../loads/signing.ts';
import { maySign } from '../permissions.ts';
import { decideSigning } from '../rules/sign.ts';

/** The text that a personal link is to sign, and whether it still can. */
export const signingLink = read({
  name: 'statements.signing-link',
  confidential: true,
  input: input({ token: z.string().min(1).max(200) }),
  async load(db, { token }, { today }) {
    const signature = await selectSignatureByLink(db, hashOfToken(token));
    const loaded = signature && (await loadSigning(db, signature.statement, false));
    if (!signature || !loaded?.edition) return null;
    const unit = await unitOf(db, signature.municipality);
    const { statement, edition } = loaded;
    return {
      ...loaded,
      edition,
      signature,
      place: signature,
      placeName: unit?.name ?? '',
      isAsked: await isAskedToSign(db, statement, signature, today),
      present: readHash(statement, edition),
    };
  },
  may: maySign,
  show({ statement, signature, edition, round, placeName, isAsked, present }, occasion) {
    const decision = decideSigning({ ...round, signature, isAsked, present }, present, occasion);
    return {
      statement: { id: statement.id, title: statement.title, purpose: statement.purpose },
      placeName,
      office: signature.officeTitle,
      basis: signature.basisText,
      until: round.until,
      version: present,
      edition: { number: edition.number, hash: edition.hash, parts: edition.parts },
      closed: decision.accepted ? null : { reason: decision.reason },
    };
  },
});
