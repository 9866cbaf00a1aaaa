import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, secret, text } from '../../../platform/form/inputs.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { accept } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { selectSignatureByLink, signRow } from '../db/signatures.ts';
import { isAskedToSign, loadSigning, readHash } from '../loads/signing.ts';
import { maySign } from '../permissions.ts';
import { decideSigning, wordsOf } from '../rules/sign.ts';

/** Signs by the personal link, in the office it is meant for, the words that were read. @de Unterzeichnen */
export const signStatement = action({
  name: 'statements.sign-statement',
  input: input({
    token: secret(z.string().min(1).max(200)),
    /** Hash of subject line and text that lay before the person who signs. */
    version: text(64),
  }),
  async load(db, { token }, { today }) {
    const found = await selectSignatureByLink(db, hashOfToken(token));
    const loaded = found && (await loadSigning(db, found.statement, true));
    // read again under the lock, so that one link signs once
    const signature = loaded && (await selectSignatureByLink(db, hashOfToken(token)));
    if (!signature || !loaded.edition) return null;
    const { statement, edition } = loaded;
    return {
      ...loaded,
      edition,
      signature,
      place: signature,
      isAsked: await isAskedToSign(db, statement, signature, today),
      present: readHash(statement, edition),
    };
  },
  may: maySign,
  decide({ round, signature, isAsked, present }, deed, occasion) {
    const decision = decideSigning({ ...round, signature, isAsked, present }, deed.version, occasion);
    return decision.accepted ? accept(deed) : decision;
  },
  async save(db, _, occasion, { statement, signature, edition }) {
    const consent = wordsOf(edition.parts);
    await signRow(
      db,
      signature.id,
      {
        consent,
        title: statement.title,
        edition: edition.number,
        editionHash: edition.hash,
        person: personOf(occasion),
      },
      occasion.now,
    );
    return {
      about: `statements.signature:${signature.id}`,
      municipality: signature.municipality,
      land: signature.land,
      reply: { statement: statement.id },
      details: {
        statement: statement.id,
        edition: edition.number,
        hash: edition.hash,
        office: signature.office,
      },
    };
  },
  essential: true,
  browserOnly: true,
});
