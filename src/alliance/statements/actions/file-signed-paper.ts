import { action } from '../../../platform/action.ts';
import { bytesOf, file, id, input } from '../../../platform/form/inputs.ts';
import { insertFile } from '../../../platform/files.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { signByPaper } from '../db/signatures.ts';
import { loadOwnSigning } from '../loads/signing.ts';
import { tellOfPaper } from '../mails/paper.ts';
import { mayPrepare } from '../permissions.ts';
import { isPdf } from '../rules/document.ts';
import { decideOpen, wordsOf } from '../rules/sign.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/**
 * Files a paper that was signed outside the platform, with its hash. Nobody here checks the signature on it: the head is
 * told, and can take it back.
 *
 * @de Unterzeichnetes Papier einreichen
 */
export const fileSignedPaper = action({
  name: 'statements.file-signed-paper',
  input: input({ statement: id(), file: file() }),
  load: (db, { statement }, occasion) => loadOwnSigning(db, statement, occasion, true),
  may: mayPrepare,
  decide({ round, signature, edition, isAsked }, deed, { today }) {
    const open = decideOpen(round, today);
    if (!open.accepted) return open;
    if (!isAsked) return decline('not-asked-to-sign');
    if (!signature || signature.state === 'withdrawn' || !edition) return decline('prepare-first');
    if (signature.state === 'signed') return decline('signed-already');
    const bytes = bytesOf(deed.file);
    return isPdf(bytes)
      ? accept({ name: deed.file.name, bytes, signature, edition })
      : decline('not-a-pdf', { field: 'file' });
  },
  async save(db, { name, bytes, signature, edition }, occasion, { statement, place, heads }) {
    const { now } = occasion;
    const fileHash = sha256Of(bytes);
    const kept = await insertFile(db, { name, mediaType: 'application/pdf', bytes }, now);
    const head = heads.find(({ id: office }) => office === signature.office);
    await signByPaper(
      db,
      signature.id,
      {
        consent: wordsOf(edition.parts),
        title: statement.title,
        edition: edition.number,
        editionHash: edition.hash,
        person: head?.person ?? null,
        file: kept,
        fileHash,
      },
      now,
    );
    if (head) await tellOfPaper(db, { statement, fileHash }, head, occasion);
    return {
      about: `statements.signature:${signature.id}`,
      ...place,
      reply: { sha256: fileHash },
      details: { statement: statement.id, edition: edition.number, sha256: fileHash },
    };
  },
  essential: true,
});
